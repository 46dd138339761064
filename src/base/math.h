// Vectors, rotations and rigid transforms. World frame (ISB): X forward, Y up, Z right; metres, radians.
#pragma once

#include <glm/glm.hpp>

#include <cmath>
#include <numbers>

namespace bodychain {

using Vec3 = glm::dvec3;
using Mat3 = glm::dmat3;  // column major: R[c] is column c

inline constexpr double kGravity_m_s2 = 9.80665;  // ISO 80000-3 standard gravity

/// Rotation about the x axis by `angle` radians (right-hand rule).
inline Mat3 rotation_x(double angle) {
    const double c = std::cos(angle), s = std::sin(angle);
    return Mat3(Vec3(1, 0, 0), Vec3(0, c, s), Vec3(0, -s, c));
}
/// Rotation about the y axis by `angle` radians.
inline Mat3 rotation_y(double angle) {
    const double c = std::cos(angle), s = std::sin(angle);
    return Mat3(Vec3(c, 0, -s), Vec3(0, 1, 0), Vec3(s, 0, c));
}
/// Rotation about the z axis by `angle` radians.
inline Mat3 rotation_z(double angle) {
    const double c = std::cos(angle), s = std::sin(angle);
    return Mat3(Vec3(c, s, 0), Vec3(-s, c, 0), Vec3(0, 0, 1));
}

/// Cardan angles of R = Rz(a.x) * Rx(a.y) * Ry(a.z): the ISB order flexion, floating axis, axial (Grood and Suntay
/// 1983). Singular at |a.y| = 90 degrees.
inline Vec3 cardan_zxy(const Mat3& R) {
    const double s = std::fmin(1.0, std::fmax(-1.0, R[1][2]));
    return Vec3(std::atan2(-R[1][0], R[1][1]), std::asin(s), std::atan2(-R[0][2], R[2][2]));
}

/// A rotation from its Cardan angles, inverse of cardan_zxy.
inline Mat3 rotation_zxy(const Vec3& a) { return rotation_z(a.x) * rotation_x(a.y) * rotation_y(a.z); }

/// A right-handed frame whose z axis is `axis` and whose y axis lies nearest to world up.
inline Mat3 frame_with_z(const Vec3& axis) {
    const Vec3 z = glm::normalize(axis);
    const Vec3 x = glm::normalize(glm::cross(Vec3(0, 1, 0), z));
    return Mat3(x, glm::cross(z, x), z);
}

/// Pose of frame B in frame A: p_A = R * p_B + p.
struct Transform {
    Mat3 R{1.0};
    Vec3 p{0.0};
};
inline Transform operator*(const Transform& a, const Transform& b) { return {a.R * b.R, a.R * b.p + a.p}; }
inline Vec3 operator*(const Transform& a, const Vec3& p) { return a.R * p + a.p; }
inline Transform inverse(const Transform& a) {
    const Mat3 Rt = glm::transpose(a.R);
    return {Rt, -(Rt * a.p)};
}

}  // namespace bodychain
