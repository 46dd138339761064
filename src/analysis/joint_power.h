// Power of the leg's joints, as gait laboratories compute it: internal moment times angular velocity.
#pragma once

#include "gait/motion.h"

#include <vector>

namespace bodychain {

/// Watt per kilogram of body mass; + generates, - absorbs. All axes of the joint together; the ankle is talocrural and
/// subtalar joint, as of a foot that is one piece.
struct LegPower {
    double hip = 0, knee = 0, ankle = 0;
};

/// For each frame, [right, left]. Moments are low-passed as in measure(); velocities are differences over
/// difference_frames() to either side. Zero for a standing motion, not-a-number where frames have no moments.
std::vector<SideArray<LegPower>> leg_powers(const Body& body, const Motion& motion);

/// Of the positive work that a leg's joints do over these frames, each one's share, 0..1; all 0 where there is none.
LegPower positive_work_shares(const std::vector<SideArray<LegPower>>& powers, Side side);

}  // namespace bodychain
