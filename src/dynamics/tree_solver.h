// Exact solver for a tree of joints on a compliant floor, as a Bullet constraint solver: joints are eliminated leaf to
// root in 6x6 blocks, active floor contacts enter the feet's own blocks, and the set of touching, sticking pads is
// iterated until it agrees with the solved velocities. Linear in the number of bodies.
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
        bool stale = true;  // contacts here or below changed since it was eliminated
        std::vector<int> children;
        AnatomicalJoint* joint = nullptr;
        btRigidBody* body = nullptr;
        M6 inertia, I, L, X, D, Z, ZZ, JA,
            JB;  // I: with contacts and children; L, D: inverse Cholesky factors; ZZ = Z^T Z
        V6 p, r, gamma, y, z, Zz, v;
    };
    void read_bodies();
    void read_joints(btTypedConstraint** constraints, int count);
    void order_nodes();
    /// Eliminates the stale nodes and what is above them.
    void eliminate();
    void eliminate_node(int i);
    void substitute();
    bool check_contacts();
    void write_back();

    std::vector<Node> nodes_;  // by solver body index
    std::vector<int> order_;   // leaves first
};

}  // namespace bodychain
