// Accelerations of the segments, from their positions in the frames of a cycle.
#pragma once

#include "gait/motion.h"

#include <vector>

namespace bodychain {

/// Acceleration of every segment's centre of mass, world, m/s2.
using Accelerations = SegmentArray<Vec3>;
/// All zero.
Accelerations at_rest();

/// How many frames the differences that follow reach to either side: 12.5 ms, at least one frame.
int difference_frames(const Motion& motion);

/// For each frame: the second difference over difference_frames() to either side, across the end of the cycle
/// as well. Zero for a standing motion.
std::vector<Accelerations> accelerations_of(const Body& body, const Motion& motion);

}  // namespace bodychain
