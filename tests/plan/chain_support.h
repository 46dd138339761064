// Chain coordinates as poses, so that the chain can be compared with plain forward kinematics.
#pragma once

#include "plan/chain_model.h"
#include "support/bodies.h"

namespace bodychain::test {

/// Legs of different length and bend.
inline Body crooked_body() {
    return make_body({1.68, 63, Sex::Female}, {{0.03, -0.01}, {Angle::from_deg(7), Angle::from_deg(-4)}});
}

inline Pose pose_of(const VectorQ& q) {
    Pose pose;
    pose.X_WPelvis = {pelvis_rotation(Vec3(q[5], q[4], q[3])), Vec3(q[0], q[1], q[2])};
    for (Eigen::Index i = kRootDofs; i < q.size(); ++i) pose.q.push_back(q[i]);
    return pose;
}

inline SegmentPoses poses_of(const Body& body, const VectorQ& q) { return forward_kinematics(body, pose_of(q)); }

/// Every coordinate somewhere in `share` of its range; the root within half a metre and half a radian.
inline VectorQ random_q(const ChainModel& model, Random& random, double share = 0.5) {
    VectorQ q(model.size());
    for (Eigen::Index i = 0; i < kRootDofs; ++i) q[i] = random.in(-0.5, 0.5);
    const Pose pose = random_pose(model.body(), random, share);
    for (std::size_t i = 0; i < pose.q.size(); ++i) q[kRootDofs + static_cast<Eigen::Index>(i)] = pose.q[i];
    return q;
}

inline VectorQ random_vector(const ChainModel& model, Random& random, double size) {
    VectorQ v(model.size());
    for (Eigen::Index i = 0; i < v.size(); ++i) v[i] = random.in(-size, size);
    return v;
}

/// d f / d x at 0 of a vector-valued function: five-point rule, error of order h^4.
template <class Function>
auto derivative(const Function& f, double h) {
    using Value = std::decay_t<decltype(f(h))>;  // a value, never an expression over temporaries
    const Value near = f(h) - f(-h), far = f(2 * h) - f(-2 * h);
    return Value((8.0 * near - far) / (12 * h));
}

}  // namespace bodychain::test
