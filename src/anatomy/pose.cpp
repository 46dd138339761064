#include "anatomy/pose.h"

namespace bodychain {

Transform joint_transform(const JointProps& joint, const std::array<double, 3>& q) {
    auto angle = [&](std::size_t a) { return joint.axes[a].free ? joint.axes[a].sign * q[a] : 0.0; };
    const Transform turn{rotation_z(angle(0)) * rotation_x(angle(1)) * rotation_y(angle(2)), Vec3(0.0)};
    return joint.X_PF * turn * inverse(joint.X_CM);
}

SegmentPoses forward_kinematics(const Body& body, const Pose& pose) {
    JointArray<std::array<double, 3>> q{};
    for (std::size_t i = 0; i < body.dofs.size(); ++i)
        q[body.dofs[i].joint][static_cast<std::size_t>(body.dofs[i].axis)] = pose.q[i];
    SegmentPoses X;
    X[0] = pose.X_WPelvis;
    for (std::size_t j = 0; j < kJointCount; ++j) {
        const JointProps& joint = body.joints[j];
        X[joint.child] = X[joint.parent] * joint_transform(joint, q[j]);
    }
    return X;
}

Vec3 centre_of_mass(const Body& body, const SegmentPoses& poses) {
    Vec3 sum(0.0);
    for (std::size_t s = 0; s < kSegmentCount; ++s) sum += body.segments[s].mass_kg * (poses[s] * body.segments[s].com);
    return sum / body.mass_kg;
}

Vec3 joint_angles(const JointProps& joint, const Transform& X_WP, const Transform& X_WC) {
    return joint_angles_of_rotation(joint, X_WP.R, X_WC.R);
}

Vec3 joint_angles_of_rotation(const JointProps& joint, const Mat3& R_WP, const Mat3& R_WC) {
    const Mat3 R = glm::transpose(R_WP * joint.X_PF.R) * (R_WC * joint.X_CM.R);
    const Vec3 turn = cardan_zxy(R);
    return Vec3(turn.x * joint.axes[0].sign, turn.y * joint.axes[1].sign, turn.z * joint.axes[2].sign);
}

// Rotation, obliquity, tilt (Baker 2001): R = Ry(rotation) Rx(-right side up) Rz(-anterior tilt).
Vec3 pelvis_angles(const Mat3& R) {
    const double s = std::fmin(1.0, std::fmax(-1.0, R[2][1]));
    return Vec3(-std::atan2(R[0][1], R[1][1]), std::asin(s), std::atan2(R[2][0], R[2][2]));
}

Mat3 pelvis_rotation(const Vec3& clinical) {
    return rotation_y(clinical.z) * rotation_x(-clinical.y) * rotation_z(-clinical.x);
}

}  // namespace bodychain
