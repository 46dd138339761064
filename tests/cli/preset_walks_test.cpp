// Every preset walks, and does what its text tells people to look at.
#include "analysis/site_loads.h"
#include "app/cli/commands.h"
#include "scenario/presets.h"
#include "session/walks/acceptance.h"
#include "session/walks/settled_answer.h"
#include "words/sentences.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace bodychain;

namespace {

enum class Of {
    Mean,
    Largest,
    Range,
    Peak
};  // of a change: its mean, its largest, that of the range, that of the highest value (share)

struct Claim {
    const char* preset;
    Of of;
    const char* channel;
    double least;  // signed: at least this much in this direction
};

// What "look_at" says, in figures. A line that fails: the model walks otherwise now, and the text must say so.
// clang-format off
constexpr Claim kClaims[] = {
    {"flat_feet", Of::Mean, "knee_rotation_r", 2}, {"flat_feet", Of::Mean, "knee_flexion_l", 2},
    {"one_flat_foot", Of::Mean, "knee_rotation_l", 2}, {"one_flat_foot", Of::Mean, "knee_flexion_l", 1.5}, {"one_flat_foot", Of::Mean, "lumbar_bending_r", 1.5},
    {"high_arches", Of::Mean, "knee_rotation_r", -2}, {"high_arches", Of::Largest, "knee_flexion_r", -4},
    {"duck_feet", Of::Mean, "patella_direction_r", -8}, {"duck_feet", Of::Mean, "hip_rotation_r", -8},
    {"pigeon_toes", Of::Mean, "patella_direction_r", 8}, {"pigeon_toes", Of::Mean, "hip_rotation_r", 8}, {"pigeon_toes", Of::Range, "pelvis_obliquity_r", 4},
    {"high_heels", Of::Mean, "ankle_dorsiflexion_r", -12}, {"high_heels", Of::Mean, "knee_flexion_r", 3}, {"high_heels", Of::Mean, "hip_flexion_r", 3}, {"high_heels", Of::Mean, "lumbar_lordosis", -1.5},
    {"stiff_ankle", Of::Largest, "knee_flexion_r", -6}, {"stiff_ankle", Of::Largest, "hip_flexion_r", -4},
    {"bent_knee", Of::Largest, "pelvis_obliquity_l", -1.5}, {"bent_knee", Of::Largest, "knee_flexion_r", 4},
    {"knock_knees", Of::Mean, "subtalar_eversion_r", -2}, {"knock_knees", Of::Peak, "knee_adduction_moment_r", -0.3},
    {"bow_legs", Of::Mean, "subtalar_eversion_r", 2}, {"bow_legs", Of::Peak, "knee_adduction_moment_r", 0.3},
    {"twisted_legs", Of::Mean, "patella_direction_r", 10}, {"twisted_legs", Of::Largest, "knee_flexion_r", -10},
    {"long_leg", Of::Mean, "pelvis_obliquity_r", 1.5}, {"long_leg", Of::Mean, "lumbar_bending_r", 1}, {"long_leg", Of::Mean, "knee_flexion_r", 2}, {"long_leg", Of::Peak, "knee_contact_r", 0.2},
    {"stiff_hip", Of::Largest, "hip_flexion_r", 5}, {"stiff_hip", Of::Largest, "knee_flexion_r", 5}, {"stiff_hip", Of::Largest, "pelvis_tilt", 2},
    {"weak_hip", Of::Largest, "pelvis_obliquity_l", 3}, {"weak_hip", Of::Largest, "hip_adduction_l", 4},
    {"turned_pelvis", Of::Mean, "lumbar_rotation_r", 4}, {"turned_pelvis", Of::Mean, "hip_rotation_l", 5}, {"turned_pelvis", Of::Mean, "hip_rotation_r", -5},
    {"hollow_back", Of::Mean, "hip_flexion_r", 8}, {"hollow_back", Of::Mean, "knee_flexion_r", 3},
    {"flat_back", Of::Mean, "hip_flexion_r", -6}, {"flat_back", Of::Largest, "knee_flexion_r", -5},
    {"sway_back", Of::Mean, "hip_flexion_r", -6}, {"sway_back", Of::Mean, "knee_flexion_r", -3}, {"sway_back", Of::Range, "pelvis_obliquity_r", 2},
    {"scoliosis", Of::Mean, "thorax_lean", -3}, {"scoliosis", Of::Peak, "hip_contact_r", 0.05}, {"scoliosis", Of::Peak, "hip_contact_l", -0.05}, {"scoliosis", Of::Peak, "knee_contact_r", 0.05},
    {"desk_back", Of::Mean, "thorax_tilt", 4}, {"desk_back", Of::Mean, "hip_flexion_r", -2}, {"desk_back", Of::Mean, "knee_flexion_r", -1.5},
    {"stooped", Of::Mean, "knee_flexion_r", 4}, {"stooped", Of::Mean, "hip_flexion_r", 5}, {"stooped", Of::Mean, "lumbar_lordosis", -10}, {"stooped", Of::Mean, "neck_flexion", -8},
    {"stooped", Of::Peak, "knee_contact_r", 0.2}, {"stooped", Of::Peak, "lumbar_contact", 0.1},
    {"demo", Of::Mean, "patella_direction_l", -8}, {"demo", Of::Mean, "knee_flexion_l", 2}, {"demo", Of::Mean, "knee_flexion_r", 3}, {"demo", Of::Mean, "lumbar_bending_r", 2},
};
// clang-format on

/// The walks, each once for all tests.
const Answer& answer_of(const std::string& preset) {
    static Runner runner(real_engines());
    static std::map<std::string, std::shared_ptr<const Answer>> known;
    auto& answer = known[preset];
    if (!answer) answer = settled_answer(runner, open_scenario("preset:" + preset).value(), Mode::Walk);
    REQUIRE(answer);
    return *answer;
}

double range_of(const Curve& curve) {
    const auto [low, high] = std::ranges::minmax_element(curve);
    return *high - *low;
}

double found(const Claim& claim) {
    const Answer& answer = answer_of(claim.preset);
    const Curve &now = *answer.now->measures.curves.find(claim.channel),
                &neutral = *answer.neutral->measures.curves.find(claim.channel);
    if (claim.of == Of::Range) return range_of(now) - range_of(neutral);
    if (claim.of == Of::Peak) return *std::ranges::max_element(now) / *std::ranges::max_element(neutral) - 1;
    const auto change = std::ranges::find(answer.changes, claim.channel, [](const auto& row) { return row.first; });
    REQUIRE(change != answer.changes.end());
    return claim.of == Of::Mean ? change->second.mean : change->second.max_abs;
}

double site_peak(const std::string& preset, std::string_view quantity, Side side) {
    const Answer& answer = answer_of(preset);
    for (const SiteLoad& load : site_loads(answer.now->body, answer.now->motion))
        if (load.quantity->key == quantity && load.side == side) return load.peak;
    FAIL(quantity);
    return 0;
}

}  // namespace

