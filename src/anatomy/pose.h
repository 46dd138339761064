// A posture of the whole body and its forward kinematics.
#pragma once

#include "anatomy/body.h"

#include <array>
#include <vector>

namespace bodychain {

using SegmentPoses = SegmentArray<Transform>;  // X_WS of every segment

/// Pose of the pelvis and the clinical angle (rad) of every free axis, in the order of Body::dofs.
struct Pose {
    Transform X_WPelvis;
    std::vector<double> q;
};

/// Pose of the child segment in its parent for three clinical angles (rad); those of locked axes are ignored.
Transform joint_transform(const JointProps& joint, const std::array<double, 3>& q);

/// X_WS of every segment.
SegmentPoses forward_kinematics(const Body& body, const Pose& pose);

/// Whole-body centre of mass, world, metres.
Vec3 centre_of_mass(const Body& body, const SegmentPoses& poses);

/// The three clinical angles (rad) of a joint between two segment poses; inverse of joint_transform().
Vec3 joint_angles(const JointProps& joint, const Transform& X_WP, const Transform& X_WC);

/// The same from the orientations alone.
Vec3 joint_angles_of_rotation(const JointProps& joint, const Mat3& R_WP, const Mat3& R_WC);

/// Pelvis angles with clinical signs, rad: x = anterior tilt, y = right side up, z = right side forward.
Vec3 pelvis_angles(const Mat3& R_WPelvis);
/// Inverse of pelvis_angles.
Mat3 pelvis_rotation(const Vec3& clinical);

}  // namespace bodychain
