// A small Bullet world of bodies joined in a tree, solved by the program's own solver: for comparison with closed
// forms.
#pragma once

#include "dynamics/skeleton.h"
#include "support/bodies.h"

namespace bodychain::test {

/// A body that moves as good as nothing: the solver knows no fixed bodies.
inline constexpr double kAnchorMass_kg = 1e12;

struct BodyState {
    double mass_kg = 1;
    Vec3 inertia{0.1};  // principal, body axes
    Transform X_WC;     // of the centre of mass
    Vec3 velocity{0.0}, spin{0.0};
};

class TreeWorld {
public:
    explicit TreeWorld(const Vec3& gravity = Vec3(0, -kGravity_m_s2, 0)) {
        world.setGravity(to_bullet(gravity));
        world.getSolverInfo().m_splitImpulse = 0;
        world.getSolverInfo().m_minimumSolverBatchSize = 1 << 20;
    }
    ~TreeWorld() {
        for (auto& j : joints) world.removeConstraint(j.get());
        for (auto& b : bodies) world.removeRigidBody(b.get());
    }
    TreeWorld(const TreeWorld&) = delete;
    TreeWorld& operator=(const TreeWorld&) = delete;

    btRigidBody& add(const BodyState& state) {
        btRigidBody::btRigidBodyConstructionInfo info(state.mass_kg, nullptr, &shape_, to_bullet(state.inertia));
        info.m_startWorldTransform = to_bullet(state.X_WC);
        auto b = std::make_unique<btRigidBody>(info);
        b->setActivationState(DISABLE_DEACTIVATION);
        b->setFlags(0);  // no gyroscopic torque: a step is then M (v' - v) = impulses, in closed form
        b->setLinearVelocity(to_bullet(state.velocity));
        b->setAngularVelocity(to_bullet(state.spin));
        world.addRigidBody(b.get(), 0, 0);
        bodies.push_back(std::move(b));
        return *bodies.back();
    }
    btRigidBody& add_anchor(const Transform& X = {}) {
        btRigidBody& b = add({kAnchorMass_kg, Vec3(kAnchorMass_kg), X, Vec3(0.0), Vec3(0.0)});
        b.setGravity(btVector3(0, 0, 0));
        return b;
    }
    AnatomicalJoint& join(btRigidBody& parent, btRigidBody& child, const JointProps& props, const Transform& in_parent,
                          const Transform& in_child) {
        joints.push_back(
            std::make_unique<AnatomicalJoint>(parent, child, props, to_bullet(in_parent), to_bullet(in_child)));
        world.addConstraint(joints.back().get(), true);
        return *joints.back();
    }
    /// A pad with the program's own sole properties, but this stiffness.
    PadContact& add_pad(btRigidBody& body, const Vec3& local, double stiffness_n_m) {
        static const Body person = make_body({});
        Skeleton::Start start{forward_kinematics(person, zero_pose(person)), {}, {}};
        start.velocity.fill(Vec3(0.0));
        start.angular_velocity.fill(Vec3(0.0));
        PadContact pad = Skeleton(person, start).ground().pads[0];
        pad.body = &body;
        pad.local = to_bullet(local);
        pad.stiffness_n_m = stiffness_n_m;
        solver.ground.pads.push_back(pad);
        return solver.ground.pads.back();
    }
    void step(double dt) {
        world.stepSimulation(dt, 0);
        solver.ground.end();
        for (auto& j : joints) j->update();
    }

private:
    btDefaultCollisionConfiguration configuration_;
    btCollisionDispatcher dispatcher_{&configuration_};
    btDbvtBroadphase broadphase_;
    btSphereShape shape_{0.01};

public:
    TreeSolver solver;
    btDiscreteDynamicsWorld world{&dispatcher_, &broadphase_, &solver, &configuration_};
    std::vector<std::unique_ptr<btRigidBody>> bodies;
    std::vector<std::unique_ptr<AnatomicalJoint>> joints;
};

/// A joint whose axis `axis` alone is free, with the given clinical sign and a wide range.
inline JointProps hinge_about(int axis, double sign) {
    JointProps props;
    Axis& a = props.axes[static_cast<std::size_t>(axis)];
    a.free = true;
    a.sign = sign;
    a.low = Angle::from_deg(-170);
    a.high = Angle::from_deg(170);
    return props;
}

inline Vec3 linear(const btRigidBody& b) { return to_glm(b.getLinearVelocity()); }
inline Vec3 angular(const btRigidBody& b) { return to_glm(b.getAngularVelocity()); }

}  // namespace bodychain::test
