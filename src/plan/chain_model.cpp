#include "plan/chain_model.h"

namespace bodychain {

M3 to_eigen(const Mat3& m) {
    M3 e;
    for (int c = 0; c < 3; ++c)
        for (int r = 0; r < 3; ++r) e(r, c) = m[c][r];
    return e;
}
Mat3 to_glm(const M3& m) {
    Mat3 g;
    for (int c = 0; c < 3; ++c)
        for (int r = 0; r < 3; ++r) g[c][r] = m(r, c);
    return g;
}

namespace {
// Rotation about a unit axis (Rodrigues), cheaper than AngleAxis for the many calls here.
M3 turn(const V3& a, double angle) {
    const double s = std::sin(angle), c = std::cos(angle), t = 1 - c;
    M3 R;
    R << t * a[0] * a[0] + c, t * a[0] * a[1] - s * a[2], t * a[0] * a[2] + s * a[1],  //
        t * a[0] * a[1] + s * a[2], t * a[1] * a[1] + c, t * a[1] * a[2] - s * a[0],   //
        t * a[0] * a[2] - s * a[1], t * a[1] * a[2] + s * a[0], t * a[2] * a[2] + c;
    return R;
}
}  // namespace

ChainModel::ChainModel(const Body& body, double incline_rad) : body_(body), incline_rad_(incline_rad) {
    segments_.resize(kSegmentCount);
    add_root();
    for (const JointProps& joint : body.joints) add_joint(joint);
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        const SegmentProps& p = body.segments[s];
        ChainSegment& c = segments_[s];
        c.mass = p.mass_kg;
        c.com = c.origin + c.post * to_eigen(p.com);
        c.inertia = c.post * to_eigen(p.inertia) * c.post.transpose();
        mass_ += c.mass;
    }
    paths_.resize(dofs_.size());
    for (std::size_t i = 0; i < dofs_.size(); ++i) {
        if (dofs_[i].parent >= 0) paths_[i] = paths_[static_cast<std::size_t>(dofs_[i].parent)];
        paths_[i].push_back(static_cast<int>(i));
    }
}

// Position, then rotation, obliquity and tilt, in the order of pelvis_rotation().
void ChainModel::add_root() {
    const V3 axes[kRootDofs] = {V3::UnitX(), V3::UnitY(), V3::UnitZ(), V3::UnitY(), -V3::UnitX(), -V3::UnitZ()};
    for (int i = 0; i < kRootDofs; ++i) {
        ChainDof d;
        d.parent = i - 1;
        d.prismatic = i < 3;
        d.axis = axes[i];
        dofs_.push_back(d);
    }
    segments_[0].dof = kRootDofs - 1;
}

void ChainModel::add_joint(const JointProps& joint) {
    const ChainSegment& parent = segments_[index(joint.parent)];
    ChainSegment& child = segments_[index(joint.child)];
    const M3 F = to_eigen(joint.X_PF.R), C = to_eigen(joint.X_CM.R);
    child.dof = parent.dof;
    child.origin = parent.origin + parent.post * to_eigen(joint.X_PF.p);
    child.post = parent.post;
    M3 pre = parent.post;
    for (int a = 0; a < 3; ++a) {
        const Axis& axis = joint.axes[static_cast<std::size_t>(a)];
        if (!axis.free) continue;
        ChainDof d;
        d.parent = child.dof;
        d.offset = child.origin;
        d.pre = pre;
        d.turned = !pre.isIdentity(0);
        // Flexion, floating and axial turn about z, x and y of the joint frame.
        d.axis = F.col(a == 0 ? 2 : a == 1 ? 0 : 1) * axis.sign;
        pre = M3::Identity();
        child.dof = static_cast<int>(dofs_.size());
        child.origin.setZero();
        child.post = M3::Identity();
        dofs_.push_back(d);
    }
    if (child.dof != parent.dof) child.post = F * C.transpose();
}

void ChainModel::kinematics(const VectorQ& q, Kinematics& k) const {
    for (std::size_t i = 0; i < dofs_.size(); ++i) {
        const ChainDof& d = dofs_[i];
        const auto n = static_cast<Eigen::Index>(i);
        if (d.parent < 0) {
            k.axis[i] = d.axis;
            k.origin[i] = d.axis * q[n];
            k.R[i].setIdentity();
            continue;
        }
        const auto p = static_cast<std::size_t>(d.parent);
        k.origin[i].noalias() = k.origin[p] + k.R[p] * d.offset;
        const M3 base = d.turned ? M3(k.R[p] * d.pre) : k.R[p];
        k.axis[i].noalias() = base * d.axis;
        if (d.prismatic) {
            k.origin[i] += k.axis[i] * q[n];
            k.R[i] = base;
        } else {
            k.R[i].noalias() = base * turn(d.axis, q[n]);
        }
    }
}

V3 ChainModel::com(const Kinematics& k) const {
    V3 sum = V3::Zero();
    for (const ChainSegment& s : segments_) {
        const auto i = static_cast<std::size_t>(s.dof);
        sum += s.mass * (k.origin[i] + k.R[i] * s.com);
    }
    return sum / mass_;
}

