// Exact solver for a tree of joints on a compliant floor, as a Bullet constraint solver. Linear in the number of
// bodies.
//
// Unknowns are the change of velocity v_i of each body (6) and the impulse P_i of the joint that carries it (6). With
// I_i the body's inertia and p_i its impulse from outside, both with the floor's contacts (ground.h), A_i and B_i the
// joint's Jacobians on parent and body, G_i its softness and r_i its right-hand side:
//     I_i v_i = p_i + B_i^T P_i + sum over children c of  A_c^T P_c
//     A_i v_parent + B_i v_i + G_i P_i = r_i
// From the leaves to the root each body and its joint are eliminated (Schur complement), which leaves terms for the
// parent
//     S_i = B_i I_i^-1 B_i^T + G_i
//     I_parent += A_i^T S_i^-1 A_i,      p_parent += A_i^T S_i^-1 (r_i - B_i I_i^-1 p_i)
// and back from the root to the leaves
//     P_i = S_i^-1 (r_i - B_i I_i^-1 p_i - A_i v_parent),      v_i = I_i^-1 (p_i + B_i^T P_i)
// In the code, with inverse Cholesky factors L^T L = I^-1 and D^T D = S^-1:
//     X = L B^T,  Z = D A,  y = L p,  z = D (r - X^T y),    so  ZZ = Z^T Z,  P = D^T (z - Z v_parent),  v = L^T (y + X
//     P)
//
// The floor's contacts are linear for given states of the pads. States, elimination and velocities are iterated until
// they agree; only bodies whose pads changed, and those between them and the root, are eliminated again.
#pragma once

#include "dynamics/anatomical_joint.h"
#include "dynamics/ground.h"

#include <Eigen/Dense>

#include <vector>

namespace bodychain {

class TreeSolver final : public btSequentialImpulseConstraintSolver {
public:
    Ground ground;
    int unconverged_steps = 0;  // steps whose contact set did not settle
    int last_iterations = 0;

    btScalar solveGroupCacheFriendlyIterations(btCollisionObject** bodies, int body_count,
                                               btPersistentManifold** manifolds, int manifold_count,
                                               btTypedConstraint** constraints, int constraint_count,
                                               const btContactSolverInfo& info, btIDebugDraw* debug) override;

private:
    using M6 = Eigen::Matrix<double, 6, 6>;
    using V6 = Eigen::Matrix<double, 6, 1>;
    struct Node {
        int parent = -1, depth = 0;
        bool stale = true;  // contacts here or further out changed since it was eliminated
        std::vector<int> children;
        AnatomicalJoint* joint = nullptr;
        btRigidBody* body = nullptr;
        M6 inertia, I, L, X, D, Z, ZZ, JA,
            JB;  // as above; I with contacts and children, JA and JB the Jacobians A and B, gamma the diagonal of G
        V6 p, r, gamma, y, z, Zz, v;
    };
    void read_bodies();
    void read_joints(btTypedConstraint** constraints, int count);
    void order_nodes();
    /// Eliminates the stale nodes and all between them and the root.
    void eliminate();
    void eliminate_node(int i);
    void substitute();
    bool check_contacts();
    void write_back();

    std::vector<Node> nodes_;  // by solver body index
    std::vector<int> order_;   // leaves first
};

}  // namespace bodychain
