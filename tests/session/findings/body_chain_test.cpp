#include "session/findings/body_chain.h"

#include "analysis/events.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace bodychain;
using enum ChainLink;

namespace {

Curve constant(double value) {
    Curve curve;
    curve.fill(value);
    return curve;
}

// A walk whose curves differ from a neutral of zeros by constants.
Answer answer_with(const std::vector<std::pair<std::string, double>>& changes) {
    auto now = std::make_shared<Walked>(), neutral = std::make_shared<Walked>();
    for (Walked* walked : {now.get(), neutral.get()}) {
        walked->motion.cycle_s = 1.1;
        walked->motion.frames.resize(10);
        for (std::size_t i = 0; i < 10; ++i) {
            walked->motion.frames[i].feet[0].force_n.y = i < 6 ? 700 : 0;
            walked->motion.frames[i].feet[1].force_n.y = i < 1 || i >= 5 ? 700 : 0;
        }
        walked->measures.events.toe_off_pct = {60, 60};
    }
    for (const auto& [key, change] : changes) {
        now->measures.curves.curves.emplace_back(key, constant(change));
        neutral->measures.curves.curves.emplace_back(key, constant(0));
    }
    Answer answer;
    answer.changes = compare(now->measures, neutral->measures);
    answer.now = now;
    answer.neutral = neutral;
    return answer;
}

Scenario with(ParameterId id, double value) {
    Scenario scenario;
    scenario.posture.set(id, value);
    return scenario;
}

const std::vector<std::pair<std::string, double>> kTravels{
    {"foot_progression_l", -20}, {"knee_rotation_l", 6}, {"hip_rotation_l", -8},  {"pelvis_tilt", 3},
    {"pelvis_rotation_r", 4},    {"hip_flexion_r", 2},   {"knee_flexion_r", 1.5}, {"foot_progression_r", 1},
    {"lumbar_lordosis", 2.5},    {"thorax_lean", 1.8}};

}  // namespace

TEST_CASE("every link leads to the pelvis", "[session][chain]") {
    for (std::size_t l = 0; l < kChainLinks; ++l) {
        ChainLink link = static_cast<ChainLink>(l);
        for (int step = 0; step < 4 && link != Pelvis; ++step) link = toward_pelvis(link);
        CHECK(link == Pelvis);
    }
}

TEST_CASE("up, down, across and diagonal as a therapist says them", "[session][chain]") {
    CHECK(direction(FootL, HipL) == Direction::Up);
    CHECK(direction(FootL, Head) == Direction::Up);
    CHECK(direction(FootL, FootR) == Direction::Across);
    CHECK(direction(FootL, HipR) == Direction::Diagonal);
    CHECK(direction(FootL, ShoulderR) == Direction::Diagonal);
    CHECK(direction(ShoulderR, FootL) == Direction::Diagonal);
    CHECK(direction(Pelvis, KneeR) == Direction::Down);
    CHECK(direction(Chest, ShoulderL) == Direction::Up);
    CHECK(direction(HipR, HipR) == Direction::Here);
}

TEST_CASE("every slider of the posture acts at a link on its own side", "[session][chain]") {
    for (const ParameterInfo& p : parameter_table()) {
        INFO(p.key);
        const auto home = home_of(p.id);
        if (p.region == Region::Walk || p.region == Region::Person)
            CHECK_FALSE(home);
        else {
            REQUIRE(home);
            const bool sided = mirrored(p.id) != p.id;
            CHECK(side_of(*home).has_value() == sided);
            if (sided) CHECK((*side_of(*home) == Side::Left) == p.key.ends_with("left"));
        }
    }
}

TEST_CASE("from a turned foot the change goes up its leg and from the pelvis outward everywhere else",
          "[session][chain]") {
    const Answer answer = answer_with(kTravels);
    const BodyChain chain = body_chain(answer, with(ParameterId::FootToeOutL, 20), ChainWhen::Mean, 0, nullptr);
    CHECK(chain.shares_known);
    CHECK(chain.changed_here[index(FootL)]);
    CHECK(chain.size_deg[index(FootL)] == Approx(20));
    CHECK(chain.size_deg[index(Pelvis)] == Approx(5));  // 3, 4
    CHECK(std::isnan(chain.change_deg[index(Head)][1]));
    for (const ChainLink up : {FootL, KneeL, HipL}) {
        CHECK(chain.joints[index(up)].inward_deg == Approx(chain.size_deg[index(toward_pelvis(up))]));
        CHECK(chain.joints[index(up)].outward_deg == 0);
    }
    for (const ChainLink away : {HipR, KneeR, FootR, LowBack, Chest, ShoulderR, ShoulderL, Head}) {
        CHECK(chain.joints[index(away)].outward_deg == Approx(chain.size_deg[index(away)]));
        CHECK(chain.joints[index(away)].inward_deg == 0);
    }
    CHECK(farthest_in(chain, Direction::Up, 1) == HipL);
    CHECK(farthest_in(chain, Direction::Across, 0.5) == FootR);
    CHECK(farthest_in(chain, Direction::Diagonal, 1) == HipR);
    CHECK_FALSE(farthest_in(chain, Direction::Down, 0.1));
}

