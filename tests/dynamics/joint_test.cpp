#include "tree_world.h"

#include "anatomy/joint_table.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kStep_s = 1.0 / 240;
// Direction a positive rotation about each joint axis turns around in the joint frame: z, x, y.
const Vec3 kAxis[3] = {Vec3(0, 0, 1), Vec3(1, 0, 0), Vec3(0, 1, 0)};

/// One body on a hinge whose axis is the joint's axis 0, 1 or 2; its centre of mass lies off that axis by `arm`.
struct Hinge {
    TreeWorld world;
    btRigidBody* body = nullptr;
    AnatomicalJoint* joint = nullptr;
    double inertia_kg_m2 = 0;  // about the hinge

    Hinge(int axis, double sign, double angle_rad, double velocity_rad_s, const Vec3& gravity = Vec3(0.0))
        : world(gravity) {
        const double mass = 2.3, arm = 0.31;
        const Vec3 principal(0.021, 0.043, 0.037), off = arm * kAxis[(axis + 1) % 3];
        const Transform frame{rotation_zxy(Vec3(0.3, -0.5, 0.8)), Vec3(0.2, 1.1, -0.4)};  // of the joint in the world
        const Mat3 turn = axis == 0   ? rotation_z(sign * angle_rad)
                          : axis == 1 ? rotation_x(sign * angle_rad)
                                      : rotation_y(sign * angle_rad);
        const Vec3 spin = frame.R * kAxis[axis] * (sign * velocity_rad_s);
        const Transform X{frame.R * turn, frame.p + frame.R * turn * off};
        btRigidBody& anchor = world.add_anchor();
        body = &world.add({mass, principal, X, glm::cross(spin, X.p - frame.p), spin});
        joint = &world.join(anchor, *body, hinge_about(axis, sign), frame, {Mat3(1.0), -off});
        inertia_kg_m2 = glm::dot(kAxis[axis], principal * kAxis[axis]) + mass * arm * arm;
    }
    AxisDrive& drive(int axis) { return joint->drive[static_cast<std::size_t>(axis)]; }
};

/// Implicit Euler for I q'' = k (q* - q) + d (q*' - q') + tau: the row's law solved for one coordinate.
struct Oscillator {
    double inertia, q, qd;
    double torque = 0;
    void step(const AxisDrive& d, double dt) {
        const double resist = dt * d.stiffness_nm_rad + d.damping_nms_rad;
        const double pull = d.stiffness_nm_rad * (d.target_rad - q) + d.damping_nms_rad * d.target_rad_s + d.torque_nm;
        const double next = (inertia * qd + dt * pull) / (inertia + dt * resist);
        torque = pull - resist * next;
        qd = next;
        q += dt * qd;
    }
};

}  // namespace

TEST_CASE("one step of a driven hinge is the implicit spring-damper's closed form, clinical signs included") {
    for (int axis = 0; axis < 3; ++axis)
        for (const double sign : {1.0, -1.0})
            for (const double stiffness : {0.0, 40.0, 1e4}) {
                Hinge h(axis, sign, 0.4, -1.7);
                REQUIRE(h.joint->angle(axis) == Approx(0.4).epsilon(1e-12));
                REQUIRE(h.joint->velocity(axis) == Approx(-1.7).epsilon(1e-12));
                h.drive(axis) = {0.9, 0.6, stiffness, 0.35, 3.0};
                Oscillator closed{h.inertia_kg_m2, 0.4, -1.7};
                closed.step(h.drive(axis), kStep_s);
                h.world.step(kStep_s);
                INFO("axis " << axis << " sign " << sign << " stiffness " << stiffness);
                CHECK(h.joint->velocity(axis) == Approx(closed.qd).epsilon(1e-9));
                CHECK(h.joint->angle(axis) == Approx(closed.q).epsilon(1e-9));
                CHECK(h.joint->torque(axis, kStep_s) == Approx(closed.torque).epsilon(1e-8));
            }
}

