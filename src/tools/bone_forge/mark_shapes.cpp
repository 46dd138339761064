#include "tools/bone_forge/mark_shapes.h"

#include "tools/bone_forge/sweep.h"

#include <array>
#include <cmath>
#include <numbers>

namespace bodychain::marks {

namespace {

using glm::vec3;

std::uint32_t add_vertex(Mesh& mesh, float x, float z, float ambient) {
    Vertex v;
    v.position = vec3(x, 0.0f, z);
    v.ambient = ambient;
    mesh.vertices.push_back(v);
    return static_cast<std::uint32_t>(mesh.vertices.size() - 1);
}

void add_facing_up(Mesh& mesh, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    const vec3 n = glm::cross(mesh.vertices[b].position - mesh.vertices[a].position,
                              mesh.vertices[c].position - mesh.vertices[a].position);
    if (n.y >= 0)
        mesh.indices.insert(mesh.indices.end(), {a, b, c});
    else
        mesh.indices.insert(mesh.indices.end(), {a, c, b});
}

// Oval with a soft rim.
void add_oval(Mesh& mesh, float x, float z, float length, float width, int sides) {
    constexpr float kRim = 0.82f;
    const std::uint32_t middle = add_vertex(mesh, x, z, 1.0f);
    const auto n = static_cast<std::uint32_t>(sides);
    for (std::uint32_t k = 0; k < n; ++k) {
        const float a = 2.0f * std::numbers::pi_v<float> * static_cast<float>(k) / static_cast<float>(n),
                    c = std::cos(a), s = std::sin(a);
        add_vertex(mesh, x + kRim * length * c, z + kRim * width * s, 1.0f);
        add_vertex(mesh, x + length * c, z + width * s, 0.0f);
    }
    for (std::uint32_t k = 0; k < n; ++k) {
        const std::uint32_t a = middle + 1 + 2 * k, b = middle + 1 + 2 * ((k + 1) % n);
        add_facing_up(mesh, middle, a, b);
        add_facing_up(mesh, a, a + 1, b + 1);
        add_facing_up(mesh, a, b + 1, b);
    }
}

struct Slice {
    float x, medial, lateral;  // z of the outline, medial negative
};

void add_sole(Mesh& mesh) {
    constexpr std::array<Slice, 15> outline{{{-0.205f, -0.020f, 0.020f},
                                             {-0.190f, -0.085f, 0.085f},
                                             {-0.150f, -0.140f, 0.145f},
                                             {-0.080f, -0.180f, 0.185f},
                                             {0.020f, -0.185f, 0.195f},
                                             {0.150f, -0.140f, 0.195f},
                                             {0.300f, -0.050f, 0.200f},
                                             {0.480f, 0.000f, 0.220f},
                                             {0.660f, -0.030f, 0.255f},
                                             {0.800f, -0.150f, 0.290f},
                                             {0.930f, -0.255f, 0.310f},
                                             {1.050f, -0.290f, 0.290f},
                                             {1.130f, -0.275f, 0.220f},
                                             {1.180f, -0.225f, 0.100f},
                                             {1.205f, -0.150f, -0.050f}}};
    constexpr float kSoft = 0.022f;
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Slice& s = outline[i];
        const float end = i == 0 || i + 1 == outline.size() ? 0.0f : 1.0f;
        const std::uint32_t row = add_vertex(mesh, s.x, s.medial - kSoft, 0.0f);
        add_vertex(mesh, s.x, s.medial, end);
        add_vertex(mesh, s.x, s.lateral, end);
        add_vertex(mesh, s.x, s.lateral + kSoft, 0.0f);
        for (std::uint32_t k = 0; i > 0 && k < 3; ++k) {
            add_facing_up(mesh, last + k, row + k, row + k + 1);
            add_facing_up(mesh, last + k, row + k + 1, last + k + 1);
        }
        last = row;
    }
}

}  // namespace

Mesh footprint() {
    Mesh mesh;
    add_sole(mesh);
    add_oval(mesh, 1.385f, -0.190f, 0.135f, 0.098f, 16);
    add_oval(mesh, 1.395f, -0.035f, 0.085f, 0.056f, 12);
    add_oval(mesh, 1.345f, 0.075f, 0.075f, 0.051f, 12);
    add_oval(mesh, 1.265f, 0.170f, 0.068f, 0.047f, 12);
    add_oval(mesh, 1.160f, 0.255f, 0.062f, 0.044f, 12);
    return mesh;
}