TEST_CASE("a shoulder sinks on the side the chest leans to", "[session][chain]") {
    const BodyChain chain = body_chain(answer_with({{"thorax_lean", 3}, {"thorax_rotation", 2}}),
                                       with(ParameterId::TrunkLean, 3), ChainWhen::Mean, 0, nullptr);
    CHECK(chain.change_deg[index(ShoulderR)][1] == Approx(-3));
    CHECK(chain.change_deg[index(ShoulderL)][1] == Approx(3));
    CHECK(chain.change_deg[index(ShoulderR)][2] == Approx(2));
    CHECK(chain.change_deg[index(ShoulderL)][2] == Approx(-2));
}

TEST_CASE("shares say which cause is met on the way", "[session][chain]") {
    const Answer answer = answer_with(kTravels);
    Scenario scenario = with(ParameterId::FootToeOutL, 20);
    scenario.posture.set(ParameterId::PelvisTilt, 3);
    CHECK_FALSE(body_chain(answer, scenario, ChainWhen::Mean, 0, nullptr).shares_known);
    AttributionRun run;
    run.causes = causes_of(scenario);
    REQUIRE(run.causes.front().key == "pelvis.tilt");
    for (const auto& [key, change] : kTravels) {
        const double from_pelvis = key == "pelvis_tilt" || key == "hip_rotation_l" ? 0.75 * change : 0;
        const Attribution figure{
            change, {{from_pelvis, from_pelvis, 0}, {change - from_pelvis, change - from_pelvis, 0}}, 0};
        const ChannelAttribution channel{key, figure, {}, 0, figure};
        run.channels.push_back(channel);
    }
    const BodyChain chain = body_chain(answer, scenario, ChainWhen::Mean, 0, &run);
    CHECK(chain.shares_known);
    const ChainJoint& hip = chain.joints[index(HipL)];
    CHECK(hip.outward_deg == Approx(8 * 0.75));  // three quarters of the thigh's turn come from the pelvis
    const double tilt = 0.75 * 3, rest = std::hypot(0.25 * 3, 4.0);
    CHECK(hip.inward_deg == Approx(5 * rest / (rest + tilt)));
    CHECK(chain.cause[index(HipL)] == Pelvis);
    CHECK(chain.cause[index(KneeL)] == FootL);
}

TEST_CASE("at a moment each side is read over its own cycle", "[session][chain]") {
    Answer answer = answer_with({{"knee_flexion_r", 0}, {"knee_flexion_l", 0}});
    auto now = std::make_shared<Walked>(*answer.now);
    now->measures.curves.curves[0].second[20] = 10;  // 20 % of the right cycle
    now->measures.curves.curves[1].second[20] = 6;   // 20 % of the left one
    answer.now = now;
    const Scenario scenario = with(ParameterId::LegLengthR, 10);
    const auto events = find_events(answer.now->motion);
    const auto at = [&](Side side) {
        return body_chain(answer, scenario, ChainWhen::Moment, 100 * events[side].strike_phase + 20, nullptr);
    };
    CHECK(at(Side::Right).change_deg[index(KneeR)][0] == Approx(10).margin(1e-6));
    CHECK(at(Side::Right).change_deg[index(KneeL)][0] == Approx(0).margin(1e-6));
    CHECK(at(Side::Left).change_deg[index(KneeL)][0] == Approx(6).margin(1e-6));
}

TEST_CASE("a swing of the trunk is no lean: its mean is that of the whole cycle", "[session][chain]") {
    Answer answer = answer_with({{"lumbar_bending_r", 0}, {"hip_flexion_r", 0}});
    auto now = std::make_shared<Walked>(*answer.now);
    for (auto& [key, curve] : now->measures.curves.curves)
        for (std::size_t i = 0; i < curve.size(); ++i)
            curve[i] = 10 * std::sin(2 * 3.14159265358979 * static_cast<double>(i) / 100);
    answer.changes = compare(now->measures, answer.neutral->measures);
    answer.now = now;
    const BodyChain chain = body_chain(answer, with(ParameterId::TrunkSway, 10), ChainWhen::Mean, 0, nullptr);
    CHECK(chain.size_deg[index(LowBack)] == Approx(0).margin(0.01));
    CHECK(chain.size_deg[index(HipR)] > 2);  // of a leg, while its foot is on the floor
}

TEST_CASE("what is not known, or comes from the slope, is told of no place", "[session][chain]") {
    Scenario two = with(ParameterId::PelvisTilt, 2);
    two.posture.set(ParameterId::LegLengthR, 30);
    for (const auto& cause : body_chain(answer_with(kTravels), two, ChainWhen::Mean, 0, nullptr).cause)
        CHECK_FALSE(cause);
    Scenario hill = with(ParameterId::FootToeOutL, 5);
    hill.posture.set(ParameterId::WalkIncline, 10);
    AttributionRun run;
    run.causes = causes_of(hill);
    REQUIRE(run.causes.size() == 2);
    for (const auto& [key, change] : kTravels) {
        const bool first_is_hill = run.causes.front().key == "walk.incline";
        const Share hill_share{0, 0.99 * change, 0}, foot_share{0, 0.01 * change, 0};
        const Attribution figure{
            change, first_is_hill ? std::vector{hill_share, foot_share} : std::vector{foot_share, hill_share}, 0};
        run.channels.push_back({key, figure, {}, 0, figure});
    }
    const BodyChain chain = body_chain(answer_with(kTravels), hill, ChainWhen::Mean, 0, &run);
    for (const auto& cause : chain.cause) CHECK_FALSE(cause);
    CHECK(chain.joints[index(HipL)].inward_deg < 0.1);
}
