// Laws that hold whatever the solver does inside: pendulums, free fall, momentum.
#include "tree_world.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

// As good as undriven: the row needs some compliance.
constexpr AxisDrive kFree{0, 0, 0, 1e-9, 0};

struct Momentum {
    Vec3 linear{0.0}, angular{0.0};  // about the world origin
};
Momentum momentum_of(const btRigidBody& b, const Mat3& R) {
    const double mass = 1 / b.getInvMass();
    Momentum m{mass * linear(b), glm::cross(to_glm(b.getCenterOfMassPosition()), mass * linear(b))};
    m.angular += R * (to_glm(b.getLocalInertia()) * (glm::transpose(R) * angular(b)));
    return m;
}

Skeleton::Start thrown_up(const Body& body, Random& random) {
    Pose pose = random_pose(body, random, 0.3);
    pose.X_WPelvis = {rotation_zxy(random.vector(0.3)), Vec3(0, 5, 0)};
    Skeleton::Start start{forward_kinematics(body, pose), {}, {}};
    const Vec3 spin = random.vector(1), velocity = random.vector(2);
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        start.angular_velocity[s] = spin;
        start.velocity[s] = velocity + glm::cross(spin, start.X_WS[s] * body.segments[s].com - Vec3(0, 5, 0));
    }
    return start;
}

void drive_all(Skeleton& skeleton, double stiffness_nm_rad) {
    for (const Dof& d : skeleton.body().dofs)
        skeleton.joint(d.joint).drive[static_cast<std::size_t>(d.axis)] = {0.1, 0, stiffness_nm_rad,
                                                                           0.05 * stiffness_nm_rad + 1e-9, 0};
}

}  // namespace

TEST_CASE("a compound pendulum swings with its closed-form period") {
    // T = 2 pi sqrt(I / (m g l)) (1 + a^2 / 16) for a swing of a rad.
    for (const int axis : {0, 1}) {
        const double mass = 3, arm = 0.25, swing = 0.05, dt = 1e-3;
        const Vec3 principal(0.03, 0.02, 0.04);
        TreeWorld world;
        btRigidBody& anchor = world.add_anchor();
        const Mat3 turn = axis == 0 ? rotation_z(swing) : rotation_x(swing);
        btRigidBody& body = world.add({mass, principal, {turn, turn * Vec3(0, -arm, 0)}, Vec3(0.0), Vec3(0.0)});
        AnatomicalJoint& joint = world.join(anchor, body, hinge_about(axis, 1), {}, {Mat3(1.0), Vec3(0, arm, 0)});
        joint.drive[static_cast<std::size_t>(axis)] = kFree;
        std::vector<double> crossings;
        double before = swing, top = 0;
        for (int i = 1; crossings.size() < 11; ++i) {
            REQUIRE(i < 100000);
            world.step(dt);
            const double now = joint.angle(axis);
            if (crossings.size() >= 8) top = std::max(top, std::fabs(now));
            if (before > 0 && now <= 0) crossings.push_back((i - 1 + before / (before - now)) * dt);
            before = now;
        }
        const double inertia = (axis == 0 ? principal.z : principal.x) + mass * arm * arm;
        const double period =
            2 * std::numbers::pi * std::sqrt(inertia / (mass * kGravity_m_s2 * arm)) * (1 + swing * swing / 16);
        CHECK((crossings.back() - crossings.front()) / 10 == Approx(period).epsilon(1e-3));
        CHECK(top == Approx(swing).epsilon(0.01));  // neither gains nor loses energy to speak of
    }
}

TEST_CASE("the whole body falls freely as a point would, whatever its joints do") {
    Random random(91);
    const Body body = make_body({});
    constexpr double dt = 1.0 / 240;
    for (const double stiffness : {0.0, 300.0}) {
        Skeleton skeleton(body, thrown_up(body, random));
        drive_all(skeleton, stiffness);
        const Vec3 com = skeleton.com(), velocity = skeleton.com_velocity();
        for (int i = 0; i < 120; ++i) skeleton.step(dt);
        const double t = 120 * dt;
        CHECK(largest(skeleton.com_velocity() - (velocity - Vec3(0, kGravity_m_s2 * t, 0))) < 1e-9);
        // Velocities first, then places: the discrete parabola is g t (t + dt) / 2.
        CHECK(largest(skeleton.com() - (com + velocity * t - Vec3(0, 0.5 * kGravity_m_s2 * t * (t + dt), 0))) < 1e-9);
        CHECK(skeleton.largest_separation_m() < 0.5e-3);
        CHECK(skeleton.foot_load(Side::Right).force_n == Vec3(0.0));
        CHECK(skeleton.finite());
    }
}

TEST_CASE("a push on the whole body accelerates it by force over mass, for one step") {
    Random random(92);
    const Body body = make_body({1.6, 55, Sex::Female});
    constexpr double dt = 1.0 / 240;
    Skeleton skeleton(body, thrown_up(body, random));
    drive_all(skeleton, 100);
    for (int i = 0; i < 3; ++i) {
        const Vec3 before = skeleton.com_velocity(), force = i == 1 ? Vec3(30, -20, 50) : Vec3(0.0);
        skeleton.push(force);
        skeleton.step(dt);
        CHECK(largest(skeleton.com_velocity() - before - dt * (force / body.mass_kg - Vec3(0, kGravity_m_s2, 0))) <
              1e-10);
    }
}

