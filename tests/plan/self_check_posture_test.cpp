// What the mirror's answers set really makes feet and kneecaps point as answered.
#include "analysis/frame_channels.h"
#include "plan/plan.h"
#include "scenario/self_check.h"
#include "support/scenarios.h"

#include <catch2/catch.hpp>

#include <map>

using namespace bodychain;

namespace {

/// Directions of a planned stance, degrees, outward +; right, left.
struct Directions {
    SideArray<double> foot, kneecap;
};
Directions directions_of(const Posture& posture) {
    Scenario scenario;
    scenario.posture = posture;
    const Plan plan = plan_stand(scenario);
    const std::vector<double> values = channel_values(plan.body, plan.motion.frames[0]);
    std::map<std::string, double> by_key;
    for (std::size_t i = 0; i < values.size(); ++i) by_key[measured_channels()[i].key] = values[i];
    return {{-by_key.at("foot_progression_r"), -by_key.at("foot_progression_l")},
            {-by_key.at("patella_direction_r"), -by_key.at("patella_direction_l")}};
}

}  // namespace

TEST_CASE("every combination of answers in the mirror stands as answered") {
    const Directions neutral = directions_of({});
    const double kTolerance_deg = 2.5;  // of the sizes the rules ask for
    for (const SelfAnswers& answers : all_answers(SelfCheck::Mirror)) {
        const Directions d = directions_of(posture_of(answers, {}).posture);
        for (const Side side : kSides) {
            const SelfAnswer foot = answers.get(SelfQuestion::MirrorFoot, side),
                             kneecap = answers.get(SelfQuestion::MirrorKneecap, side);
            INFO("side " << index(side) << " foot " << name_of(foot) << " kneecap " << name_of(kneecap) << ": foot "
                         << d.foot[side] << " kneecap " << d.kneecap[side]);
            CHECK(foot_answer(d.foot[side]) == foot);
            CHECK(kneecap_answer(d.kneecap[side]) == kneecap);
            const double turn = kneecap == SelfAnswer::KneecapOut ? 10 : kneecap == SelfAnswer::KneecapIn ? -15 : 0;
            CHECK(std::fabs(d.kneecap[side] - neutral.kneecap[side] - turn) < kTolerance_deg);
            // A foot that goes along with its kneecap turns as far as that, any other by 15 deg or not at all.
            const bool along = (foot == SelfAnswer::FootOut && kneecap == SelfAnswer::KneecapOut) ||
                               (foot == SelfAnswer::FootIn && kneecap == SelfAnswer::KneecapIn);
            const double asked = along ? turn : foot == SelfAnswer::FootOut ? 15 : foot == SelfAnswer::FootIn ? -15 : 0;
            CHECK(std::fabs(d.foot[side] - neutral.foot[side] - asked) < kTolerance_deg);
        }
    }
}
