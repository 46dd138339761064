// Signed distances of simple solids and how to melt them together: the clay bones are modelled from.
// Negative inside; metres. Not exact for ellipsoids, but close near the surface, which is all that polygonising needs.
#pragma once

#include <glm/glm.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::sdf {

using glm::vec2;
using glm::vec3;

/// Union with a fillet of about k.
inline float join(float a, float b, float k) {
    const float h = std::max(k - std::fabs(a - b), 0.0f) / k;
    return std::min(a, b) - h * h * k * 0.25f;
}
/// Both at once, with a rounded edge.
inline float common(float a, float b, float k) { return -join(-a, -b, k); }
/// a without b, with a rounded rim.
inline float carve(float a, float b, float k) { return -join(-a, b, k); }

inline float ball(const vec3& p, const vec3& centre, float radius) { return glm::length(p - centre) - radius; }

inline float ellipsoid(const vec3& p, const vec3& centre, const vec3& radii) {
    const vec3 q = (p - centre) / radii;
    const float a = glm::length(q), b = glm::length(q / radii);
    return b > 1e-9f ? a * (a - 1.0f) / b : -std::min(radii.x, std::min(radii.y, radii.z));
}

/// Ellipsoid whose axes are the columns of `axes`.
inline float ellipsoid(const vec3& p, const vec3& centre, const glm::mat3& axes, const vec3& radii) {
    return ellipsoid((p - centre) * axes, vec3(0.0f), radii);
}

/// Capsule from a to b whose radius runs from ra to rb.
inline float cone(const vec3& p, const vec3& a, const vec3& b, float ra, float rb) {
    const vec3 ba = b - a, pa = p - a;
    const float t = std::clamp(glm::dot(pa, ba) / glm::dot(ba, ba), 0.0f, 1.0f);
    return glm::length(pa - ba * t) - (ra + (rb - ra) * t);
}

/// Capsule of elliptic section: half width `w` along `side` and half thickness `t` across, at a and at b.
inline float strap(const vec3& p, const vec3& a, const vec3& b, const vec3& side, const vec2& wt_a, const vec2& wt_b) {
    const vec3 ba = b - a, pa = p - a;
    const float length = glm::length(ba);
    const vec3 axis = ba / length, u = glm::normalize(side - axis * glm::dot(side, axis)), v = glm::cross(axis, u);
    const float along = glm::dot(pa, axis), t = std::clamp(along / length, 0.0f, 1.0f);
    const vec2 wt = wt_a + (wt_b - wt_a) * t;
    const float beyond = along - t * length;
    return ellipsoid(vec3(glm::dot(pa, u), glm::dot(pa, v), beyond), vec3(0.0f),
                     vec3(wt.x, wt.y, std::max(wt.x, wt.y)));
}

/// One height of a shaft: middle (x, z) and half widths along x and z.
struct Knot {
    float y, x, z, half_x, half_z;
};

/// Shaft of a long bone through knots that go down in y: a smooth curve with smoothly changing elliptic section and
/// round ends.
template <std::size_t N>
float shaft(const vec3& p, const std::array<Knot, N>& k) {
    static_assert(N >= 2);
    const float y = std::clamp(p.y, k[N - 1].y, k[0].y);
    std::size_t i = 0;
    while (i + 2 < N && y < k[i + 1].y) ++i;
    const Knot &a = k[i > 0 ? i - 1 : 0], &b = k[i], &c = k[i + 1], &d = k[std::min(i + 2, N - 1)];
    const float h = c.y - b.y, t = (y - b.y) / h, t2 = t * t, t3 = t2 * t;
    const float w0 = 2 * t3 - 3 * t2 + 1, w1 = (t3 - 2 * t2 + t) * h, w2 = 3 * t2 - 2 * t3, w3 = (t3 - t2) * h;
    const float da = 1.0f / (c.y - a.y), dd = 1.0f / (d.y - b.y);
    const auto at = [&](float Knot::*m) {
        return w0 * b.*m + w1 * (c.*m - a.*m) * da + w2 * c.*m + w3 * (d.*m - b.*m) * dd;
    };
    const float hx = at(&Knot::half_x), hz = at(&Knot::half_z);
    return ellipsoid(vec3(p.x - at(&Knot::x), p.y - y, p.z - at(&Knot::z)), vec3(0.0f), vec3(hx, std::min(hx, hz), hz));
}

/// Signed distance to a closed polygon in the plane.
template <std::size_t N>
float polygon(const vec2& p, const std::array<vec2, N>& v) {
    float d = glm::dot(p - v[0], p - v[0]);
    bool inside = false;
    for (std::size_t i = 0, j = N - 1; i < N; j = i, ++i) {
        const vec2 e = v[j] - v[i], w = p - v[i];
        const vec2 b = w - e * std::clamp(glm::dot(w, e) / glm::dot(e, e), 0.0f, 1.0f);
        d = std::min(d, glm::dot(b, b));
        if ((v[i].y > p.y) != (v[j].y > p.y) && p.x < e.x * (p.y - v[i].y) / e.y + v[i].x) inside = !inside;
    }
    return inside ? -std::sqrt(d) : std::sqrt(d);
}

/// Box with rounded edges.
inline float box(const vec3& p, const vec3& centre, const vec3& half, float round) {
    const vec3 q = glm::abs(p - centre) - half + round;
    return glm::length(glm::max(q, vec3(0.0f))) + std::min(std::max(q.x, std::max(q.y, q.z)), 0.0f) - round;
}

/// Everything on the side the normal points away from.
inline float below(const vec3& p, const vec3& point, const vec3& unit_normal) {
    return glm::dot(p - point, unit_normal);
}

/// A skin of the given half thickness on the surface of another shape.
inline float skin(float distance, float half_thickness) { return std::fabs(distance) - half_thickness; }

/// Mirrors z so that a shape given for the right side exists on both.
inline vec3 both_sides(const vec3& p) { return vec3(p.x, p.y, std::fabs(p.z)); }

/// Axes turned by Cardan angles in degrees: first about z, then x, then y.
inline glm::mat3 turned(float z_deg, float x_deg, float y_deg) {
    const float r = 0.01745329252f, cz = std::cos(z_deg * r), sz = std::sin(z_deg * r), cx = std::cos(x_deg * r),
                sx = std::sin(x_deg * r), cy = std::cos(y_deg * r), sy = std::sin(y_deg * r);
    const glm::mat3 Z(vec3(cz, sz, 0), vec3(-sz, cz, 0), vec3(0, 0, 1)),
        X(vec3(1, 0, 0), vec3(0, cx, sx), vec3(0, -sx, cx)), Y(vec3(cy, 0, -sy), vec3(0, 1, 0), vec3(sy, 0, cy));
    return Z * X * Y;
}

}  // namespace bodychain::sdf
