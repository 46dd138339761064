// How the skeleton follows its plan. Muscles are springs about the planned joint angles plus the planned torques.
// Pelvis and trunk are kept upright against the world by the stance hips and the spine, the centre of mass is kept on
// its way by the stance leg. There is no outside moment; the one outside help is a field of forces on the centre of
// mass, which makes walks settle sooner and is reported as the residual.
#pragma once

#include "base/side.h"
#include "dynamics/control_gains.h"
#include "dynamics/step_placement.h"

namespace bodychain {

class WalkController {
public:
    WalkController(const WalkTable& table, Skeleton& skeleton, const ControlGains& gains);

    /// Sets every joint's drive and the external field for the step from `step` to `step + 1`.
    void drive(int step);
    const Vec3& external_force() const { return external_; }
    const Vec3& com_error() const { return com_error_; }
    double stance_weight(Side s) const { return weight_[s]; }

private:
    void weigh_feet();
    void balance(int step);
    void follow(int step);
    void hold_pelvis(int step);
    void right_trunk(int step);
    void push_through_legs();

    const WalkTable& table_;
    Skeleton& skeleton_;
    ControlGains gains_;
    double force_scale_, torque_scale_;
    StepPlacement steps_;
    SideArray<double> weight_{0.5, 0.5};
    Vec3 external_{0.0}, com_error_{0.0}, leg_force_{0.0};
};

}  // namespace bodychain
