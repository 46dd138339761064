// For questions about places and bones: all bones of a posed body as triangles, and whether a closed surface encloses a
// point.
#pragma once

#include "anatomy/kneecap.h"
#include "scene/bones/bone_placement.h"
#include "support/bodies.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bodychain::test {

/// As one stands, or in the middle of a stride.
inline Pose everyday_pose(const Body& body, bool striding) {
    Pose pose = zero_pose(body);
    constexpr double kDeg = 0.017453292519943295;
    pose.X_WPelvis = {pelvis_rotation(Vec3(11 * kDeg, 0, 0)), Vec3(0, 0.53 * body.person.height_m, 0)};
    const auto set = [&](Joint j, int axis, double deg) {
        pose.q[static_cast<std::size_t>(dof_index(body, j, axis))] = deg * kDeg;
    };
    for (const Side side : kSides) {
        set(on_side(Joint::HipR, side), 0, 11);
        set(on_side(Joint::ShoulderR, side), 1, -6);
        set(on_side(Joint::ElbowR, side), 0, 12);
    }
    if (!striding) return pose;
    set(Joint::HipR, 0, 36);
    set(Joint::KneeR, 0, 5);
    set(Joint::ShoulderR, 0, -22);
    set(Joint::HipL, 0, -2);
    set(Joint::KneeL, 0, 58);
    set(Joint::TalocruralL, 0, -12);
    set(Joint::MtpL, 0, 24);
    set(Joint::ShoulderL, 0, 18);
    return pose;
}

struct Triangle {
    glm::vec3 a, b, c;
};

inline std::vector<Triangle> triangles_of(const std::vector<glm::vec3>& places,
                                          const std::vector<std::uint32_t>& indices) {
    std::vector<Triangle> all;
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3)
        all.push_back({places[indices[i]], places[indices[i + 1]], places[indices[i + 2]]});
    return all;
}

inline std::vector<glm::vec3> bone_places(const PlacedBone& bone, const Mesh& mesh) {
    std::vector<glm::vec3> out;
    for (const Vertex& v : mesh.vertices)
        out.push_back(glm::vec3(
            glm::mix(bone.model * glm::vec4(v.position, 1.0f), bone.model_b * glm::vec4(v.position, 1.0f), v.blend)));
    return out;
}

/// Distance from a point to a triangle (Ericson 2005, 5.1.5).
inline float distance_to(const glm::vec3& p, const Triangle& t) {
    const glm::vec3 ab = t.b - t.a, ac = t.c - t.a, ap = p - t.a, bp = p - t.b, cp = p - t.c;
    const float d1 = glm::dot(ab, ap), d2 = glm::dot(ac, ap), d3 = glm::dot(ab, bp), d4 = glm::dot(ac, bp),
                d5 = glm::dot(ab, cp), d6 = glm::dot(ac, cp);
    const auto to = [&](const glm::vec3& q) { return glm::length(p - q); };
    if (d1 <= 0 && d2 <= 0) return to(t.a);
    if (d3 >= 0 && d4 <= d3) return to(t.b);
    if (d6 >= 0 && d5 <= d6) return to(t.c);
    const float vc = d1 * d4 - d3 * d2, vb = d5 * d2 - d1 * d6, va = d3 * d6 - d5 * d4;
    if (vc <= 0 && d1 >= 0 && d3 <= 0) return to(t.a + ab * (d1 / (d1 - d3)));
    if (vb <= 0 && d2 >= 0 && d6 <= 0) return to(t.a + ac * (d2 / (d2 - d6)));
    if (va <= 0 && d4 >= d3 && d5 >= d6) return to(t.b + (t.c - t.b) * ((d4 - d3) / ((d4 - d3) + (d5 - d6))));
    return to(t.a + (ab * vb + ac * vc) / (va + vb + vc));
}

/// Whether a line to infinity leaves a closed surface an odd number of times.
inline bool encloses(const std::vector<Triangle>& surface, const glm::vec3& p) {
    const glm::vec3 direction = glm::normalize(glm::vec3(0.3131f, 0.1729f, 0.9337f));
    int crossings = 0;
    for (const Triangle& t : surface) {
        const glm::vec3 e1 = t.b - t.a, e2 = t.c - t.a, h = glm::cross(direction, e2), s = p - t.a,
                        q = glm::cross(s, e1);
        const float det = glm::dot(e1, h);
        if (std::fabs(det) < 1e-14f) continue;
        const float u = glm::dot(s, h) / det, v = glm::dot(direction, q) / det;
        if (u >= 0 && v >= 0 && u + v <= 1 && glm::dot(e2, q) / det > 0) ++crossings;
    }
    return crossings % 2 == 1;
}

}  // namespace bodychain::test
