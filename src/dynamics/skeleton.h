// The body as Bullet rigid bodies and joints on a floor. Every run gets a fresh world, built in a fixed order: a used
// Bullet world, or another order, does not give the same bytes.
#pragma once

#include "anatomy/pose.h"
#include "dynamics/tree_solver.h"
#include "gait/motion.h"

#include <memory>
#include <vector>

namespace bodychain {

class Skeleton {
public:
    /// Poses to start from, and velocities of the segments' centres of mass, world.
    struct Start {
        SegmentPoses X_WS;
        SegmentArray<Vec3> velocity, angular_velocity;
    };
    /// `incline_rad`: the floor (y = 0) rises along X, so that gravity also points backward.
    Skeleton(const Body& body, const Start& start, double incline_rad = 0);
    ~Skeleton();
    Skeleton(const Skeleton&) = delete;
    Skeleton& operator=(const Skeleton&) = delete;

    /// Adds an external field for the next step only: `force_n` on the whole body, shared by mass.
    void push(const Vec3& force_n);
    void step(double dt);

    const Body& body() const { return body_; }
    double incline_rad() const { return incline_rad_; }
    AnatomicalJoint& joint(Joint j) { return *joints_[index(j)]; }
    const AnatomicalJoint& joint(Joint j) const { return *joints_[index(j)]; }
    const btRigidBody& segment(Segment s) const { return *bodies_[index(s)]; }
    btRigidBody& segment(Segment s) { return *bodies_[index(s)]; }
    SegmentPoses poses() const;
    Vec3 com() const;
    Vec3 com_velocity() const;
    FootLoad foot_load(Side side) const;  // of the last step
    const Ground& ground() const { return solver_.ground; }
    int unconverged_steps() const { return solver_.unconverged_steps; }
    double largest_separation_m() const;
    bool finite() const;

private:
    static btDefaultCollisionConstructionInfo small_pools();  // nothing collides; the default pools would cost 20 ms
    void add_bodies(const Start& start);
    void add_joints();
    void add_pads();

    Body body_;
    double incline_rad_;
    btDefaultCollisionConfiguration configuration_{small_pools()};
    btCollisionDispatcher dispatcher_{&configuration_};
    btDbvtBroadphase broadphase_;
    TreeSolver solver_;
    btSphereShape shape_{0.01};  // numerics: any size; it never collides, the floor is in the solver
    std::unique_ptr<btDiscreteDynamicsWorld> world_;
    std::vector<std::unique_ptr<btRigidBody>> bodies_;
    std::vector<std::unique_ptr<AnatomicalJoint>> joints_;
};

}  // namespace bodychain
