#include "analysis/events.h"
#include "synthetic.h"

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kTwoPi = 2 * std::numbers::pi;

/// Vertical force of a foot that lands at `strike` and stays on the floor for `stance` of the cycle.
double plateau_n(double phase, double strike, double stance) {
    return wrap_phase(phase - strike) < stance ? 700.0 : 0.0;
}

void set_forces(Frame& frame, double right_n, double left_n) {
    frame.feet[0].force_n = Vec3(0, right_n, 0);
    frame.feet[1].force_n = Vec3(0, left_n, 0);
}

}  // namespace

TEST_CASE("strike and toe-off lie where the force crosses 20 N") {
    const Body body = make_body({});
    // Right: 700 N up to frame 60, then a line to zero at frame 64 (200 frames): 20 N at 63.886. Left: the same 90
    // frames later.
    const auto ramp = [](double frame) { return frame <= 60 ? 700.0 : std::max(0.0, 700.0 * (64 - frame) / 4); };
    const auto loads = [&](double phase, Frame& frame) {
        set_forces(frame, ramp(200 * phase), ramp(200 * wrap_phase(phase - 0.45)));
    };
    const auto events = find_events(walking(body, 200, nullptr, loads));
    const double expected_pct = (63 + (175.0 - 20) / 175) / 2;
    CHECK(events[0].strike_phase == Approx((199 + 20.0 / 700) / 200));  // rises from 0 at frame 199 to 700 at frame 0
    CHECK(events[0].toe_off_pct == Approx(expected_pct + (1 - 20.0 / 700) / 2));
    CHECK(events[1].strike_phase == Approx((89 + 20.0 / 700) / 200));  // rises from 0 at frame 89 to 700 at frame 90
    CHECK(events[1].toe_off_pct == Approx(expected_pct + (1 - 20.0 / 700) / 2));
}

TEST_CASE("a stubbed toe is no landing, and a short bounce ends no stance") {
    const Body body = make_body({});
    const auto loads = [&](double phase, Frame& frame) {
        double right = plateau_n(phase, 0, 0.6), left = plateau_n(phase, 0.5, 0.6);
        if (phase > 0.275 && phase < 0.295) left = 100;  // left toe stubs in mid-swing
        if (phase > 0.035 && phase < 0.045) right = 0;   // right heel bounces
        set_forces(frame, right, left);
    };
    const auto events = find_events(walking(body, 100, nullptr, loads));
    CHECK(events[1].strike_phase == Approx(0.49).margin(0.011));
    CHECK(events[1].toe_off_pct == Approx(60).margin(1.1));
    CHECK(events[0].toe_off_pct == Approx(60).margin(1.1));
}

TEST_CASE("feet that never leave or never touch the floor") {
    const Body body = make_body({});
    const auto events =
        find_events(walking(body, 50, nullptr, [](double, Frame& frame) { set_forces(frame, 700, 0); }));
    CHECK(events[0].toe_off_pct == 100);
    CHECK(events[1].toe_off_pct == 0);
    CHECK(events[1].strike_phase == 0.5);
}

TEST_CASE("curves run over each side's own cycle") {
    const Body body = make_body({});
    // Both hips follow the same curve of the own cycle, the left from its strike at 0.45.
    const auto hip_deg = [](double phase) {
        return 10 + 25 * std::cos(kTwoPi * phase) + 6 * std::sin(2 * kTwoPi * phase);
    };
    const auto posture = [&](double phase, Pose& pose) {
        set_angle(body, pose, Joint::HipR, 0, hip_deg(phase));
        set_angle(body, pose, Joint::HipL, 0, hip_deg(phase - 0.45));
    };
    const auto loads = [](double phase, Frame& frame) {
        set_forces(frame, plateau_n(phase, 0, 0.6), plateau_n(phase, 0.45, 0.6));
    };
    const Measures m = measure(body, walking(body, 200, posture, loads));
    const Curve& right = *m.curves.find("hip_flexion_r");
    const Curve& left = *m.curves.find("hip_flexion_l");
    for (std::size_t i = 0; i < kCycleSamples; ++i) {
        const double pct = static_cast<double>(i);
        REQUIRE(right[i] == Approx(hip_deg(pct / 100 - 0.005)).margin(0.1));  // the strike lies just before frame 0
        REQUIRE(left[i] == Approx(hip_deg(pct / 100 - 0.005)).margin(0.1));   // ... and before frame 90
    }
    CHECK(m.cycle_s == 1.1);
    CHECK(m.speed_m_s == Approx(1.4 / 1.1));
}

TEST_CASE("fifty frames are enough for a smooth curve") {
    const Body body = make_body({});
    const auto knee_deg = [](double phase) {
        return 25 - 20 * std::cos(kTwoPi * phase) + 20 * std::sin(2 * kTwoPi * phase);
    };
    const auto posture = [&](double phase, Pose& pose) { set_angle(body, pose, Joint::KneeR, 0, knee_deg(phase)); };
    const Measures m = measure(body, walking(body, 50, posture, nullptr));
    for (std::size_t i = 0; i < kCycleSamples; ++i)
        REQUIRE((*m.curves.find("knee_flexion_r"))[i] == Approx(knee_deg(static_cast<double>(i) / 100)).margin(0.04));
}

TEST_CASE("steps are measured between the footprints") {
    const Body body = make_body({});
    Motion motion = walking(body, 50, nullptr, nullptr);
    Footprint right, left;
    right.heel = Vec3(0.2, 0, 0.06);
    left.side = Side::Left;
    left.heel = Vec3(0.2 + 0.65, 0, -0.05);
    motion.footprints = {right, left};
    const Measures m = measure(body, motion);
    CHECK(m.step_length_m[1] == Approx(0.65));
    CHECK(m.step_length_m[0] == Approx(0.75));
    CHECK(m.step_width_m == Approx(0.11));
}

TEST_CASE("a standing posture's curves are constant to the last bit") {
    const Body body = make_body({});
    Pose pose = upright_pose(body);
    set_angle(body, pose, Joint::HipL, 0, 12.3);
    const Measures m = measure(body, standing(body, pose));
    for (const auto& [key, curve] : m.curves.curves)
        for (const double sample : curve) REQUIRE(sample == curve.front());
}