TEST_CASE("a long run stays on the implicit oscillator's course and its joint holds") {
    for (int axis = 0; axis < 3; ++axis) {
        Hinge h(axis, -1, 0.5, 0);
        h.drive(axis) = {0.1, 0, 12, 0.05, 0};
        Oscillator closed{h.inertia_kg_m2, 0.5, 0};
        double worst = 0, separation = 0;
        for (int i = 0; i < 960; ++i) {
            closed.step(h.drive(axis), kStep_s);
            h.world.step(kStep_s);
            worst = std::max(worst, std::fabs(h.joint->angle(axis) - closed.q));
            separation = std::max(separation, h.joint->separation_m());
            for (int other = 0; other < 3; ++other)
                if (other != axis) CHECK(std::fabs(h.joint->angle(other)) < 1e-6);
        }
        // The joint centre is corrected after a step, not within it: that leaves a small pull on the swing.
        CHECK(worst < 2e-3);
        CHECK(separation < 0.5e-3);
    }
}

TEST_CASE("with smaller steps the hinge becomes the analytic damped oscillator") {
    // I q'' + d q' + k q = 0 from rest at q0: q = q0 e^(-a t) (cos wt + a / w sin wt), a = d / 2I, w^2 = k / I - a^2.
    constexpr double q0 = 0.3, k = 12, d = 0.08, span_s = 1.0;
    std::array<double, 2> error{};
    for (std::size_t fine = 0; fine < 2; ++fine) {
        Hinge h(0, 1, q0, 0);
        h.drive(0) = {0, 0, k, d, 0};
        const double dt = fine == 0 ? 4e-4 : 2e-4, a = d / (2 * h.inertia_kg_m2),
                     w = std::sqrt(k / h.inertia_kg_m2 - a * a);
        for (int i = 1; i * dt <= span_s; ++i) {
            h.world.step(dt);
            const double t = i * dt, exact = q0 * std::exp(-a * t) * (std::cos(w * t) + a / w * std::sin(w * t));
            error[fine] = std::max(error[fine], std::fabs(h.joint->angle(0) - exact));
        }
    }
    CHECK(error[1] < 0.02 * q0);
    CHECK(error[0] / error[1] == Approx(2).margin(0.2));  // first order in the step
}

TEST_CASE("even an absurdly stiff spring does not blow up") {
    Hinge h(1, 1, 0.5, 30);
    h.drive(1) = {0, 0, 1e9, 0, 0};
    for (int i = 0; i < 240; ++i) h.world.step(kStep_s);
    CHECK(std::fabs(h.joint->angle(1)) < 1e-3);
    CHECK(std::fabs(h.joint->velocity(1)) < 1e-2);
}

TEST_CASE("the range of motion ends softly where two springs balance") {
    for (const double side : {1.0, -1.0})
        for (const double sign : {1.0, -1.0}) {
            JointProps props = hinge_about(2, sign);
            props.axes[2].low = Angle::from_rad(-0.2);
            props.axes[2].high = Angle::from_rad(0.3);
            TreeWorld world{Vec3(0.0)};
            btRigidBody& anchor = world.add_anchor();
            btRigidBody& body = world.add({1.5, Vec3(0.05, 0.08, 0.06), {}, Vec3(0.0), Vec3(0.0)});
            AnatomicalJoint& joint = world.join(anchor, body, props, {}, {});
            joint.drive[2] = {side * 1.0, 0, 50, 2, 0};
            for (int i = 0; i < 2400; ++i) world.step(kStep_s);
            const double end = side > 0 ? 0.3 : -0.2, limit = kLimitStiffness_nm_rad;
            CHECK(joint.angle(2) == Approx((50 * side + limit * end) / (50 + limit)).epsilon(1e-6));
            CHECK(joint.torque(2, kStep_s) == Approx(0).margin(1e-6));
        }
}

