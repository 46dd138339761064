// Balance by stepping: the swing foot lands further toward where the body is falling.
//
// A body on one foot falls like an inverted pendulum of height h. With c and v the position and velocity of the centre
// of mass against the plan, seen from the standing foot, and w = sqrt(g / h), its motion until landing in t seconds has
// a growing and a decaying part:
//     falling  = (c + v / w) exp(r w t)        the extrapolated centre of mass (Hof 2008; capture point, Pratt 2006)
//     settling = (c - v / w) exp(-r w t)       r: step_growth, the share of the fall that the standing leg lets through
// At landing the body is off by (falling + settling) / 2. The foot that stops the fall stands where `falling` is, so
//     print = gain * falling + way back to the line of the walk,
// and the foot is moved against the body by print - (falling + settling) / 2.
//
// The line of the walk is kept by stepping a little beyond it, the pace by leaning forward when it is lost.
#pragma once

#include "base/side.h"
#include "dynamics/control_gains.h"
#include "dynamics/walk_table.h"

#include <optional>
#include <vector>

namespace bodychain {

class StepPlacement {
public:
    StepPlacement(const WalkTable& table, Skeleton& skeleton, const ControlGains& gains);

    /// Reads the state at `step`; `weight` is the share of the load on each foot [right, left].
    Vec3 offset(Side s) const { return offset_[s]; }
    void update(int step, const SideArray<double>& weight);
    /// Adds the moved prints to the joint targets of both legs.
    void drive();

    /// How far the standing feet are from where the plan has them (horizontal, m).
    const Vec3& anchor() const { return anchor_; }
    /// Centre of mass against the plan, seen from the standing feet: position (m) and velocity (m/s).
    const Vec3& error() const { return error_; }
    const Vec3& error_velocity() const { return error_velocity_; }
    /// How far forward the body leans to keep the pace (m); error() is counted from there.
    double lean() const { return lean_; }

private:
    Vec3 foot_place(Side side) const;  // middle of the sole, world
    struct Swing {
        int lift = 0, land = 0;  // steps of the cycle
    };
    double seconds_to_landing(int step, Side side) const;  // negative in stance
    void aim(Side side, double remaining_s, double height_m);
    double line_return() const;  // m, how far beyond the line the next print is
    void lift(Side side, double remaining_s, std::size_t i);
    void shift_foot(Side side);

    const WalkTable& table_;
    Skeleton& skeleton_;
    ControlGains gains_;
    SideArray<Swing> swing_;
    std::vector<SideArray<Vec3>> planned_foot_;     // treadmill frame, per step
    std::vector<PadArray<double>> planned_height_;  // of the pads' centres, per step
    SideArray<double> stood_z_{0, 0};  // where each foot last stood beside its planned print
    SideArray<Vec3> offset_{Vec3(0.0), Vec3(0.0)},
        offset_rate_{Vec3(0.0), Vec3(0.0)};        // of the foot against the body (m, m/s)
    double lean_ = 0, drift_m_ = 0;                // drift: sideways, over the last cycle
    std::vector<std::optional<double>> anchor_z_;  // m, a cycle ago at each step of the cycle
    Vec3 anchor_{0.0}, off_line_{0.0}, error_{0.0}, error_velocity_{0.0};
};

}  // namespace bodychain
