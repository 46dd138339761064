#include "dynamics/tree_solver.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

using M6 = Eigen::Matrix<double, 6, 6>;
using V6 = Eigen::Matrix<double, 6, 1>;

constexpr int kMaxContactIterations = 24;

V6 jacobian(const btSolverConstraint& c, bool of_b) {
    const btVector3& l = of_b ? c.m_contactNormal2 : c.m_contactNormal1;
    const btVector3& a = of_b ? c.m_relpos2CrossNormal : c.m_relpos1CrossNormal;
    V6 j;
    j << l[0], l[1], l[2], a[0], a[1], a[2];
    return j;
}

// Inverse Li of the Cholesky factor of a positive definite matrix A, of which the lower triangle is read: Li^T Li =
// A^-1.
void inverse_cholesky(const M6& A, M6& Li) {
    double L[6][6], d[6];
#pragma GCC unroll 6
    for (int j = 0; j < 6; ++j) {
        double s = A(j, j);
#pragma GCC unroll 6
        for (int k = 0; k < j; ++k) s -= L[j][k] * L[j][k];
        d[j] = 1 / std::sqrt(s);
#pragma GCC unroll 6
        for (int i = j + 1; i < 6; ++i) {
            double t = A(i, j);
#pragma GCC unroll 6
            for (int k = 0; k < j; ++k) t -= L[i][k] * L[j][k];
            L[i][j] = t * d[j];
        }
    }
    Li.setZero();
#pragma GCC unroll 6
    for (int j = 0; j < 6; ++j) {
        Li(j, j) = d[j];
#pragma GCC unroll 6
        for (int i = j + 1; i < 6; ++i) {
            double t = 0;
#pragma GCC unroll 6
            for (int k = j; k < i; ++k) t -= L[i][k] * Li(k, j);
            Li(i, j) = t * d[i];
        }
    }
}

}  // namespace

void TreeSolver::read_bodies() {
    const int n = m_tmpSolverBodyPool.size();
    nodes_.resize(static_cast<std::size_t>(n));
    order_.clear();
    for (int i = 0; i < n; ++i) {
        Node& node = nodes_[static_cast<std::size_t>(i)];
        node.parent = -1;
        node.joint = nullptr;
        node.stale = true;
        node.children.clear();
        node.v.setZero();  // and stays zero for a body that cannot move
        node.body = m_tmpSolverBodyPool[i].m_originalBody;
        if (!node.body || node.body->getInvMass() <= 0) continue;
        order_.push_back(i);
        node.inertia.setZero();
        for (int a = 0; a < 3; ++a) node.inertia(a, a) = 1 / node.body->getInvMass();
        const btMatrix3x3& R = node.body->getCenterOfMassTransform().getBasis();
        const btMatrix3x3 W = R.scaled(node.body->getLocalInertia()) * R.transpose();
        for (int r = 0; r < 3; ++r)
            for (int c = 0; c < 3; ++c) node.inertia(3 + r, 3 + c) = W[r][c];
    }
}

// Bullet has filled six rows for each joint. Its right-hand sides are target less current relative velocity, scaled by
// m_jacDiagABInv, which is undone here.
void TreeSolver::read_joints(btTypedConstraint** constraints, int count) {
    auto& pool = m_tmpSolverNonContactConstraintPool;
    int k = 0;
    for (int c = 0; c < count; ++c) {
        const int rows = m_tmpConstraintSizesPool[c].m_numConstraintRows;
        if (rows == 0) continue;
        btAssert(rows == 6);
        Node& node = nodes_[static_cast<std::size_t>(pool[k].m_solverBodyIdB)];
        node.parent = pool[k].m_solverBodyIdA;
        node.joint = static_cast<AnatomicalJoint*>(constraints[c]);
        for (int i = 0; i < 6; ++i) {
            btSolverConstraint& row = pool[k + i];
            node.JA.row(i) = jacobian(row, false);
            node.JB.row(i) = jacobian(row, true);
            node.r[i] = row.m_jacDiagABInv > 0 ? row.m_rhs / row.m_jacDiagABInv : 0;
            node.gamma[i] = row.m_cfm;
        }
        k += rows;
    }
}