TEST_CASE("the torque read-out is the spring's law and pushes towards the clinical direction") {
    for (const double sign : {1.0, -1.0}) {
        // Held still by a load: the spring carries exactly the weight's moment.
        Hinge h(0, sign, 0.2, 0, Vec3(0, -kGravity_m_s2, 0));
        h.drive(0) = {0.2, 0, 200, 8, 0};
        for (int i = 0; i < 4800; ++i) h.world.step(kStep_s);
        const Vec3 arm = to_glm(h.body->getCenterOfMassPosition()) - to_glm(h.joint->centre());
        const Vec3 weight(0, -kGravity_m_s2 / h.body->getInvMass(), 0), axis = to_glm(h.joint->axis(0));
        CHECK(h.joint->torque(0, kStep_s) == Approx(-glm::dot(axis, glm::cross(arm, weight))).epsilon(1e-6));
        CHECK(h.joint->torque(0, kStep_s) == Approx(200 * (0.2 - h.joint->angle(0))).epsilon(1e-6));
        // Feed-forward alone raises the angle.
        Hinge free(0, sign, 0, 0);
        free.drive(0) = {0, 0, 0, 1e-9, 1.0};
        free.world.step(kStep_s);
        CHECK(free.joint->velocity(0) == Approx(kStep_s / free.inertia_kg_m2).epsilon(1e-6));
    }
}

TEST_CASE("three free axes: each row's torque does the work of its own angle") {
    // Torques T on the child, -T on the parent; work of T over any small turn = sum of row torques times angle changes.
    Random random(71);
    for (int trial = 0; trial < 50; ++trial) {
        TreeWorld world{Vec3(0.0)};
        const Vec3 q(random.in(-1.5, 1.5), random.in(-1.2, 1.2), random.in(-1.5, 1.5)),
            signs(trial % 2 ? 1 : -1, trial % 3 ? 1 : -1, trial % 5 ? 1 : -1);
        JointProps props;
        for (int a = 0; a < 3; ++a)
            props.axes[static_cast<std::size_t>(a)] = hinge_about(a, signs[a]).axes[static_cast<std::size_t>(a)];
        const Transform base{rotation_zxy(random.vector(1)), random.vector(1)};
        btRigidBody& anchor = world.add_anchor(base);
        btRigidBody& body =
            world.add({1, Vec3(0.1, 0.2, 0.25), {base.R * rotation_zxy(q * signs), base.p}, Vec3(0.0), Vec3(0.0)});
        AnatomicalJoint& joint = world.join(anchor, body, props, {}, {});
        for (int a = 0; a < 3; ++a) {
            CHECK(joint.angle(a) == Approx(q[a]).margin(1e-12));
            joint.drive[static_cast<std::size_t>(a)] = {0, 0, 0, 1e-9, random.in(-5, 5)};
        }
        const Mat3 R = to_glm(body.getCenterOfMassTransform().getBasis());
        world.step(kStep_s);
        const Vec3 T = R * (Vec3(0.1, 0.2, 0.25) * (glm::transpose(R) * angular(body))) / kStep_s;
        const Vec3 small = random.vector(1e-4);
        auto turned = [&](double by) {
            const double size = glm::length(small), c = std::cos(by * size), s = std::sin(by * size);
            const Vec3 n = small / size;
            Mat3 K(Vec3(0, n.z, -n.y), Vec3(-n.z, 0, n.x), Vec3(n.y, -n.x, 0));
            return joint_angles_of_rotation(props, base.R, (Mat3(1.0) + s * K + (1 - c) * K * K) * R);
        };
        const Vec3 change = 0.5 * (turned(1) - turned(-1));
        double work = 0;
        for (int a = 0; a < 3; ++a) work += joint.torque(a, kStep_s) * change[a];
        CHECK(work == Approx(glm::dot(T, small)).epsilon(1e-5).margin(1e-9));
    }
}
