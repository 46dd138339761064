// The body in reduced coordinates: six of the root, then one for every free joint axis. Kinematics and recursive
// Newton-Euler dynamics (Featherstone 2008, ch. 5). Private to plan and dynamics: it carries Eigen types.
#pragma once

#include "anatomy/pose.h"

#include <Eigen/Dense>

#include <array>
#include <span>
#include <vector>

namespace bodychain {

inline constexpr int kRootDofs = 6;  // x, y, z (m); rotation, obliquity, tilt (rad, clinical signs)
inline constexpr int kMaxDofs = 64;
using VectorQ = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, kMaxDofs, 1>;
using MatrixQ = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, kMaxDofs, kMaxDofs>;
using V3 = Eigen::Vector3d;
using M3 = Eigen::Matrix3d;

inline V3 to_eigen(const Vec3& v) { return V3(v.x, v.y, v.z); }
inline Vec3 to_glm(const V3& v) { return Vec3(v[0], v[1], v[2]); }
M3 to_eigen(const Mat3& m);
Mat3 to_glm(const M3& m);

struct ChainDof {
    int parent = -1;
    bool prismatic = false;
    V3 offset = V3::Zero();   // origin in the parent dof's frame
    M3 pre = M3::Identity();  // constant rotation before this dof
    bool turned = false;      // pre is not the identity
    V3 axis = V3::Zero();     // unit, in the frame before the rotation; its direction has the clinical sign
};

struct ChainSegment {
    int dof = -1;
    M3 post = M3::Identity();  // segment axes in the dof's frame
    V3 origin = V3::Zero();    // segment origin in the dof's frame; zero except below locked joints
    double mass = 0;
    V3 com = V3::Zero();      // in the dof's frame
    M3 inertia = M3::Zero();  // about the centre of mass, dof's frame
};

/// Frames and axes of all dofs in the world.
struct Kinematics {
    std::array<M3, kMaxDofs> R;
    std::array<V3, kMaxDofs> origin, axis;
};

/// A force at a world point, and a moment, on the body that a dof moves.
struct PointForce {
    int dof = -1;
    V3 point = V3::Zero(), force = V3::Zero(), moment = V3::Zero();
};

class ChainModel {
public:
    /// `incline_rad`: the floor rises by this along X. Everything is planned in the floor's frame, in which gravity
    /// then also points backward.
    explicit ChainModel(const Body& body, double incline_rad = 0);

    int size() const { return static_cast<int>(dofs_.size()); }
    const ChainDof& dof(int i) const { return dofs_[static_cast<std::size_t>(i)]; }
    const ChainSegment& segment(int s) const { return segments_[static_cast<std::size_t>(s)]; }
    const std::vector<int>& path(int dof) const {
        return paths_[static_cast<std::size_t>(dof)];
    }  // from the root to it
    double mass() const { return mass_; }
    const Body& body() const { return body_; }
    double incline_rad() const { return incline_rad_; }
    V3 up() const { return V3(std::sin(incline_rad_), std::cos(incline_rad_), 0); }  // against gravity

    void kinematics(const VectorQ& q, Kinematics& k) const;
    V3 com(const Kinematics& k) const;
    V3 segment_point(const Kinematics& k, Segment s, const Vec3& local) const;
    SegmentPoses poses(const Kinematics& k) const;

    /// Generalised forces (clinical signs) that produce qdd at (q, qd) under gravity and the external forces. The six
    /// of the root are what the movement lacks: zero where it is dynamically possible.
    VectorQ inverse_dynamics(const VectorQ& q, const VectorQ& qd, const VectorQ& qdd,
                             std::span<const PointForce> forces) const;

    /// m (g - a) at the centre of mass of every segment in the movement (q, qd, qdd): weight and inertia as a constant
    /// ("dead") load on the chain.
    SegmentArray<V3> dead_weights(const VectorQ& q, const VectorQ& qd, const VectorQ& qdd) const;

private:
    void add_root();
    void add_joint(const JointProps& joint);
    struct Motion3;  // velocities and accelerations of all dof frames
    void motion(const Kinematics& k, const VectorQ& qd, const VectorQ& qdd, Motion3& out) const;

    Body body_;
    std::vector<ChainDof> dofs_;
    std::vector<ChainSegment> segments_;
    std::vector<std::vector<int>> paths_;
    double mass_ = 0, incline_rad_ = 0;
};

}  // namespace bodychain
