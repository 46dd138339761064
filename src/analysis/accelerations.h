// How the parts of the body are accelerated, from where they are in the frames of a cycle.
#pragma once

#include "gait/motion.h"

#include <vector>

namespace bodychain {

/// Acceleration of every segment's centre of mass, world, m/s2.
using Accelerations = SegmentArray<Vec3>;
/// Nothing is accelerated.
Accelerations at_rest();

/// One for each frame: second differences over kAccelerationSpan_s to either side, around the end of the cycle too. At
/// rest where the motion stands.
std::vector<Accelerations> accelerations_of(const Body& body, const Motion& motion);

}  // namespace bodychain