namespace {
/// Five bodies in a chain of driven ball joints, tumbling.
void build_chain(TreeWorld& world, Random& random) {
    JointProps ball;
    for (int a = 0; a < 3; ++a)
        ball.axes[static_cast<std::size_t>(a)] = hinge_about(a, 1).axes[static_cast<std::size_t>(a)];
    for (int i = 0; i < 5; ++i)
        world.add({random.in(0.5, 5),
                   Vec3(0.1, 0.12, 0.15),
                   {rotation_zxy(random.vector(0.5)), random.vector(0.5)},
                   random.vector(1),
                   random.vector(3)});
    for (std::size_t i = 1; i < 5; ++i) {
        const Transform A = to_glm(world.bodies[i - 1]->getCenterOfMassTransform()),
                        B = to_glm(world.bodies[i]->getCenterOfMassTransform());
        const Transform joint{rotation_zxy(random.vector(0.3)), 0.5 * (A.p + B.p)};
        AnatomicalJoint& j =
            world.join(*world.bodies[i - 1], *world.bodies[i], ball, inverse(A) * joint, inverse(B) * joint);
        for (AxisDrive& d : j.drive) d = {random.in(-1, 1), 0, 300, 5, random.in(-40, 40)};
    }
}
}  // namespace

TEST_CASE("joint torques change no momentum of the whole") {
    // One step, places and tensors of its beginning: the impulses come in equal and opposite pairs at one point.
    Random random(93);
    for (int trial = 0; trial < 20; ++trial) {
        TreeWorld world{Vec3(0.0)};
        build_chain(world, random);
        std::vector<Transform> start;
        for (const auto& b : world.bodies) start.push_back(to_glm(b->getCenterOfMassTransform()));
        auto total = [&] {
            Momentum sum;
            for (std::size_t i = 0; i < start.size(); ++i) {
                const btRigidBody& b = *world.bodies[i];
                const Momentum m = momentum_of(b, start[i].R);
                sum.linear += m.linear;
                sum.angular += m.angular + glm::cross(start[i].p - to_glm(b.getCenterOfMassPosition()), m.linear);
            }
            return sum;
        };
        const Momentum before = total();
        world.step(1.0 / 240);
        const Momentum after = total();
        CHECK(largest(linear(*world.bodies[0]) - Vec3(0.0)) > 0.01);
        CHECK(largest(after.linear - before.linear) < 1e-9);
        CHECK(largest(after.angular - before.angular) < 1e-9);
    }
}

TEST_CASE("a body in flight keeps its angular momentum") {
    Random random(94);
    const Body body = make_body({});
    // Explicit turning loses momentum in proportion to the step: half the step, half the loss.
    std::array<double, 2> loss{};
    for (std::size_t fine = 0; fine < 2; ++fine) {
        Random same(95);
        Skeleton skeleton(body, thrown_up(body, same));
        drive_all(skeleton, 100);
        auto about_com = [&] {
            Vec3 sum(0.0);
            const Vec3 com = skeleton.com();
            for (int s = 0; s < kSegmentCount; ++s) {
                const btRigidBody& b = skeleton.segment(static_cast<Segment>(s));
                const Momentum m = momentum_of(b, to_glm(b.getCenterOfMassTransform().getBasis()));
                sum += m.angular - glm::cross(com, m.linear);
            }
            return sum;
        };
        const Vec3 before = about_com();
        const double dt = fine == 0 ? 1e-3 : 5e-4;
        for (int i = 0; i * dt < 0.3; ++i) skeleton.step(dt);
        loss[fine] = glm::length(about_com() - before) / glm::length(before);
    }
    CAPTURE(loss[0], loss[1]);
    CHECK(loss[1] < 0.02);
    CHECK(loss[1] < 0.7 * loss[0]);
}

TEST_CASE("the skeleton stands where its start puts it") {
    Random random(96);
    const Body body = make_body({1.9, 95, Sex::Male}, {{0.02, 0}, {}});
    const Skeleton::Start start = thrown_up(body, random);
    const Skeleton skeleton(body, start);
    const SegmentPoses X = skeleton.poses();
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        CHECK(difference(X[s], start.X_WS[s]) < 1e-12);
        CHECK(largest(linear(skeleton.segment(static_cast<Segment>(s))) - start.velocity[s]) == 0);
    }
    CHECK(largest(skeleton.com() - centre_of_mass(body, start.X_WS)) < 1e-12);
    CHECK(skeleton.largest_separation_m() < 1e-12);
    for (int j = 0; j < kJointCount; ++j) {
        const JointProps& p = body.joint(static_cast<Joint>(j));
        const Vec3 q = joint_angles(p, at(start.X_WS, p.parent), at(start.X_WS, p.child));
        for (int a = 0; a < 3; ++a) CHECK(skeleton.joint(static_cast<Joint>(j)).angle(a) == Approx(q[a]).margin(1e-12));
    }
}
