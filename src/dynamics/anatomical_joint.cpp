#include "dynamics/anatomical_joint.h"

#include "anatomy/joint_table.h"
#include "anatomy/pose.h"

namespace bodychain {

namespace {
// numerics: share of a joint's position error that one step corrects; drift stays below 0.5 mm, no energy is added.
constexpr double kErrorReduction = 0.6;
}  // namespace

AnatomicalJoint::AnatomicalJoint(btRigidBody& parent, btRigidBody& child, const JointProps& props,
                                 const btTransform& in_parent, const btTransform& in_child)
    : btTypedConstraint(MAX_CONSTRAINT_TYPE, parent, child), props_(props), in_parent_(in_parent), in_child_(in_child) {
    update();
}

void AnatomicalJoint::update() {
    const btMatrix3x3 A = m_rbA.getCenterOfMassTransform().getBasis() * in_parent_.getBasis();
    const btMatrix3x3 B = m_rbB.getCenterOfMassTransform().getBasis() * in_child_.getBasis();
    const Vec3 turn = cardan_zxy(to_glm(A.transpose() * B));
    const btVector3 z = A.getColumn(2), y = B.getColumn(1), x = y.cross(z).normalized();
    e_ = {z, x, y};
    const double volume = z.dot(x.cross(y));
    dual_ = {x.cross(y) / volume, y.cross(z) / volume, z.cross(x) / volume};
    for (std::size_t a = 0; a < 3; ++a) {
        const double s = props_.axes[a].sign;
        q_[a] = s * turn[static_cast<int>(a)];
        e_[a] *= s;
        dual_[a] *= s;
    }
}

double AnatomicalJoint::velocity(int axis) const {
    return dual_[static_cast<std::size_t>(axis)].dot(m_rbB.getAngularVelocity() - m_rbA.getAngularVelocity());
}

double AnatomicalJoint::separation_m() const {
    return (centre() - (m_rbB.getCenterOfMassTransform() * in_child_).getOrigin()).length();
}

Vec3 AnatomicalJoint::angles_between(const Mat3& R_WParent, const Mat3& R_WChild) const {
    return joint_angles_of_rotation(props_, R_WParent, R_WChild);
}

void AnatomicalJoint::getInfo1(btConstraintInfo1* info) {
    update();
    info->m_numConstraintRows = 6;
    info->nub = 0;
}

void AnatomicalJoint::fill_turning_rows(btConstraintInfo2& info) const {
    const double dt = 1 / info.fps;
    for (int a = 0; a < 3; ++a) {
        const auto i = static_cast<std::size_t>(a);
        const int s = a * info.rowskip;
        for (int c = 0; c < 3; ++c) {
            info.m_J1angularAxis[s + c] = -dual_[i][c];
            info.m_J2angularAxis[s + c] = dual_[i][c];
        }
        const Axis& axis = props_.axes[i];
        if (!axis.free) {
            info.m_constraintError[s] = -kErrorReduction * info.fps * q_[i];
            info.cfm[s] = 0;
            continue;
        }

        const AxisDrive& d = drive[i];
        double k = d.stiffness_nm_rad, pull = d.stiffness_nm_rad * (d.target_rad - q_[i]);
        if (const double over = beyond_range_rad(axis, q_[i]); over != 0) {
            k += kLimitStiffness_nm_rad;
            pull -= kLimitStiffness_nm_rad * over;
        }
        const double resist = dt * k + d.damping_nms_rad;
        info.m_constraintError[s] = (pull + d.damping_nms_rad * d.target_rad_s + d.torque_nm) / resist;
        info.cfm[s] = 1 / (dt * resist);
    }
}

void AnatomicalJoint::fill_place_rows(btConstraintInfo2& info) const {
    const btTransform &A = m_rbA.getCenterOfMassTransform(), &B = m_rbB.getCenterOfMassTransform();
    const btVector3 pa = (A * in_parent_).getOrigin(), pb = (B * in_child_).getOrigin();
    const btVector3 ra = pa - A.getOrigin(), rb = pb - B.getOrigin();
    for (int a = 0; a < 3; ++a) {
        const int s = (3 + a) * info.rowskip;
        btVector3 u(0, 0, 0);
        u[a] = 1;
        const btVector3 ca = ra.cross(u), cb = rb.cross(u);
        for (int c = 0; c < 3; ++c) {
            info.m_J1linearAxis[s + c] = -u[c];
            info.m_J1angularAxis[s + c] = -ca[c];
            info.m_J2linearAxis[s + c] = u[c];
            info.m_J2angularAxis[s + c] = cb[c];
        }
        info.m_constraintError[s] = kErrorReduction * info.fps * (pa[a] - pb[a]);
        info.cfm[s] = 0;
    }
}

void AnatomicalJoint::getInfo2(btConstraintInfo2* info) {
    fill_turning_rows(*info);
    fill_place_rows(*info);
}

}  // namespace bodychain
