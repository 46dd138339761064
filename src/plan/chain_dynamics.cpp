#include "plan/chain_dynamics.h"

namespace bodychain {

namespace {

M3 skew(const V3& v) {
    M3 m;
    m << 0, -v[2], v[1], v[2], 0, -v[0], -v[1], v[0], 0;
    return m;
}

// v x m, both motions.
V6 cross_motion(const V6& v, const V6& m) {
    V6 out;
    out.head<3>() = v.head<3>().cross(m.head<3>());
    out.tail<3>() = v.head<3>().cross(m.tail<3>()) + v.tail<3>().cross(m.head<3>());
    return out;
}

// v x* f, a motion and a force.
V6 cross_force(const V6& v, const V6& f) {
    V6 out;
    out.head<3>() = v.head<3>().cross(f.head<3>()) + v.tail<3>().cross(f.tail<3>());
    out.tail<3>() = v.head<3>().cross(f.tail<3>());
    return out;
}

M66 spatial_inertia(double mass, const V3& com, const M3& about_com) {
    const M3 c = skew(com);
    M66 I;
    I.topLeftCorner<3, 3>() = about_com - mass * c * c;
    I.topRightCorner<3, 3>() = mass * c;
    I.bottomLeftCorner<3, 3>() = -mass * c;
    I.bottomRightCorner<3, 3>() = mass * M3::Identity();
    return I;
}

// x -> v x* I x - I (v x x) + x x* (I v)
M66 velocity_operator(const M66& I, const V6& v) {
    const M3 w = skew(v.head<3>()), u = skew(v.tail<3>());
    M66 X = M66::Zero();  // v x on motions
    X.topLeftCorner<3, 3>() = w;
    X.bottomLeftCorner<3, 3>() = u;
    X.bottomRightCorner<3, 3>() = w;
    const V6 h = I * v;
    const M3 n = skew(h.head<3>()), f = skew(h.tail<3>());
    M66 B = -X.transpose() * I - I * X;
    B.topLeftCorner<3, 3>() -= n;
    B.topRightCorner<3, 3>() -= f;
    B.bottomLeftCorner<3, 3>() -= f;
    return B;
}

}  // namespace

ChainDynamics::ChainDynamics(const ChainModel& model) : model_(model) {
    const auto n = static_cast<std::size_t>(model.size());
    for (auto* list : {&S_, &v_, &a_, &f_}) list->resize(n);
    I_.resize(n);
    B_.resize(n);
}

void ChainDynamics::set(const VectorQ& q, const VectorQ& qd, const VectorQ& qdd) {
    model_.kinematics(q, k_);
    V6 still = V6::Zero();
    V6 gravity = V6::Zero();
    gravity.tail<3>() = kGravity_m_s2 * model_.up();
    for (int i = 0; i < model_.size(); ++i) {
        const auto d = static_cast<std::size_t>(i);
        const ChainDof& dof = model_.dof(i);
        const V6& vp = dof.parent < 0 ? still : v_[static_cast<std::size_t>(dof.parent)];
        const V6& ap = dof.parent < 0 ? gravity : a_[static_cast<std::size_t>(dof.parent)];
        if (dof.prismatic) {
            S_[d].head<3>().setZero();
            S_[d].tail<3>() = k_.axis[d];
        } else {
            S_[d].head<3>() = k_.axis[d];
            S_[d].tail<3>() = k_.origin[d].cross(k_.axis[d]);
        }
        v_[d] = vp + S_[d] * qd[i];
        a_[d] = ap + S_[d] * qdd[i] + cross_motion(vp, S_[d]) * qd[i];
        I_[d].setZero();
    }
    for (int s = 0; s < kSegmentCount; ++s) {
        const ChainSegment& c = model_.segment(s);
        const auto d = static_cast<std::size_t>(c.dof);
        I_[d] += spatial_inertia(c.mass, k_.origin[d] + k_.R[d] * c.com, k_.R[d] * c.inertia * k_.R[d].transpose());
    }
    sum_subtrees();
}

void ChainDynamics::sum_subtrees() {
    for (std::size_t d = 0; d < S_.size(); ++d) {
        B_[d] = velocity_operator(I_[d], v_[d]);
        f_[d] = I_[d] * a_[d] + cross_force(v_[d], I_[d] * v_[d]);
    }
    for (std::size_t d = S_.size(); d-- > 1;) {
        const auto p = static_cast<std::size_t>(model_.dof(static_cast<int>(d)).parent);
        I_[p] += I_[d];
        B_[p] += B_[d];
        f_[p] += f_[d];
    }
}

VectorQ ChainDynamics::torque() const {
    VectorQ tau(model_.size());
    for (int i = 0; i < model_.size(); ++i)
        tau[i] = S_[static_cast<std::size_t>(i)].dot(f_[static_cast<std::size_t>(i)]);
    return tau;
}

void ChainDynamics::external_of_subtrees(const std::vector<Wrench>& external, std::vector<V6>& sum) const {
    sum.assign(S_.size(), V6::Zero());
    for (const Wrench& w : external) sum[static_cast<std::size_t>(w.dof)] += w.value;
    for (std::size_t d = S_.size(); d-- > 1;)
        sum[static_cast<std::size_t>(model_.dof(static_cast<int>(d)).parent)] += sum[d];
}

void ChainDynamics::add_external(const std::vector<Wrench>& external, VectorQ& torque) const {
    for (const Wrench& w : external)
        for (int i : model_.path(w.dof)) torque[i] -= S_[static_cast<std::size_t>(i)].dot(w.value);
}

void ChainDynamics::derivatives(const std::vector<Wrench>& external, MatrixQ& by_q, MatrixQ& by_qd,
                                MatrixQ& by_qdd) const {
    const int n = model_.size();
    for (MatrixQ* m : {&by_q, &by_qd, &by_qdd}) m->setZero(n, n);
    std::vector<V6> ext, b(S_.size()), c(S_.size());
    external_of_subtrees(external, ext);
    V6 gravity = V6::Zero();
    gravity.tail<3>() = kGravity_m_s2 * model_.up();
    for (int k = 0; k < n; ++k) {
        const auto d = static_cast<std::size_t>(k);
        const int parent = model_.dof(k).parent;
        const V6 vp = parent < 0 ? V6(V6::Zero()) : v_[static_cast<std::size_t>(parent)];
        const V6& ap = parent < 0 ? gravity : a_[static_cast<std::size_t>(parent)];
        b[d] = cross_motion(vp, S_[d]);
        c[d] = cross_motion(ap, S_[d]) + cross_motion(vp, b[d]);
        const V6 IS = I_[d] * S_[d], BS = B_[d].transpose() * S_[d], fe = cross_force(S_[d], ext[d]);
        const V6 uq = cross_force(S_[d], f_[d]) + I_[d] * c[d] + B_[d] * b[d],
                 ud = 2 * (I_[d] * b[d]) + B_[d] * S_[d];
        for (int j : model_.path(k)) {
            const auto e = static_cast<std::size_t>(j);
            by_q(j, k) = S_[e].dot(uq);
            by_qd(j, k) = S_[e].dot(ud);
            by_qdd(j, k) = S_[e].dot(IS);
            if (j == k) continue;
            by_q(k, j) = IS.dot(c[e]) + BS.dot(b[e]) - S_[e].dot(fe);
            by_qd(k, j) = 2 * IS.dot(b[e]) + BS.dot(S_[e]);
            by_qdd(k, j) = by_qdd(j, k);
        }
    }
}

}  // namespace bodychain