void TreeSolver::order_nodes() {
    for (int i : order_) {
        int depth = 0;
        for (int p = nodes_[static_cast<std::size_t>(i)].parent; p >= 0; p = nodes_[static_cast<std::size_t>(p)].parent)
            ++depth;
        nodes_[static_cast<std::size_t>(i)].depth = depth;
        if (depth > 0)
            nodes_[static_cast<std::size_t>(nodes_[static_cast<std::size_t>(i)].parent)].children.push_back(i);
    }
    std::stable_sort(order_.begin(), order_.end(), [this](int a, int b) {
        return nodes_[static_cast<std::size_t>(a)].depth > nodes_[static_cast<std::size_t>(b)].depth;
    });
}

void TreeSolver::eliminate_node(int i) {
    Node& node = nodes_[static_cast<std::size_t>(i)];
    const btSolverBody& b = m_tmpSolverBodyPool[i];
    node.I = node.inertia;
    node.p.setZero();
    ground.add_to(node.body, b.m_linearVelocity + b.m_externalForceImpulse,
                  b.m_angularVelocity + b.m_externalTorqueImpulse, node.I, node.p);
    for (int c : node.children) {
        node.I += nodes_[static_cast<std::size_t>(c)].ZZ;
        node.p += nodes_[static_cast<std::size_t>(c)].Zz;
    }
    inverse_cholesky(node.I, node.L);
    node.y.noalias() = node.L * node.p;
    node.stale = false;
    if (node.parent < 0) return;
    node.X.noalias() = node.L * node.JB.transpose();
    M6 D;
    D.noalias() = node.X.transpose() * node.X;
    D.diagonal() += node.gamma;
    inverse_cholesky(D, node.D);
    node.Z.noalias() = node.D * node.JA;
    node.z.noalias() = node.D * (node.r - node.X.transpose() * node.y);
    node.ZZ.noalias() = node.Z.transpose() * node.Z;
    node.Zz.noalias() = node.Z.transpose() * node.z;
    nodes_[static_cast<std::size_t>(node.parent)].stale = true;
}

void TreeSolver::eliminate() {
    for (int i : order_)
        if (nodes_[static_cast<std::size_t>(i)].stale) eliminate_node(i);
}

void TreeSolver::substitute() {
    for (auto it = order_.rbegin(); it != order_.rend(); ++it) {
        Node& node = nodes_[static_cast<std::size_t>(*it)];
        V6 u = node.y;
        if (node.parent >= 0) {
            V6 t = node.z;
            t.noalias() -= node.Z * nodes_[static_cast<std::size_t>(node.parent)].v;
            V6 impulse;
            impulse.noalias() = node.D.transpose() * t;
            for (int r = 0; r < 6; ++r) node.joint->set_row_impulse(r, impulse[r]);
            u.noalias() += node.X * impulse;
        }
        node.v.noalias() = node.L.transpose() * u;
    }
}

bool TreeSolver::check_contacts() {
    bool right = true;
    for (int i : order_) {
        Node& node = nodes_[static_cast<std::size_t>(i)];
        const btSolverBody& b = m_tmpSolverBodyPool[i];
        const btVector3 v = b.m_linearVelocity + b.m_externalForceImpulse + btVector3(node.v[0], node.v[1], node.v[2]);
        const btVector3 w =
            b.m_angularVelocity + b.m_externalTorqueImpulse + btVector3(node.v[3], node.v[4], node.v[5]);
        node.stale = !ground.accept(node.body, v, w);
        right = right && !node.stale;
    }
    return right;
}

// Bullet adds these to the bodies' velocities. Warm starting has already put something there, which is overwritten.
void TreeSolver::write_back() {
    for (int i : order_) {
        const V6& v = nodes_[static_cast<std::size_t>(i)].v;
        m_tmpSolverBodyPool[i].internalGetDeltaLinearVelocity().setValue(v[0], v[1], v[2]);
        m_tmpSolverBodyPool[i].internalGetDeltaAngularVelocity().setValue(v[3], v[4], v[5]);
    }
}

btScalar TreeSolver::solveGroupCacheFriendlyIterations(btCollisionObject**, int, btPersistentManifold**, int,
                                                       btTypedConstraint** constraints, int constraint_count,
                                                       const btContactSolverInfo& info, btIDebugDraw*) {
    if (constraint_count == 0) return 0;  // Bullet calls once more with an empty group
    read_bodies();
    read_joints(constraints, constraint_count);
    order_nodes();
    ground.begin(info.m_timeStep);
    bool settled = false;
    for (last_iterations = 0; last_iterations < kMaxContactIterations && !settled; ++last_iterations) {
        eliminate();
        substitute();
        settled = check_contacts();
    }
    if (!settled) ++unconverged_steps;
    write_back();
    return 0;
}

}  // namespace bodychain
