// One cycle of movement as plain values. What the planner proposes and what the simulation settles to look the same.
#pragma once

#include "anatomy/pose.h"
#include "base/sourced.h"

#include <vector>

namespace bodychain {

/// A foot is on the floor where the floor pushes harder than this.
inline constexpr Sourced<double> kContactForce_n{20, "Zeni 2008: the usual threshold of force plates"};

/// What the ground does to one foot.
struct FootLoad {
    Vec3 force_n{0.0};          // ground on foot, world
    Vec3 cop{0.0};              // centre of pressure on the floor, world; meaningless below kContactForce_n
    double free_moment_nm = 0;  // about the floor normal at the centre of pressure
};

/// A footprint in the world: where one foot stands in this cycle.
struct Footprint {
    Side side = Side::Right;
    Vec3 heel{0.0};          // floor point under the heel pads' middle
    Vec3 ball{0.0};          // floor point under the metatarsal heads' middle
    double toe_out_rad = 0;  // + toes outward of the line of progression
};

/// One instant of the cycle.
struct Frame {
    SegmentPoses X_WS;
    std::vector<double> q;             // clinical angles, Body::dofs order, rad
    std::vector<double> joint_moment;  // generalised internal torque per dof, clinical sign of the angle, N m
    SideArray<FootLoad> feet;          // right, left
    Vec3 com{0.0};
    double incline_rad =
        0;  // the floor rises by this along X; everything above is in the floor's frame, whose plane is y = 0
};

/// A periodic movement. Frame k is at phase k / frames.size(), phase 0 is right heel strike, and phase 1 is phase 0
/// moved by stride_m along X. Standing: one frame, stride_m = cycle_s = 0.
struct Motion {
    double cycle_s = 0;
    double stride_m = 0;
    std::vector<Frame> frames;
    std::vector<Footprint> footprints;  // of this cycle, right then left

    bool standing() const { return frames.size() == 1; }
};

/// Rise of the floor along X.
double incline_rad(const Motion& motion);

/// Phase folded into [0, 1).
double wrap_phase(double phase);

/// Segment poses at any phase, interpolated between frames (rotations by slerp); whole cycles add stride_m.
SegmentPoses poses_at(const Motion& motion, double phase);

/// Loads and centre of mass at any phase, interpolated linearly.
SideArray<FootLoad> loads_at(const Motion& motion, double phase);
Vec3 com_at(const Motion& motion, double phase);

}  // namespace bodychain