V3 ChainModel::segment_point(const Kinematics& k, Segment s, const Vec3& local) const {
    const ChainSegment& c = segments_[index(s)];
    const auto i = static_cast<std::size_t>(c.dof);
    return k.origin[i] + k.R[i] * (c.origin + c.post * to_eigen(local));
}

SegmentPoses ChainModel::poses(const Kinematics& k) const {
    SegmentPoses X;
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        const ChainSegment& c = segments_[s];
        const auto i = static_cast<std::size_t>(c.dof);
        X[s] = {to_glm(M3(k.R[i] * c.post)), to_glm(V3(k.origin[i] + k.R[i] * c.origin))};
    }
    return X;
}

// Angular velocity w, angular acceleration dw and linear acceleration a of every dof's frame, outward from the root.
// For dof i with parent p, axis e and r = o_i - o_p:
//     a_i  = a_p + dw_p x r + w_p x (w_p x r)
//     turning:  w_i = w_p + e qd,   dw_i = dw_p + e qdd + (w_p x e) qd
//     sliding:  a_i += e qdd + 2 qd (w_p x e)
// Gravity enters as an upward acceleration of the world.
struct ChainModel::Motion3 {
    std::array<V3, kMaxDofs> w, dw, a;
};

void ChainModel::motion(const Kinematics& k, const VectorQ& qd, const VectorQ& qdd, Motion3& out) const {
    auto& [w, dw, a] = out;
    for (std::size_t i = 0; i < dofs_.size(); ++i) {
        const ChainDof& d = dofs_[i];
        const auto e = static_cast<Eigen::Index>(i);
        if (d.parent < 0) {
            w[i].setZero();
            dw[i].setZero();
            a[i] = k.axis[i] * qdd[e] + kGravity_m_s2 * up();
            continue;
        }
        const auto p = static_cast<std::size_t>(d.parent);
        const V3 r = k.origin[i] - k.origin[p];
        a[i] = a[p] + dw[p].cross(r) + w[p].cross(w[p].cross(r));
        if (d.prismatic) {
            w[i] = w[p];
            dw[i] = dw[p];
            a[i] += k.axis[i] * qdd[e] + 2 * qd[e] * w[p].cross(k.axis[i]);
        } else {
            w[i] = w[p] + k.axis[i] * qd[e];
            dw[i] = dw[p] + k.axis[i] * qdd[e] + w[p].cross(k.axis[i]) * qd[e];
        }
    }
}

SegmentArray<V3> ChainModel::dead_weights(const VectorQ& q, const VectorQ& qd, const VectorQ& qdd) const {
    Kinematics k;
    kinematics(q, k);
    Motion3 m;
    motion(k, qd, qdd, m);
    SegmentArray<V3> out;
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        const ChainSegment& c = segments_[s];
        const auto i = static_cast<std::size_t>(c.dof);
        const V3 r = k.R[i] * c.com;
        out[s] = -c.mass * (m.a[i] + m.dw[i].cross(r) + m.w[i].cross(m.w[i].cross(r)));
    }
    return out;
}

// Inward pass: each body's inertial force and moment less the external ones are summed down the tree and projected on
// the axes: tau_i = e . m_i (turning) or e . f_i (sliding), both about o_i.
VectorQ ChainModel::inverse_dynamics(const VectorQ& q, const VectorQ& qd, const VectorQ& qdd,
                                     std::span<const PointForce> forces) const {
    const std::size_t n = dofs_.size();
    Kinematics k;
    kinematics(q, k);
    Motion3 x;
    motion(k, qd, qdd, x);
    std::array<V3, kMaxDofs> f, m;  // wrench on each dof's body at its origin
    for (std::size_t i = 0; i < n; ++i) {
        f[i].setZero();
        m[i].setZero();
    }
    for (const ChainSegment& s : segments_) {
        const auto i = static_cast<std::size_t>(s.dof);
        const V3 r = k.R[i] * s.com;
        const M3 I = k.R[i] * s.inertia * k.R[i].transpose();
        const V3 force = s.mass * (x.a[i] + x.dw[i].cross(r) + x.w[i].cross(x.w[i].cross(r)));
        f[i] += force;
        m[i] += I * x.dw[i] + x.w[i].cross(I * x.w[i]) + r.cross(force);
    }
    for (const PointForce& p : forces) {
        const auto i = static_cast<std::size_t>(p.dof);
        f[i] -= p.force;
        m[i] -= p.moment + (p.point - k.origin[i]).cross(p.force);
    }
    VectorQ tau(static_cast<Eigen::Index>(n));
    for (std::size_t i = n; i-- > 0;) {
        const ChainDof& d = dofs_[i];
        tau[static_cast<Eigen::Index>(i)] = d.prismatic ? k.axis[i].dot(f[i]) : k.axis[i].dot(m[i]);
        if (d.parent < 0) continue;
        const auto p = static_cast<std::size_t>(d.parent);
        f[p] += f[i];
        m[p] += m[i] + (k.origin[i] - k.origin[p]).cross(f[i]);
    }
    return tau;
}

}  // namespace bodychain
