// The posture in which springs, tasks and dead loads balance: a minimum of the energy E(q), with x(q) a point and r(q)
// a rotation error that the chain carries along.
//
//   E =  sum 1/2 k (q - q0)^2 - tau q  +  sum 1/2 k_limit (q - limit)^2      springs, torques, ends of range
//      + sum 1/2 k (lever . q - rest)^2                                      muscles across joints
//      + sum 1/2 (x - x*)^T W (x - x*)  +  sum 1/2 r^T W r                   tasks: points, centre of mass, rotations
//      - sum F . x                                                           dead loads
//      + sum 1/2 k depth^2 + 1/2 k_shear slip^2                              contacts with floor and wall
//
// Tasks enter gradient g and Hessian H by Gauss-Newton, with J_i = a_i x (x - o_i) for a turning axis a_i through o_i
// and J_i = a_i for a sliding one:
//   g += J^T W (x - x*),     H += J^T W J
// The lever of a constant force changes with the posture: d2x / dq_i dq_j = a_i x (a_j x (x - o_j)) where i is j or on
// the way from it to the root. With M = sum (x - o_j) F^T over everything that hangs on j:
//   g_j  = -a_j . sum (x - o_j) x F
//   H_ij = -sum F . (a_i x (a_j x (x - o_j))) = -(a_i^T M a_j - trace(M) a_i . a_j)
// Contacts take both parts: k J^T J of their springs, and the changing lever of their forces. A step solves
// (H + damping I) dq = -g, with as much damping as it takes for the matrix to be positive and the energy to fall.
#pragma once

#include "plan/chain_model.h"

#include <vector>

namespace bodychain {

/// Pulls a point of the body to a point of the world; weights in N/m, one for each world axis.
struct PointTask {
    int dof = -1;
    int pad = -1;  // index in Body::pads if it is one
    V3 local = V3::Zero(), target = V3::Zero(), weight = V3::Zero();
    double held_down =
        1;  // 0..1, share of the vertical weight that acts above the target: a floor pushes, it does not pull
    double planted = 0;  // pads: 0 in the air .. 1 planted
    double height = 0;   // m, pads: wanted height of the centre; CycleSolver moves the target until it is reached
};

/// Turns a body to an orientation in the world; weights in N m/rad, one for each world axis.
struct OrientationTask {
    int dof = -1;
    M3 target = M3::Identity();
    V3 weight = V3::Zero();
};

/// A force that is constant in the world and acts at a point of the body, wherever the posture takes it.
struct DeadLoad {
    int dof = -1;
    V3 local = V3::Zero(), force = V3::Zero();
};

/// Couples tibial rotation to knee flexion: the axial spring acts on q[axial] - screw_home(q[flexion]).
struct ScrewHome {
    int flexion = -1, axial = -1;
};

/// A muscle across several joints: a spring with the stretch lever_a q[a] + lever_b q[b] (+ lever_c q[c]) - rest. With
/// `slack` it pulls only where that is positive.
struct MuscleSpring {
    int a = -1, b = -1;
    double lever_a_m = 0, lever_b_m = 0, stiffness_n_m = 0, rest_m = 0;
    bool slack = false;
    int c = -1;  // a third joint, if any
    double lever_c_m = 0;

    double stretch_m(const VectorQ& q) const {
        return lever_a_m * q[a] + lever_b_m * q[b] + (c < 0 ? 0 : lever_c_m * q[c]) - rest_m;
    }
    double tension_n(const VectorQ& q) const { return slack && stretch_m(q) <= 0 ? 0 : stiffness_n_m * stretch_m(q); }
};

/// A soft ball on the body against a plane across a world axis (floor or wall). It pushes and does not pull; while it
/// touches it sticks to its anchor.
struct PlaneContact {
    int dof = -1;
    V3 local = V3::Zero();  // centre of the pad
    int axis = 1;           // of the world, across the plane
    double outward = 1;     // +1: the body is on the side of larger coordinates
    double place_m = 0;     // of the plane along the axis
    double radius_m = 0, stiffness_n_m = 0, friction = 0;
    double shear_n_m = 0;    // stiffness along the plane while it sticks; 0: slides freely
    V3 anchor = V3::Zero();  // where it sticks; the component across the plane is not used

    double depth_m(const V3& centre) const { return radius_m - outward * (centre[axis] - place_m); }  // + pressed in
    V3 force(const V3& centre) const;                                                                 // on the body
};

/// Terms of the energy; SI units, clinical signs.
struct EquilibriumProblem {
    VectorQ stiffness, rest, tau, low, high;
    double limit_stiffness = 0;
    std::vector<PointTask> points;
    std::vector<OrientationTask> orientations;
    std::vector<DeadLoad> dead_loads;
    std::vector<ScrewHome> screws;
    std::vector<MuscleSpring> muscles;
    std::vector<PlaneContact> planes;
    V3 com_target = V3::Zero(), com_weight = V3::Zero();
};

struct EquilibriumReport {
    int iterations = 0;
    double gradient_norm = 0;
};

/// Improves q in place; only the coordinates in `active` move.
class EquilibriumSolver {
public:
    EquilibriumSolver(const ChainModel& model, std::vector<int> active);
    /// At most `max_iterations` Newton steps, until the norm of the gradient is below `tolerance` (N, N m).
    EquilibriumReport solve(const EquilibriumProblem& problem, VectorQ& q, int max_iterations, double tolerance);
    /// Energy at q. energy_derivatives() also leaves slope() and the symmetric Gauss-Newton hessian().
    double energy(const EquilibriumProblem& problem, const VectorQ& q) { return evaluate(problem, q, false); }
    double energy_derivatives(const EquilibriumProblem& problem, const VectorQ& q);
    const VectorQ& slope() const { return g_; }
    const MatrixQ& hessian() const { return H_; }
    /// Energy gradient at q, all coordinates.
    VectorQ gradient(const EquilibriumProblem& problem, const VectorQ& q);
    /// Energy gradient of the dead loads alone.
    VectorQ dead_load_gradient(const EquilibriumProblem& problem, const VectorQ& q);

private:
    double evaluate(const EquilibriumProblem& p, const VectorQ& q, bool derivatives);
    double add_springs(const EquilibriumProblem& p, const VectorQ& q, bool derivatives);
    double add_muscles(const EquilibriumProblem& p, const VectorQ& q, bool derivatives);
    double add_points(const EquilibriumProblem& p, bool derivatives);
    double add_orientations(const EquilibriumProblem& p, bool derivatives);
    double add_com(const EquilibriumProblem& p, bool derivatives);
    double add_planes(const EquilibriumProblem& p, bool derivatives);
    double add_dead_loads(const EquilibriumProblem& p, bool derivatives);
    void add_subtree_load(int j, const V3& force, const M3& rf);
    void add_rows(const std::vector<int>& path, const V3& weight, const V3& pull);

    const ChainModel& model_;
    std::vector<int> active_;
    Kinematics k_;
    VectorQ g_;
    MatrixQ H_, A_;
    Eigen::Matrix<double, 3, kMaxDofs> J_;
};

}  // namespace bodychain
