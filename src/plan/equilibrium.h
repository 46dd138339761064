// The posture in which springs, tasks and dead loads balance: a damped Newton solve with analytic derivatives.
#pragma once

#include "plan/chain_model.h"

#include <vector>

namespace bodychain {

/// A body point wanted at a place in the world; weights N/m per world axis.
struct PointTask {
    int dof = -1;
    int pad = -1;  // index in Body::pads if it is one
    V3 local = V3::Zero(), target = V3::Zero(), weight = V3::Zero();
    double held_down =
        1;  // 0..1, share of the vertical weight that holds it above the target: a floor pushes, it does not pull
    double planted = 0;  // 0..1, pads: how firmly the height below is meant
    double height = 0;   // m, pads: wanted of the centre; the target is moved until it is reached
};

/// A body orientation wanted in the world; weights N m/rad per world axis.
struct OrientationTask {
    int dof = -1;
    M3 target = M3::Identity();
    V3 weight = V3::Zero();
};

/// A constant force that goes with a body point while the posture changes.
struct DeadLoad {
    int dof = -1;
    V3 local = V3::Zero(), force = V3::Zero();
};

/// Tibial rotation that goes with knee flexion: spring on q[axial] - screw_home(q[flexion]).
struct ScrewHome {
    int flexion = -1, axial = -1;
};

/// A muscle over two joints: spring on lever_a q[a] + lever_b q[b] (+ lever_c q[c]) - rest; one with slack pulls only
/// where that is positive.
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

/// A padded body point against a wall or floor along a world axis: pushes, does not pull; sticks to its anchor while it
/// touches.
struct PlaneContact {
    int dof = -1;
    V3 local = V3::Zero();  // centre of the pad
    int axis = 1;           // of the world, across the plane
    double outward = 1;     // +1: the body is on the side of larger coordinates
    double place_m = 0;     // of the plane along the axis
    double radius_m = 0, stiffness_n_m = 0, friction = 0;
    double shear_n_m = 0;    // stiffness along the plane while it sticks; 0: slides freely
    V3 anchor = V3::Zero();  // where it sticks; across the plane without meaning

    double depth_m(const V3& centre) const { return radius_m - outward * (centre[axis] - place_m); }  // + pressed in
    /// On the body.
    V3 force(const V3& centre) const;
};

/// Energy = sum 1/2 k (q - q0)^2 - tau q + tasks + limits - dead loads. Units SI, clinical signs.
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

/// Improves q in place; only coordinates in `active` move. At most `max_iterations` Newton steps, each at most 0.35
/// rad.
class EquilibriumSolver {
public:
    EquilibriumSolver(const ChainModel& model, std::vector<int> active);
    EquilibriumReport solve(const EquilibriumProblem& problem, VectorQ& q, int max_iterations, double tolerance);
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
