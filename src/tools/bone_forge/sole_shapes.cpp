#include "tools/bone_forge/sole_shapes.h"

#include <cmath>
#include <span>
#include <vector>

namespace bodychain::soles {

namespace {

using glm::vec2;
using glm::vec3;

std::uint32_t add_vertex(Mesh& mesh, const vec2& at, const vec3& normal, bool lower) {
    Vertex v;
    v.position = vec3(at.x, 0, at.y);
    v.normal = normal;
    v.blend = lower ? 1.0f : 0.0f;
    v.ambient = lower ? 0.6f : 0.9f;
    mesh.vertices.push_back(v);
    return static_cast<std::uint32_t>(mesh.vertices.size() - 1);
}

// Outline from half widths at places along x, once round, counter-clockwise seen from above (x forward, z to the
// right).
std::vector<vec2> outline_of(std::span<const vec2> half_widths) {
    std::vector<vec2> outline;
    for (const vec2& s : half_widths) outline.emplace_back(s.x, s.y);
    for (std::size_t i = half_widths.size(); i-- > 0;) outline.emplace_back(half_widths[i].x, -half_widths[i].y);
    return outline;
}

void add_face(Mesh& mesh, const std::vector<vec2>& outline, bool lower) {
    const vec3 normal(0.0f, lower ? -1.0f : 1.0f, 0.0f);
    const auto n = static_cast<std::uint32_t>(outline.size());
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
        const std::uint32_t v = add_vertex(mesh, outline[i], normal, lower);
        if (i == 0) first = v;
    }
    for (std::uint32_t i = 1; i + 1 < n; ++i) {
        const std::uint32_t a = first, b = first + i, c = first + i + 1;
        if (lower)
            mesh.indices.insert(mesh.indices.end(), {a, c, b});
        else
            mesh.indices.insert(mesh.indices.end(), {a, b, c});
    }
}

// Outward from the edge that begins at point `i`.
vec3 outward(const std::vector<vec2>& outline, std::size_t i) {
    const vec2 along = outline[(i + 1) % outline.size()] - outline[i];
    return glm::normalize(vec3(-along.y, 0, along.x));
}

// Round where the outline bends gently, an edge where it turns a corner.
vec3 smooth(const vec3& own, const vec3& neighbour) {
    return glm::dot(own, neighbour) > 0.4f ? glm::normalize(own + neighbour) : own;
}

void add_rim(Mesh& mesh, const std::vector<vec2>& outline) {
    const std::size_t n = outline.size();
    for (std::size_t i = 0; i < n; ++i) {
        const vec2 p = outline[i], q = outline[(i + 1) % n];
        const vec3 own = outward(outline, i), at_p = smooth(own, outward(outline, (i + n - 1) % n)),
                   at_q = smooth(own, outward(outline, (i + 1) % n));
        const std::uint32_t a = add_vertex(mesh, p, at_p, false), b = add_vertex(mesh, q, at_q, false);
        const std::uint32_t c = add_vertex(mesh, q, at_q, true), d = add_vertex(mesh, p, at_p, true);
        mesh.indices.insert(mesh.indices.end(), {a, d, c, a, c, b});
    }
}

Mesh piece(std::span<const vec2> half_widths) {
    Mesh mesh;
    const std::vector<vec2> outline = outline_of(half_widths);
    add_face(mesh, outline, false);
    add_face(mesh, outline, true);
    add_rim(mesh, outline);
    return mesh;
}

}  // namespace

Mesh heel() {
    constexpr vec2 kShape[] = {{0.0f, 0.30f},  {0.02f, 0.52f}, {0.06f, 0.72f}, {0.13f, 0.88f},
                               {0.24f, 0.96f}, {0.45f, 0.96f}, {1.0f, 1.0f}};
    return piece(kShape);
}

Mesh ball() {
    constexpr vec2 kShape[] = {{0.0f, 0.78f}, {0.3f, 0.84f}, {0.6f, 0.94f}, {0.85f, 1.0f}, {1.0f, 1.0f}};
    return piece(kShape);
}

Mesh toes() {
    constexpr vec2 kShape[] = {{0.0f, 1.0f},  {0.3f, 0.98f},  {0.55f, 0.88f}, {0.75f, 0.72f},
                               {0.9f, 0.50f}, {0.97f, 0.34f}, {1.0f, 0.18f}};
    return piece(kShape);
}

}  // namespace bodychain::soles
