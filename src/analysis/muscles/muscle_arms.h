// Moment arms of the muscles' paths about the joint angles of the body.
#pragma once

#include "anatomy/muscle_paths.h"

#include <span>
#include <vector>

namespace bodychain {

/// The axis of a joint angle in a posed body, world: when only this angle grows, the child turns about `axis` (unit
/// length, directed by the clinical sign) through `centre`.
struct DofAxis {
    Vec3 axis{0.0}, centre{0.0};
};
DofAxis dof_axis(const Body& body, const SegmentPoses& poses, int dof);

/// Moment arms of one strand in metres, one for each of `dofs` (indices in Body::dofs):
///     arm = - d(length) / d(angle)
/// A pull F gives the torque F * arm about that angle, + where it acts to increase the clinical angle, as in
/// Frame::joint_moment. The derivative is the virtual work of a unit pull on the points of the path, which move with
/// their bones. Where the path wraps around a cylinder it is shortest, so that moving along it does no work (the flat
/// pieces of the arc make an error below 0.5 mm). Where it runs over the kneecap, which glides as the knee bends, the
/// knee's arms are central differences of the length.
std::vector<double> moment_arms_m(Muscle muscle, int strand, Side side, const Body& body, const SegmentPoses& poses,
                                  std::span<const int> dofs);

}  // namespace bodychain
