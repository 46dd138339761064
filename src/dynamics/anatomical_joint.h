// A joint of the body as a Bullet constraint. Rotation order flexion (parent z), floating axis, axial (child y): Grood
// and Suntay 1983. Angular rows act along the dual basis of those axes, so a row's impulse over dt is the generalised
// torque of its angle. Free axes are implicit spring-dampers (unconditionally stable), locked axes and the joint centre
// are hard.
#pragma once

#include "anatomy/body.h"
#include "dynamics/bullet.h"

#include <array>

namespace bodychain {

/// What drives one free axis during the next step; clinical signs, SI.
struct AxisDrive {
    double target_rad = 0, target_rad_s = 0;  // at the end of the step
    double stiffness_nm_rad = 0, damping_nms_rad = 0;
    double torque_nm = 0;  // feed-forward
};

class AnatomicalJoint final : public btTypedConstraint {
public:
    /// Parent = body A, child = body B; frames relative to the bodies' centres of mass.
    AnatomicalJoint(btRigidBody& parent, btRigidBody& child, const JointProps& props, const btTransform& in_parent,
                    const btTransform& in_child);

    std::array<AxisDrive, 3> drive;

    /// Reads angles and axes from the bodies' poses; call before using the accessors below.
    void update();
    double angle(int axis) const { return q_[static_cast<std::size_t>(axis)]; }  // clinical, rad
    double velocity(int axis) const;                                             // clinical, rad/s
    const btVector3& axis(int a) const {
        return e_[static_cast<std::size_t>(a)];
    }  // world axis of the clinical angle, sign included
    btVector3 centre() const { return (m_rbA.getCenterOfMassTransform() * in_parent_).getOrigin(); }
    double separation_m() const;
    /// Generalised torque of an angle in the last step, clinical sign; needs the step's dt.
    double torque(int axis, double dt) const { return row_impulse_[static_cast<std::size_t>(axis)] / dt; }
    /// Relative rotation the joint would have if parent and child had these orientations; clinical angles.
    Vec3 angles_between(const Mat3& R_WParent, const Mat3& R_WChild) const;
    const JointProps& props() const { return props_; }

    void getInfo1(btConstraintInfo1* info) override;
    void getInfo2(btConstraintInfo2* info) override;
    void setParam(int, btScalar, int) override {}
    btScalar getParam(int, int) const override { return 0; }
    /// The solver hands back the impulse of each row (three angular, three linear).
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
