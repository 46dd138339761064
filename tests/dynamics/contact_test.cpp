// The floor against closed forms: a block on four pads, its centre of mass low enough not to tip.
#include "tree_world.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kStep_s = 1.0 / 240, kStiffness_n_m = 3e4, kMass_kg = 12, kWeight_n = kMass_kg * kGravity_m_s2;
constexpr double kTurnInertia = 0.4;

/// Two halves, one on the other, locked together (the solver wants a joint): one block of kMass_kg on four pads.
struct Block {
    TreeWorld world;
    btRigidBody* lower = nullptr;
    btRigidBody* upper = nullptr;
    double radius_m = 0;

    explicit Block(double half_width_m = 0.3, double above_m = 0, double friction = 0.6) {
        const Vec3 inertia(0.2, 0.5 * kTurnInertia, 0.2);
        lower = &world.add({0.5 * kMass_kg, inertia, {}, Vec3(0.0), Vec3(0.0)});
        upper = &world.add({0.5 * kMass_kg, inertia, {}, Vec3(0.0), Vec3(0.0)});
        world.join(*lower, *upper, JointProps{}, {}, {});
        for (const double x : {-1.0, 1.0})
            for (const double z : {-1.0, 1.0})
                radius_m =
                    world.add_pad(*lower, Vec3(x * half_width_m, 0.0, z * half_width_m), kStiffness_n_m).radius_m;
        world.solver.ground.props.friction.value = friction;
        place(radius_m + above_m);
    }
    void place(double height_m) {
        for (btRigidBody* b : {lower, upper}) b->getWorldTransform().setOrigin(btVector3(0, height_m, 0));
    }
    void move(const Vec3& velocity, double spin_rad_s = 0) {
        for (btRigidBody* b : {lower, upper}) {
            b->setLinearVelocity(to_bullet(velocity));
            b->setAngularVelocity(btVector3(0, spin_rad_s, 0));
        }
    }
    void settle() {
        place(radius_m - kWeight_n / (4 * kStiffness_n_m));
        run(120);
    }
    void run(int steps, const Vec3& force_n = Vec3(0.0), double torque_nm = 0) {
        for (int i = 0; i < steps; ++i) {
            for (btRigidBody* b : {lower, upper}) {
                b->applyCentralForce(to_bullet(0.5 * force_n));
                b->applyTorque(btVector3(0, 0.5 * torque_nm, 0));
            }
            world.step(kStep_s);
        }
    }
    Vec3 place_now() const { return to_glm(lower->getCenterOfMassPosition()); }
    double turned_rad() const { return cardan_zxy(to_glm(lower->getCenterOfMassTransform().getBasis())).z; }
    Vec3 pushed_n() const {
        Vec3 sum(0.0);
        for (const PadContact& p : world.solver.ground.pads) sum += p.active ? to_glm(p.force) : Vec3(0.0);
        return sum;
    }
};

/// How far the sole's shear (m) or twist (rad) springs give before friction lets go: measured at half the limit. A
/// block that comes to rest swings back by at most this.
double give_m(double friction) {
    Block block(0.3, 0, friction);
    block.settle();
    const double from = block.place_now().x;
    block.run(960, Vec3(0.5 * friction * kWeight_n, 0, 0));
    return 2 * (block.place_now().x - from);
}
double give_rad(double friction, double limit_nm) {
    Block block(1e-4, 0, friction);
    block.settle();
    block.run(960, Vec3(0.0), 0.5 * limit_nm);
    return 2 * block.turned_rad();
}

}  // namespace

TEST_CASE("a resting block sinks by weight over stiffness and is carried exactly") {
    Block block(0.3, 0.01);  // dropped from a centimetre
    block.run(720);
    CHECK(block.radius_m - block.place_now().y == Approx(kWeight_n / (4 * kStiffness_n_m)).epsilon(1e-6));
    CHECK(block.pushed_n().y == Approx(kWeight_n).epsilon(1e-6));
    CHECK(std::fabs(block.pushed_n().x) + std::fabs(block.pushed_n().z) < 1e-6);
    for (const PadContact& p : block.world.solver.ground.pads)
        CHECK(p.force.y() == Approx(kWeight_n / 4).epsilon(1e-6));
    CHECK(block.world.solver.unconverged_steps == 0);
}

TEST_CASE("the floor does nothing before it is touched and never pulls") {
    Block block(0.3, 0.10);
    const int free_steps = static_cast<int>(0.9 * std::sqrt(2 * 0.10 / kGravity_m_s2) / kStep_s);
    block.run(free_steps);
    CHECK(linear(*block.lower).y == Approx(-kGravity_m_s2 * free_steps * kStep_s).epsilon(1e-9));
    CHECK(block.pushed_n() == Vec3(0.0));
    double highest = 0;
    for (int i = 0; i < 480; ++i) {
        block.run(1);
        for (const PadContact& p : block.world.solver.ground.pads) CHECK(p.force.y() >= 0);
        if (i > 120) highest = std::max(highest, block.place_now().y - block.radius_m);
    }
    CHECK(highest < 0.10);  // no energy from nowhere
}

