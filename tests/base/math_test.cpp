#include "base/math.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {
double distance(const Mat3& a, const Mat3& b) {
    double sum = 0;
    for (int c = 0; c < 3; ++c) sum += glm::dot(a[c] - b[c], a[c] - b[c]);
    return std::sqrt(sum);
}
}  // namespace

TEST_CASE("rotations turn by the right-hand rule") {
    const double quarter = std::numbers::pi / 2;
    CHECK(glm::length(rotation_x(quarter) * Vec3(0, 1, 0) - Vec3(0, 0, 1)) < 1e-15);
    CHECK(glm::length(rotation_y(quarter) * Vec3(0, 0, 1) - Vec3(1, 0, 0)) < 1e-15);
    CHECK(glm::length(rotation_z(quarter) * Vec3(1, 0, 0) - Vec3(0, 1, 0)) < 1e-15);
}

TEST_CASE("Cardan angles and rotations are each other's inverse") {
    for (const double a : {-1.2, -0.3, 0.0, 0.7})
        for (const double b : {-1.4, 0.2, 1.1})
            for (const double c : {-0.9, 0.0, 2.0}) {
                const Vec3 angles(a, b, c);
                REQUIRE(glm::length(cardan_zxy(rotation_zxy(angles)) - angles) < 1e-12);
            }
}

TEST_CASE("a transform times its inverse is nothing") {
    const Transform X{rotation_zxy(Vec3(0.3, -0.5, 1.0)), Vec3(1, 2, 3)};
    const Transform nothing = X * inverse(X);
    CHECK(distance(nothing.R, Mat3(1.0)) < 1e-14);
    CHECK(glm::length(nothing.p) < 1e-14);
    CHECK(glm::length(X * (inverse(X) * Vec3(4, 5, 6)) - Vec3(4, 5, 6)) < 1e-14);
}

TEST_CASE("a frame along an axis is right-handed and upright") {
    const Vec3 axis = glm::normalize(Vec3(-0.1, 0.2, 0.9));
    const Mat3 frame = frame_with_z(axis);
    CHECK(distance(glm::transpose(frame) * frame, Mat3(1.0)) < 1e-14);
    CHECK(glm::determinant(frame) == Approx(1.0));
    CHECK(glm::length(frame[2] - axis) < 1e-14);
    CHECK(frame[0].y == Approx(0.0).margin(1e-14));
    CHECK(frame[1].y > 0);
}