TEST_CASE("every preset walks steadily at its speed and has something to say") {
    for (const Preset& preset : built_in_presets()) {
        INFO(preset.key);
        const Answer& answer = answer_of(preset.key);
        CHECK(answer.acceptance == Acceptance::Trusted);
        CHECK(answer.message.empty());
        CHECK(answer.now->measures.speed_m_s ==
              Approx(preset.scenario.posture.get(ParameterId::WalkSpeed)).margin(0.01));
        for (const bool clinical : {false, true}) {
            const auto told = sentences(answer, preset.scenario.posture, clinical);
            CHECK(told.size() >= 2);
            CHECK(told.size() <= 3);
        }
    }
}

TEST_CASE("what a preset tells to look at is to be seen in its walk") {
    for (const Claim& claim : kClaims) {
        INFO(claim.preset << ": " << claim.channel);
        const double value = found(claim);
        CAPTURE(value);
        CHECK((claim.least > 0 ? value >= claim.least : value <= claim.least));
    }
    CHECK(answer_of("pigeon_toes").now->measures.step_width_m >
          answer_of("pigeon_toes").neutral->measures.step_width_m + 0.02);
    const auto& steps = answer_of("turned_pelvis").now->measures.step_length_m;
    CHECK(steps[1] > steps[0] + 0.01);
}

TEST_CASE("what leads back to normal does") {
    const auto obliquity = [](const char* preset) {
        return std::fabs(found({preset, Of::Mean, "pelvis_obliquity_r", 0}));
    };
    CHECK(obliquity("long_leg_lift") < 0.3 * obliquity("long_leg"));
    const auto drop = [](const char* preset) { return found({preset, Of::Largest, "pelvis_obliquity_l", 0}); };
    CHECK(drop("weak_hip_lean") < 0.9 * drop("weak_hip"));
    CHECK(site_peak("weak_hip_lean", "hip_side.abductor_pull", Side::Left) <
          0.9 * site_peak("weak_hip", "hip_side.abductor_pull", Side::Left));
}

TEST_CASE("loads that presets speak of, against a walk that is hardly other than neutral") {
    const auto more = [](const char* preset, std::string_view quantity) {
        return site_peak(preset, quantity, Side::Right) / site_peak("long_leg_lift", quantity, Side::Right);
    };
    CHECK(more("desk_back", "neck.weight_moment") > 1.5);
    CHECK(more("hollow_back", "knee_front.patellofemoral_force") > 1.3);
    CHECK(more("knock_knees", "knee_outside.contact_force") > 1.3);
}
