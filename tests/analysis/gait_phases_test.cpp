#include "analysis/gait_phases.h"

#include "synthetic.h"

using namespace bodychain;
using namespace bodychain::test;

namespace {

/// Moves a segment up or down so that its lowest pad of a foot is `clearance_m` over the floor.
void put(const Body& body, Frame& frame, Side side, Segment right, double clearance_m) {
    Transform& X = frame.X_WS[on_side(right, side)];
    double lowest = 1e9;
    for (const ContactPad& pad : body.pads)
        if (pad.segment == on_side(right, side)) lowest = std::min(lowest, (X * pad.centre).y - pad.radius_m);
    X.p.y += clearance_m - lowest;
}

struct Heights {
    double heel_down = 0, ball_down = 0.10, heel_up = 0.35;  // own phases
    double heel_shift_m = 0;
};

/// Strikes at 0 and 0.5, 0.6 of the own cycle on the floor; heel and ball pass its plane where `heights` says, at 0.2 m
/// a cycle.
Motion walk(const Body& body, const Heights& heights, int count = 200) {
    return walking(body, count, nullptr, [&](double phase, Frame& frame) {
        for (const Side side : kSides) {
            const double own = wrap_phase(phase - 0.5 * index(side));
            frame.feet[side].force_n = Vec3(0, own < 0.6 ? 700 : 0, 0);
            put(body, frame, side, Segment::CalcaneusR,
                heights.heel_shift_m + (own < 0.6 ? 0.2 * (own - heights.heel_up) : 0.05));
            put(body, frame, side, Segment::ForefootR, own < 0.6 ? 0.2 * (heights.ball_down - own) : 0.05);
            // The ankle swings past the other at 0.75 of the own cycle, the shank is upright at 0.85.
            Transform& ankle = frame.X_WS[on_side(Segment::TalusR, side)];
            Transform& shank = frame.X_WS[on_side(Segment::TibiaR, side)];
            ankle.p.x = -0.3 * std::sin(2 * std::numbers::pi * (own - 0.25));
            shank.p.x = ankle.p.x + (own < 0.6 ? 0 : 0.85 - own);
        }
    });
}

GaitEvents events_of(const Body& body, const Motion& motion) { return gait_events(body, motion, find_events(motion)); }

}  // namespace

TEST_CASE("foot flat and heel off are where the pads pass the floor's plane") {
    const Body body = make_body({});
    const Motion motion = walk(body, {});
    const GaitEvents events = events_of(body, motion);
    const auto contacts = find_events(motion);
    for (const Side side : kSides) {
        const double late = 100 * wrap_phase(contacts[side].strike_phase - 0.5 * index(side) + 0.5) -
                            50;  // the force crosses 20 N within a frame
        CHECK(events.foot_flat_pct[side] == Approx(10 - late).margin(0.01));
        CHECK(events.heel_off_pct[side] == Approx(35 - late).margin(0.01));
        CHECK(events.toe_off_pct[side] == contacts[side].toe_off_pct);
        CHECK(events.opposite_strike_pct[side] == Approx(50));
        CHECK(events.opposite_toe_off_pct[side] == Approx(events.toe_off_pct[other(side)] - 50));
        CHECK(events.feet_adjacent_pct[side] == Approx(75 - late).margin(0.1));
        CHECK(events.tibia_vertical_pct[side] == Approx(85 - late).margin(0.1));
    }
}

TEST_CASE("a toe walker is never flat, and the heel is off from the beginning") {
    const Body body = make_body({});
    const GaitEvents events = events_of(body, walk(body, {0, 0, 0, 0.02}));
    CHECK(std::isnan(events.foot_flat_pct[0]));
    CHECK(events.heel_off_pct[0] == 0);
    const auto phases = gait_phases(events, Side::Right);
    const PhaseSpan mid_stance = phases[static_cast<std::size_t>(GaitPhase::MidStance)],
                    terminal = phases[static_cast<std::size_t>(GaitPhase::TerminalStance)];
    CHECK(mid_stance.begin_pct == mid_stance.end_pct);
    CHECK(terminal.begin_pct == Approx(events.opposite_toe_off_pct[0]));
    CHECK(terminal.end_pct == Approx(50));
}

TEST_CASE("who lands with the whole foot is flat at once; who keeps the heel down until toe-off lifts it then") {
    const Body body = make_body({});
    CHECK(events_of(body, walk(body, {0, -0.05, 0.4})).foot_flat_pct[0] ==
          Approx(0).margin(0.5));  // the made walk jumps within a frame
    const GaitEvents shuffling = events_of(body, walk(body, {0, 0.1, 0.9}));
    CHECK(shuffling.heel_off_pct[0] == Approx(shuffling.toe_off_pct[0]).margin(0.5));
}

TEST_CASE("standing is flat from the beginning and does not swing") {
    const Body body = make_body({});
    Motion motion = standing(body, upright_pose(body));
    for (const Side side : kSides) {
        put(body, motion.frames[0], side, Segment::CalcaneusR, -0.002);
        put(body, motion.frames[0], side, Segment::ForefootR, -0.002);
    }
    const GaitEvents events = events_of(body, motion);
    CHECK(events.foot_flat_pct[1] == 0);
    CHECK(events.heel_off_pct[1] == 100);
    CHECK(std::isnan(events.feet_adjacent_pct[1]));
    CHECK(std::isnan(events.tibia_vertical_pct[1]));
}

TEST_CASE("a foot that is never on the floor is never flat") {
    const Body body = make_body({});
    Motion motion = walk(body, {});
    for (Frame& frame : motion.frames) frame.feet[1].force_n = Vec3(0.0);
    const GaitEvents events = events_of(body, motion);
    CHECK(std::isnan(events.foot_flat_pct[1]));
    CHECK(events.heel_off_pct[1] == 0);
}

TEST_CASE("the phases lie end to end over the cycle, whatever the events say") {
    const auto check = [](const GaitEvents& events) {
        double end = 0;
        for (const PhaseSpan& span : gait_phases(events, Side::Right)) {
            CHECK(span.begin_pct == end);
            CHECK(span.end_pct >= span.begin_pct);
            end = span.end_pct;
        }
        CHECK(end == 100);
    };
    const double never = std::numeric_limits<double>::quiet_NaN();
    const GaitEvents usual{{60, 60}, {8, 8}, {32, 32}, {10, 10}, {50, 50}, {75, 75}, {87, 87}};
    check(usual);
    check({{60, 60}, {never, 8}, {0, 32}, {10, 10}, {50, 50}, {never, 75}, {never, 87}});
    check({{100, 100}, {0, 0}, {100, 100}, {50, 50}, {50, 50}, {never, never}, {never, never}});
    const auto phases = gait_phases(usual, Side::Right);
    const std::array<double, kGaitPhaseCount> ends{10, 32, 50, 60, 75, 87, 100};
    for (std::size_t i = 0; i < ends.size(); ++i) CHECK(phases[i].end_pct == ends[i]);
    CHECK(key_of(GaitPhase::TerminalSwing) == "terminal_swing");
}
