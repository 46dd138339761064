// The plan, sampled at every simulation step of a cycle, as the controller follows it. Standing is a cycle of one step.
#pragma once

#include "dynamics/skeleton.h"
#include "plan/walk_planner.h"

#include <vector>

namespace bodychain {

struct WalkTable {
    int steps = 0;  // in a cycle; even, so that left and right are exactly half a cycle apart
    double dt_s = 0, cycle_s = 0, stride_m = 0;
    Eigen::MatrixXd q, qd, torque;          // Body::dofs x steps
    std::vector<SegmentPoses> poses;        // treadmill frame
    std::vector<Vec3> com, com_velocity;    // treadmill frame; velocity relative to the mean
    std::vector<SideArray<FootLoad>> feet;  // planned loads

    double speed_m_s() const { return stride_m / cycle_s; }
};
WalkTable make_walk_table(const PlannedCycle& cycle, double rate_hz);

/// Poses and velocities of the plan at a phase, in the world.
Skeleton::Start start_of(const PlannedCycle& cycle, double phase = 0);

}  // namespace bodychain