Mesh ball() {
    constexpr int kRings = 10;
    std::array<Station, kRings + 1> s{};
    for (int i = 0; i <= kRings; ++i) {
        const float a = std::numbers::pi_v<float> * (0.04f + 0.92f * static_cast<float>(i) / kRings);
        s[static_cast<std::size_t>(i)] = {vec3(0, -std::cos(a), 0), std::sin(a), std::sin(a)};
    }
    Mesh mesh = sweep(s, {20, 1, vec3(0, 0, 1), false});
    for (Vertex& v : mesh.vertices) v.normal = glm::normalize(v.position);
    return mesh;
}

Mesh ring() {
    Mesh mesh;
    constexpr std::uint32_t kSides = 48;
    constexpr std::array<float, 4> kRadius{0.80f, 0.84f, 0.96f, 1.0f}, kAmbient{0.0f, 1.0f, 1.0f, 0.0f};
    for (std::uint32_t k = 0; k < kSides; ++k)
        for (std::size_t r = 0; r < 4; ++r) {
            const float a = 2.0f * std::numbers::pi_v<float> * static_cast<float>(k) / kSides;
            add_vertex(mesh, kRadius[r] * std::cos(a), kRadius[r] * std::sin(a), kAmbient[r]);
        }
    for (std::uint32_t k = 0; k < kSides; ++k)
        for (std::uint32_t r = 0; r < 3; ++r) {
            const std::uint32_t a = 4 * k + r, b = 4 * ((k + 1) % kSides) + r;
            add_facing_up(mesh, a, a + 1, b + 1);
            add_facing_up(mesh, a, b + 1, b);
        }
    return mesh;
}

Mesh disc() {
    Mesh mesh;
    constexpr std::uint32_t kSides = 32;
    const std::uint32_t middle = add_vertex(mesh, 0, 0, 1.0f);
    constexpr std::array<float, 3> kRadius{0.35f, 0.7f, 1.0f}, kAmbient{0.85f, 0.28f, 0.0f};
    for (std::uint32_t k = 0; k < kSides; ++k)
        for (std::size_t r = 0; r < 3; ++r) {
            const float a = 2.0f * std::numbers::pi_v<float> * static_cast<float>(k) / kSides;
            add_vertex(mesh, kRadius[r] * std::cos(a), kRadius[r] * std::sin(a), kAmbient[r]);
        }
    for (std::uint32_t k = 0; k < kSides; ++k) {
        const std::uint32_t a = 1 + 3 * k, b = 1 + 3 * ((k + 1) % kSides);
        add_facing_up(mesh, middle, a, b);
        for (std::uint32_t r = 0; r < 2; ++r) {
            add_facing_up(mesh, a + r, a + r + 1, b + r + 1);
            add_facing_up(mesh, a + r, b + r + 1, b + r);
        }
    }
    return mesh;
}

Mesh arrow() {
    // Lengths are set by the two frames: the shaft's foot follows the tail, everything else the head.
    constexpr int kSides = 14;
    const std::array<Station, 2> shaft{{{vec3(0, 0, 0), 1.0f, 1.0f}, {vec3(0, 0.5f, 0), 1.0f, 1.0f}}};
    Mesh mesh = sweep(shaft, {kSides, 1, vec3(0, 0, 1), false});
    for (Vertex& v : mesh.vertices) {
        if (v.position.y < 0.25f) continue;
        v.blend = 1.0f;
        v.position.y -= 6.5f;
    }
    const std::array<Station, 3> tip{
        {{vec3(0, -6.2f, 0), 2.6f, 2.6f}, {vec3(0, -6.0f, 0), 2.6f, 2.6f}, {vec3(0, -0.2f, 0), 0.12f, 0.12f}}};
    Mesh cone = sweep(tip, {kSides, 1, vec3(0, 0, 1), false});
    for (Vertex& v : cone.vertices) v.blend = 1.0f;
    append(mesh, cone);
    return mesh;
}

Mesh rod() {
    constexpr int kSides = 12;
    constexpr float kSplit = 4;  // anywhere between the ends
    const std::array<Station, 2> ends{{{vec3(0, 0, 0), 1.0f, 1.0f}, {vec3(0, 2 * kSplit, 0), 1.0f, 1.0f}}};
    Mesh mesh = sweep(ends, {kSides, 1, vec3(0, 0, 1), true});
    for (Vertex& v : mesh.vertices) {
        if (v.position.y < kSplit) continue;
        v.blend = 1.0f;
        v.position.y -= 2 * kSplit;
    }
    return mesh;
}

}  // namespace bodychain::marks
