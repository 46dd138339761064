#include "scene/lines/soles.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace bodychain;

namespace {

constexpr double kDeg = 3.14159265358979323846 / 180;

struct Shod {
    explicit Shod(const BodyShape& shape, double height_m = 1.75)
        : body(make_body(Person{height_m, 70, Sex::Male}, shape)) {
        Pose pose;
        pose.q.assign(body.dofs.size(), 0.0);
        pose.X_WPelvis.p = Vec3(0, 0.9, 0);
        poses = forward_kinematics(body, pose);
        soles = place_soles({&body, &poses});
    }
    const PlacedBone* find(MeshId mesh, Side side) const {
        for (const PlacedBone& sole : soles)
            if (sole.mesh == mesh && (sole.model[3].z > 0) == (side == Side::Right)) return &sole;
        return nullptr;
    }
    Body body;
    SegmentPoses poses;
    std::vector<PlacedBone> soles;
};

BodyShape with(const Shoe& shoe, Side side = Side::Right) {
    BodyShape shape;
    shape.shoes[side] = shoe;
    return shape;
}

// Height of the upper above the lower side at a place of the unit outline.
double thickness(const PlacedBone& sole, float x, float z) {
    const glm::vec4 p(x, 0, z, 1);
    return static_cast<double>((sole.model * p - sole.model_b * p).y);
}
double across(const PlacedBone& sole, float z) {
    return static_cast<double>((sole.model * glm::vec4(0.5f, 0, z, 1)).z);
}

}  // namespace

TEST_CASE("the neutral sole is not drawn") { CHECK(Shod({}).soles.empty()); }

TEST_CASE("a lift is as thick as it says, everywhere, under its own foot") {
    for (const double height_m : {1.5, 1.75, 2.0}) {
        const Shod lifted(with({0.0, 0.03, {}}), height_m);
        CHECK(lifted.soles.size() == 3);
        for (const PlacedBone& sole : lifted.soles)
            for (const float x : {0.0f, 1.0f})
                for (const float z : {-1.0f, 1.0f}) CHECK(thickness(sole, x, z) == Approx(0.03).margin(1e-4));
        for (const PlacedBone& sole : lifted.soles) CHECK(sole.model[3].z > 0);
    }
}

TEST_CASE("a heel is high at the back and runs out at the ball") {
    const Shod shod(with({0.05, 0.0, {}}, Side::Left));
    const PlacedBone *heel = shod.find(MeshId::SoleHeel, Side::Left), *ball = shod.find(MeshId::SoleBall, Side::Left);
    REQUIRE((heel && ball));
    CHECK_FALSE(shod.find(MeshId::SoleToes, Side::Left));
    CHECK(thickness(*heel, 0.0f, 0.0f) == Approx(0.05).margin(0.005));
    CHECK(thickness(*heel, 1.0f, 0.0f) ==
          Approx(thickness(*ball, 0.0f, 0.0f)).margin(0.003));  // no step between the pieces
    CHECK(thickness(*ball, 1.0f, 0.0f) < 0.002);
}

TEST_CASE("a wedge lies under the outer half and rises outward, mirrored on the left") {
    const Shod right(with({0, 0, Angle::from_rad(10 * kDeg)})),
        left(with({0, 0, Angle::from_rad(10 * kDeg)}, Side::Left));
    const PlacedBone *r = right.find(MeshId::SoleHeel, Side::Right), *l = left.find(MeshId::SoleHeel, Side::Left);
    REQUIRE((r && l));
    CHECK(thickness(*r, 0.5f, 1.0f) == Approx(std::tan(10 * kDeg) * 0.037).margin(5e-4));
    CHECK(thickness(*r, 0.5f, -1.0f) == Approx(0).margin(1e-3));
    CHECK(thickness(*l, 0.5f, -1.0f) == Approx(thickness(*r, 0.5f, 1.0f)));
    CHECK(across(*l, -1.0f) == Approx(-across(*r, 1.0f)));
    const Shod inner(with({0, 0, Angle::from_rad(-10 * kDeg)}));
    const PlacedBone* i = inner.find(MeshId::SoleHeel, Side::Right);
    REQUIRE(i);
    CHECK(across(*i, -1.0f) < across(*r, -1.0f) - 0.02);
    CHECK(thickness(*i, 0.5f, -1.0f) > thickness(*i, 0.5f, 1.0f) + 0.004);
}

TEST_CASE("lift and wedge add up") {
    const Shod shod(with({0, 0.02, Angle::from_rad(5 * kDeg)}));
    const PlacedBone* ball = shod.find(MeshId::SoleBall, Side::Right);
    REQUIRE(ball);
    CHECK(thickness(*ball, 0.5f, 1.0f) == Approx(0.02 + std::tan(5 * kDeg) * 0.050).margin(5e-4));
    CHECK(thickness(*ball, 0.5f, -1.0f) == Approx(0.02 - std::tan(5 * kDeg) * 0.044).margin(5e-4));
}
