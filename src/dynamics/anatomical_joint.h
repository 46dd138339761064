// A joint of the body as a Bullet constraint with six rows: three angles and the joint's centre. Rotations in the order
// of Grood and Suntay 1983: flexion about the parent's z, then the floating axis, then axial rotation about the child's
// y. Free axes are implicit spring-dampers, locked axes and the centre are hard.
//
// Angular rows. The relative angular velocity is w = sum e_a qd_a, with e_a the axis of the clinical angle q_a. The
// axes are not orthogonal, so the row for q_a uses the dual basis, d_a . e_b = (a == b), which gives qd_a = d_a . w. An
// impulse P along d_a is then the generalised torque of q_a times the step.
//
// Spring rows. With position and velocity at the end of the step, the torque is
//     t = k (target - q - dt qd) + d (target' - qd) + torque,        P = dt t
// which is stable for every k, d and dt. Solved for the velocity,
//     qd + cfm P = rhs,     cfm = 1 / (dt (dt k + d)),     rhs = (k (target - q) + d target' + torque) / (dt k + d)
// that is a hard row with a softness, as Bullet's solver takes it. Beyond the end of the range a second spring,
// kLimitStiffness_nm_rad, is added in the same way. Hard rows have cfm = 0 and rhs = share of the error / dt.
#pragma once

#include "anatomy/body.h"
#include "dynamics/bullet.h"

#include <array>

namespace bodychain {

/// What drives one free axis during the next step; clinical signs, SI.
struct AxisDrive {
    double target_rad = 0, target_rad_s = 0;  // angle and velocity wanted at the end of the step
    double stiffness_nm_rad = 0, damping_nms_rad = 0;
    double torque_nm = 0;  // planned (feed-forward)
};

class AnatomicalJoint final : public btTypedConstraint {
public:
    /// The parent is body A, the child body B; both frames are relative to their body's centre of mass.
    AnatomicalJoint(btRigidBody& parent, btRigidBody& child, const JointProps& props, const btTransform& in_parent,
                    const btTransform& in_child);

    std::array<AxisDrive, 3> drive;

    /// Reads angles and axes from the bodies' poses. Call it before the accessors below.
    void update();
    double angle(int axis) const { return q_[static_cast<std::size_t>(axis)]; }  // clinical, rad
    double velocity(int axis) const;                                             // clinical, rad/s
    const btVector3& axis(int a) const {
        return e_[static_cast<std::size_t>(a)];
    }  // world axis of the clinical angle, sign included
    btVector3 centre() const { return (m_rbA.getCenterOfMassTransform() * in_parent_).getOrigin(); }
    double separation_m() const;
    /// Generalised torque of an angle in the last step, clinical sign; `dt` is that step's length.
    double torque(int axis, double dt) const { return row_impulse_[static_cast<std::size_t>(axis)] / dt; }
    /// The clinical angles that the joint would have if parent and child had these orientations.
    Vec3 angles_between(const Mat3& R_WParent, const Mat3& R_WChild) const;
    const JointProps& props() const { return props_; }

    void getInfo1(btConstraintInfo1* info) override;
    void getInfo2(btConstraintInfo2* info) override;
    void setParam(int, btScalar, int) override {}
    btScalar getParam(int, int) const override { return 0; }
    /// The solver stores here the impulse of each row (three angular, three linear).
    void set_row_impulse(int row, double impulse) { row_impulse_[static_cast<std::size_t>(row)] = impulse; }

private:
    void fill_turning_rows(btConstraintInfo2& info) const;
    void fill_place_rows(btConstraintInfo2& info) const;

    JointProps props_;
    btTransform in_parent_, in_child_;
    std::array<double, 3> q_{};
    std::array<btVector3, 3> e_, dual_;
    std::array<double, 6> row_impulse_{};
};

}  // namespace bodychain
