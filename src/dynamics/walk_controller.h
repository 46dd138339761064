// How the skeleton follows its plan: muscles as springs around the planned joint angles plus planned torques; pelvis and trunk
// kept upright against the world through the stance hips and the spine; the centre of mass kept on its way through the stance leg.
// What is left is an external field on the centre of mass, reported as the residual.
#pragma once

#include "base/sourced.h"
#include "dynamics/walk_table.h"

namespace bodychain {

/// For a person of 70 kg and 1.75 m; forces scale with mass over height, torques with mass times height.
struct ControlGains {
    Sourced<double> tracking{3.0, "engineering: joint stiffness while walking over the planner's; co-contraction raises quasi-stiffness two- to threefold"};
    Sourced<double> pelvis_nm_rad{3000, "engineering: stance hip holds the pelvis' tilt and obliquity against the world"};
    Sourced<double> pelvis_turn_nm_rad{600, "engineering: as above, rotation"};
    Sourced<double> trunk_nm_rad{200, "engineering: each spinal level rights its upper part against the world"};
    Sourced<double> leg_fore_aft_n_m{400, "engineering: somewhat above half of the pendulum's m g / h = 700 N/m; the joints' stiffness gives the rest"};
    Sourced<double> leg_fore_aft_ns_m{200, "engineering: damping of the same"};
    Sourced<double> leg_lateral_n_m{400, "engineering: as fore-aft"};
    Sourced<double> leg_lateral_ns_m{200, "engineering: as fore-aft"};
    Sourced<double> leg_height_n_m{16000, "engineering: leg stiffness in walking is 10-30 kN/m; keeps the body from sagging into the stance leg"};
    Sourced<double> leg_height_ns_m{800, "engineering: damping of the same"};
    Sourced<double> leg_height_max_n{300, "engineering: under half of body weight"};
    Sourced<double> leg_force_max_n{200, "engineering: what the sole's length can give without lifting heel or toes"};
    Sourced<double> field_fore_aft_n_m{1000, "engineering: external, counted as residual"};
    Sourced<double> field_fore_aft_ns_m{400, "engineering: external, counted as residual"};
    Sourced<double> field_lateral_n_m{1500, "engineering: external, counted as residual"};
    Sourced<double> field_lateral_ns_m{300, "engineering: external, counted as residual"};
};

class WalkController {
public:
    WalkController(const WalkTable& table, Skeleton& skeleton, const ControlGains& gains);

    /// Sets every joint's drive and the external field for the step from `step` to `step + 1`.
    void drive(int step);
    const Vec3& external_force() const { return external_; }
    const Vec3& com_error() const { return com_error_; }
    double stance_weight(Side s) const { return weight_[static_cast<std::size_t>(index(s))]; }

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
    std::array<double, 2> weight_{0.5, 0.5};
    Vec3 external_{0.0}, com_error_{0.0}, leg_force_{0.0};
};

}  // namespace bodychain
