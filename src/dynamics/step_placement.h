// Balance by stepping: the swing foot lands further toward where the body is falling. The extrapolated centre of mass
// (Hof 2008; capture point, Pratt 2006) c + v / w, w = sqrt(g / h), tells where the foot must stand for the body to
// come to rest over it; what it is off the plan, seen from the foot that stands, is how far the next print moves. The
// line of the walk is kept by stepping a little beyond it, the pace by leaning forward when it is lost.
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
    void update(int step, const SideArray<double>& weight);
    /// Adds the moved print to the joint targets of both legs.
    void drive();

    /// Where the walk is against the plan's: as the feet that stand (horizontal, m).
    const Vec3& anchor() const { return anchor_; }
    /// Centre of mass against the plan's, seen from the standing feet: place (m) and velocity (m/s).
    const Vec3& error() const { return error_; }
    const Vec3& error_velocity() const { return error_velocity_; }
    /// How far forward the body leans to keep the pace (m); the error is counted from there.
    double lean() const { return lean_; }

private:
    Vec3 foot_place(Side side) const;  // middle of the sole now, world
    struct Swing {
        int lift = 0, land = 0;  // steps of the cycle
    };
    double seconds_to_landing(int step, Side side) const;  // negative in stance
    void aim(Side side, double remaining_s, double height_m);
    double line_return() const;  // m, how far beyond the line the next print lies
    void lift(Side side, double remaining_s, std::size_t i);
    void shift_foot(Side side);

    const WalkTable& table_;
    Skeleton& skeleton_;
    ControlGains gains_;
    SideArray<Swing> swing_;
    std::vector<SideArray<Vec3>> planned_foot_;     // treadmill frame, per step
    std::vector<PadArray<double>> planned_height_;  // of the pads' centres, per step
    SideArray<Vec3> offset_{Vec3(0.0), Vec3(0.0)},
        offset_rate_{Vec3(0.0), Vec3(0.0)};        // of the foot against the body (m, m/s)
    double lean_ = 0, drift_m_ = 0;                // aside, over the last cycle
    std::vector<std::optional<double>> anchor_z_;  // m, when each step of the cycle was last taken
    Vec3 anchor_{0.0}, off_line_{0.0}, error_{0.0}, error_velocity_{0.0};
};

}  // namespace bodychain
