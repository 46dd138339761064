// Channels that a laboratory adds to angles and loads: centre of mass, foot clearance, free moment, joint power.
#include "analysis/frame_channels.h"
#include "synthetic.h"

#include <catch2/catch.hpp>

#include <numbers>

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

const Curve& curve(const Measures& measures, const std::string& key) {
    INFO("channel " << key);
    const Curve* found = measures.curves.find(key);
    REQUIRE(found != nullptr);
    return *found;
}

}  // namespace

TEST_CASE("the centre of mass is told from the ankles that move at the mean speed, and from the floor") {
    const Body body = make_body({});
    const Motion motion = walking(body, 200, nullptr, [&](double phase, Frame& frame) {
        const Vec3 ankles = 0.5 * (frame.X_WS[Segment::TalusR].p + frame.X_WS[Segment::TalusL].p);
        frame.com = Vec3(ankles.x + 0.01 + 0.03 * std::sin(kTurn * phase), 0.9 + 0.02 * std::cos(2 * kTurn * phase),
                         ankles.z + 0.005 + 0.02 * std::sin(kTurn * phase));
    });
    const Measures measures = measure(body, motion);
    for (std::size_t i = 0; i < 101; i += 10) {
        const double phase = static_cast<double>(i) / 100;
        CHECK(curve(measures, "com_forward")[i] == Approx(10 + 30 * std::sin(kTurn * phase)).margin(0.01));
        CHECK(curve(measures, "com_up")[i] == Approx(900 + 20 * std::cos(2 * kTurn * phase)).margin(0.01));
        CHECK(curve(measures, "com_side")[i] == Approx(5 + 20 * std::sin(kTurn * phase)).margin(0.01));
    }
}

TEST_CASE("clearance is the height of the lowest point of each sole") {
    const Body body = make_body({});
    Pose pose = upright_pose(body);
    const Measures before = measure(body, standing(body, pose));
    pose.X_WPelvis.p.y += 0.05;
    const Measures lifted = measure(body, standing(body, pose));
    for (const char* key : {"foot_clearance_r", "foot_clearance_l"})
        CHECK(value(lifted, key) - value(before, key) == Approx(50));
    set_angle(body, pose, Joint::TalocruralR, 0, -20);  // the toes point down
    const Measures pointed = measure(body, standing(body, pose));
    CHECK(value(pointed, "foot_clearance_r") < value(lifted, "foot_clearance_r") - 20);
    CHECK(value(pointed, "foot_clearance_l") == Approx(value(lifted, "foot_clearance_l")));
}

TEST_CASE("a free moment that turns the toes inward is positive on both sides") {
    const Body body = make_body({});
    Motion motion = standing(body, upright_pose(body));
    motion.frames[0].feet[Side::Right].free_moment_nm = 7;  // about the upward normal: toward the left
    motion.frames[0].feet[Side::Left].free_moment_nm = 7;
    const Measures measures = measure(body, motion);
    CHECK(value(measures, "free_moment_r") == Approx(7 / body.mass_kg));
    CHECK(value(measures, "free_moment_l") == Approx(-7 / body.mass_kg));
}

TEST_CASE("a knee that stretches against its muscles' pull generates power") {
    const Body body = make_body({});
    const auto posture = [&](double phase, Pose& pose) {
        set_angle(body, pose, Joint::KneeR, 0, 30 + 10 * std::cos(kTurn * phase));
    };
    const auto loads = [&](double phase, Frame& frame) {
        frame.joint_moment[static_cast<std::size_t>(dof_index(body, Joint::KneeR, 0))] = -35;  // extensors
        const bool right = phase < 0.6;
        frame.feet[Side::Right].force_n.y = right ? 600 : 0;
    };
    const Motion motion = walking(body, 400, posture, loads);
    const Measures measures = measure(body, motion);
    const double peak_w_kg = 35 / body.mass_kg * Angle::from_deg(10).rad() * kTurn / motion.cycle_s;
    CHECK(curve(measures, "knee_power_r")[25] == Approx(peak_w_kg).epsilon(0.01));
    CHECK(curve(measures, "knee_power_r")[75] == Approx(-peak_w_kg).epsilon(0.01));
    CHECK(curve(measures, "knee_power_l")[25] == Approx(0).margin(1e-9));
    CHECK(curve(measures, "ankle_power_r")[25] == Approx(0).margin(1e-9));
}

TEST_CASE("cadence, double support and walk ratio follow from steps and stance") {
    Measures measures;
    CHECK(cadence_per_min(measures) == 0);
    CHECK(walk_ratio_m_min(measures) == 0);
    measures.cycle_s = 1.2;
    measures.speed_m_s = 1.25;
    measures.stance_pct = {62, 61};
    CHECK(cadence_per_min(measures) == Approx(100));
    CHECK(double_support_pct(measures) == Approx(23));
    CHECK(walk_ratio_m_min(measures) == Approx(0.75 / 100));
    measures.stance_pct = {45, 45};
    CHECK(double_support_pct(measures) == 0);
}
