#include "analysis/gait_phases.h"

#include "base/enum_array.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace bodychain {

namespace {

constexpr double kNever = std::numeric_limits<double>::quiet_NaN();
constexpr EnumArray<GaitPhase, std::string_view, kGaitPhaseCount> kKeys{
    "loading_response", "mid_stance", "terminal_stance", "pre_swing", "initial_swing", "mid_swing", "terminal_swing"};

using Place = ContactPad::Place;

/// A quantity over one foot's own cycle, from its strike.
class OwnCycle {
public:
    OwnCycle(const Motion& motion, double strike_phase, const std::function<double(const Frame&)>& value)
        : strike_(strike_phase) {
        for (const Frame& frame : motion.frames) values_.push_back(value(frame));
    }

    double at(double pct) const {
        const double exact = wrap_phase(strike_ + pct / 100) * static_cast<double>(values_.size());
        const auto k = static_cast<std::size_t>(exact);
        return std::lerp(value(k), value(k + 1), exact - static_cast<double>(k));
    }
    /// Percents between the two given at which it crosses zero, going up or down, in ascending order.
    std::vector<double> crossings(bool up, double from_pct, double to_pct) const {
        std::vector<double> all;
        for (std::size_t k = 0; k < values_.size(); ++k) {
            const double a = value(k), b = value(k + 1);
            if (up ? !(a <= 0 && b > 0) : !(a > 0 && b <= 0)) continue;
            const double pct =
                100 *
                wrap_phase((static_cast<double>(k) + a / (a - b)) / static_cast<double>(values_.size()) - strike_);
            if (pct >= from_pct && pct <= to_pct) all.push_back(pct);
        }
        std::ranges::sort(all);
        return all;
    }

private:
    double value(std::size_t k) const { return values_[k % values_.size()]; }
    double strike_;
    std::vector<double> values_;
};

const Transform& pose(const Frame& frame, Segment s) { return frame.X_WS[s]; }

/// Height of the lowest pad of two kinds above the floor, m; 0 or below: it is on the floor.
double clearance_m(const Body& body, const Frame& frame, Side side, Place one, Place other) {
    double lowest = std::numeric_limits<double>::infinity();
    for (const ContactPad& pad : body.pads)
        if (pad.side == side && (pad.place == one || pad.place == other))
            lowest = std::min(lowest, (pose(frame, pad.segment) * pad.centre).y - pad.radius_m);
    return lowest;
}
double heel_m(const Body& body, const Frame& frame, Side side) {
    return clearance_m(body, frame, side, Place::HeelMedial, Place::HeelLateral);
}
double ball_m(const Body& body, const Frame& frame, Side side) {
    return clearance_m(body, frame, side, Place::Metatarsal1, Place::Metatarsal5);
}

double foot_flat_pct(const OwnCycle& higher, double toe_off_pct) {
    if (higher.at(0) <= 0) return 0;
    const std::vector<double> down = higher.crossings(false, 0, toe_off_pct);
    return down.empty() ? kNever : down.front();
}

double heel_off_pct(const OwnCycle& heel, double toe_off_pct) {
    if (heel.at(toe_off_pct) <= 0) return toe_off_pct;
    const std::vector<double> up = heel.crossings(true, 0, toe_off_pct);
    return up.empty() ? 0 : up.back();
}

double last_up_pct(const OwnCycle& curve, double from_pct) {
    const std::vector<double> up = curve.crossings(true, from_pct, 100);
    return up.empty() ? kNever : up.back();
}

void stance_events(const Body& body, const Motion& motion, Side side, double strike_phase, GaitEvents& events) {
    const double toe_off = events.toe_off_pct[side];
    if (toe_off == 0) {
        events.foot_flat_pct[side] = kNever;
        return;
    }
    const OwnCycle heel(motion, strike_phase, [&](const Frame& f) { return heel_m(body, f, side); });
    const OwnCycle higher(motion, strike_phase,
                          [&](const Frame& f) { return std::max(heel_m(body, f, side), ball_m(body, f, side)); });
    events.foot_flat_pct[side] = foot_flat_pct(higher, toe_off);
    events.heel_off_pct[side] = heel_off_pct(heel, toe_off);
}

void swing_events(const Motion& motion, Side side, double strike_phase, GaitEvents& events) {
    const Segment ankle = on_side(Segment::TalusR, side), other_ankle = on_side(Segment::TalusR, other(side)),
                  shank = on_side(Segment::TibiaR, side);
    const OwnCycle ahead(motion, strike_phase,
                         [&](const Frame& f) { return pose(f, ankle).p.x - pose(f, other_ankle).p.x; });
    const OwnCycle forward(motion, strike_phase, [&](const Frame& f) {
        return (rotation_z(f.incline_rad) * (pose(f, ankle).p - pose(f, shank).p)).x;  // ankle in front of the knee: +
    });
    const bool swings = events.toe_off_pct[side] < 100 && !motion.standing();
    events.feet_adjacent_pct[side] = swings ? last_up_pct(ahead, events.toe_off_pct[side]) : kNever;
    events.tibia_vertical_pct[side] = swings ? last_up_pct(forward, events.toe_off_pct[side]) : kNever;
}

}  // namespace

GaitEvents gait_events(const Body& body, const Motion& motion, const SideArray<FootEvents>& contacts) {
    GaitEvents events;
    for (const Side side : kSides) {
        const FootEvents &own = contacts[side], &opposite = contacts[other(side)];
        const double strike = own.strike_phase, other_strike = opposite.strike_phase;
        events.toe_off_pct[side] = own.toe_off_pct;
        events.opposite_strike_pct[side] = 100 * wrap_phase(other_strike - strike);
        events.opposite_toe_off_pct[side] = 100 * wrap_phase(other_strike + opposite.toe_off_pct / 100 - strike);
        stance_events(body, motion, side, strike, events);
        swing_events(motion, side, strike, events);
    }
    return events;
}

std::string_view key_of(GaitPhase phase) { return kKeys[phase]; }

std::array<PhaseSpan, kGaitPhaseCount> gait_phases(const GaitEvents& events, Side side) {
    const std::array<double, kGaitPhaseCount> ends{events.opposite_toe_off_pct[side],
                                                   events.heel_off_pct[side],
                                                   events.opposite_strike_pct[side],
                                                   events.toe_off_pct[side],
                                                   events.feet_adjacent_pct[side],
                                                   events.tibia_vertical_pct[side],
                                                   100};
    std::array<PhaseSpan, kGaitPhaseCount> spans;
    double begin = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        spans[i] = {begin, ends[i] > begin ? std::min(ends[i], 100.0) : begin};  // false for not-a-number
        begin = spans[i].end_pct;
    }
    return spans;
}

}  // namespace bodychain