TEST_CASE("a sliding block stops after v^2 / (2 mu g)") {
    for (const double friction : {0.3, 0.6, 1.0})
        for (const Vec3 direction : {Vec3(1, 0, 0), Vec3(0, 0, -1), Vec3(0.6, 0, 0.8)}) {
            Block block(0.3, 0, friction);
            block.settle();
            const double v = 1.5;
            const Vec3 from = block.place_now();
            block.move(v * direction);
            block.run(480);
            const Vec3 way = block.place_now() - from;
            // The step's new velocity moves it: v dt / 2 less.
            const double expected = v * v / (2 * friction * kGravity_m_s2) - 0.5 * v * kStep_s, give = give_m(friction);
            CHECK(give < 0.02 * expected);
            CHECK(std::fabs(glm::dot(way, direction) - expected) < 1.5 * give);
            CHECK(glm::length(way - glm::dot(way, direction) * direction) < 1e-3);
            CHECK(glm::length(linear(*block.lower)) < 1e-3);
            CHECK(block.world.solver.unconverged_steps == 0);
        }
}

TEST_CASE("friction holds what is below its limit and lets the rest slide") {
    const double friction = 0.6, limit = friction * kWeight_n;
    for (const double share : {0.5, 0.95}) {
        Block block(0.3, 0, friction);
        block.settle();
        block.run(480, Vec3(share * limit, 0, 0));
        const double there = block.place_now().x;
        block.run(480, Vec3(share * limit, 0, 0));
        CHECK(std::fabs(block.place_now().x - there) < 1e-5);  // sticks: no creep in two seconds
        CHECK(there < 0.005);
        CHECK(-block.pushed_n().x == Approx(share * limit).epsilon(1e-3));
    }
    Block sliding(0.3, 0, friction);
    sliding.settle();
    const double force = 1.5 * limit;
    sliding.run(240, Vec3(force, 0, 0));
    const Vec3 before = linear(*sliding.lower);
    sliding.run(120, Vec3(force, 0, 0));
    CHECK((linear(*sliding.lower) - before).x / (120 * kStep_s) == Approx((force - limit) / kMass_kg).epsilon(0.005));
}

TEST_CASE("a block that slid and sticks again stays where it is") {
    Block block;
    block.settle();
    block.move(Vec3(1, 0, 0));
    block.run(240);
    const Vec3 there = block.place_now();
    block.run(480);
    CHECK(glm::length(block.place_now() - there) < 1e-4);
}

TEST_CASE("spinning friction holds and limits the turning about a pad by mu N r") {
    // Pads a tenth of a millimetre from the axis: sliding friction has no arm, the spinning friction is all there is.
    const double friction = 0.8, arm = 1e-4 * std::sqrt(2.0);
    Block turning(1e-4, 0, friction);
    turning.settle();
    const double radius = turning.world.solver.ground.props.spin_radius_m,
                 limit = friction * kWeight_n * (radius + arm);
    turning.run(960, Vec3(0.0), 0.9 * limit);
    const double there = turning.turned_rad();
    turning.run(240, Vec3(0.0), 0.9 * limit);
    CHECK(turning.turned_rad() == Approx(there).margin(1e-4));
    Block free(1e-4, 0, friction);
    free.settle();
    free.run(120, Vec3(0.0), 2 * limit);
    const double before = angular(*free.lower).y;
    free.run(60, Vec3(0.0), 2 * limit);
    CHECK((angular(*free.lower).y - before) / (60 * kStep_s) == Approx(limit / kTurnInertia).epsilon(0.01));
    for (const PadContact& p : free.world.solver.ground.pads)
        CHECK(std::fabs(p.spin_nm) <= 1.002 * friction * p.force.y() * radius);
}

TEST_CASE("a spinning block stops after w^2 I / (2 mu N r)") {
    const double friction = 0.8, spin = 3;
    Block block(1e-4, 0, friction);
    block.settle();
    block.move(Vec3(0.0), spin);
    block.run(480);
    const double torque = friction * kWeight_n * block.world.solver.ground.props.spin_radius_m;
    const double expected = spin * spin * kTurnInertia / (2 * torque) - 0.5 * spin * kStep_s,
                 give = give_rad(friction, torque);
    CHECK(give < 0.06 * expected);
    CHECK(std::fabs(block.turned_rad() - expected) < 1.5 * give);
    CHECK(std::fabs(angular(*block.lower).y) < 1e-3);
}
