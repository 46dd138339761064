// Moment arms of the muscles' courses about the generalised coordinates of the body.
#pragma once

#include "anatomy/muscle_paths.h"

#include <span>
#include <vector>

namespace bodychain {

/// A generalised coordinate in a posed body, world: the child of its joint turns by d(angle) about `axis` (unit length,
/// clinical sign in it) through `centre` when only this angle grows.
struct DofAxis {
    Vec3 axis{0.0}, centre{0.0};
};
DofAxis dof_axis(const Body& body, const SegmentPoses& poses, int dof);

/// Moment arms of one strand, metres, one for each of `dofs` (indices in Body::dofs): - d(length)/d(angle). A pull F >
/// 0 gives the generalised torque F * arm about that angle, in the sense of Frame::joint_moment: + where it acts to
/// increase the clinical angle. From the virtual work of a unit pull on the course's points (its ends and via points
/// ride on their bones; where it winds round a cylinder it lies shortest, so that shifting along it is no work, but for
/// less than 0.5 mm of arm by the cylinder's flat pieces). Where a strand runs over the kneecap, which glides as the
/// knee bends, the knee's arms are central differences of the length.
std::vector<double> moment_arms_m(Muscle muscle, int strand, Side side, const Body& body, const SegmentPoses& poses,
                                  std::span<const int> dofs);

}  // namespace bodychain
