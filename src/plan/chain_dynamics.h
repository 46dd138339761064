// Inverse dynamics of the chain with its derivatives by angles, velocities and accelerations. Private to plan and
// dynamics: it carries Eigen types.
//
// Spatial vectors about the world's origin (Featherstone 2008): motion (w, v), force (moment, force). S_k is the axis
// of dof k, v_k and a_k the motion of what it moves, with gravity as an upward acceleration of the world; I_k, f_k sum
// the inertia and the inertial force of everything that hangs on k. With p the dof before k,
//   b_k = v_p x S_k,   c_k = a_p x S_k + v_p x b_k,   B x = I (v x)^T ... = v x* I x - I (v x x) + x x* (I v)
// a small turn of q_k rotates all that hangs on k, and its velocity and acceleration change by b_k and
// c_k + b_k x v besides. So (Carpentier and Mansard 2018, in the world's axes)
//   d tau_j / dq_k   = S_j . (S_k x* f_k + I_k c_k + B_k b_k)                      j = k or before k
//   d tau_j / dq_k   = S_j . (I_j c_k + B_j b_k) - S_k . (S_j x* e_j)              j behind k
//   d tau_j / dqd_k  = S_j . (2 I b_k + B S_k),   d tau_j / dqdd_k = S_j . I S_k   I, B of the outer one
// e_j: what the world, fixed in space, exerts on everything that hangs on j.
#pragma once

#include "plan/chain_model.h"

#include <vector>

namespace bodychain {

using V6 = Eigen::Matrix<double, 6, 1>;
using M66 = Eigen::Matrix<double, 6, 6>;

/// Moment about the world's origin and force, on the body that a dof moves.
struct Wrench {
    int dof = -1;
    V6 value = V6::Zero();
};

class ChainDynamics {
public:
    explicit ChainDynamics(const ChainModel& model);

    /// Movement of one instant.
    void set(const VectorQ& q, const VectorQ& qd, const VectorQ& qdd);

    const Kinematics& kinematics() const { return k_; }
    /// Motion axis of a dof.
    const V6& axis(int dof) const { return S_[static_cast<std::size_t>(dof)]; }
    /// Generalised forces (clinical signs) that the movement asks for without external forces.
    VectorQ torque() const;
    /// Takes external forces, fixed in the world, from `torque`.
    void add_external(const std::vector<Wrench>& external, VectorQ& torque) const;
    /// Derivatives of the generalised forces by q, qd and qdd with `external` constant in the world.
    void derivatives(const std::vector<Wrench>& external, MatrixQ& by_q, MatrixQ& by_qd, MatrixQ& by_qdd) const;

private:
    void sum_subtrees();
    void external_of_subtrees(const std::vector<Wrench>& external, std::vector<V6>& sum) const;

    const ChainModel& model_;
    Kinematics k_;
    std::vector<V6> S_, v_, a_, f_;  // f_: inertial force of the subtree
    std::vector<M66> I_, B_;          // of the subtree
};

}  // namespace bodychain
