#include "tools/bone_forge/sweep.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

using glm::vec3;

template <class T>
T catmull_rom(const T& a, const T& b, const T& c, const T& d, float t) {
    return 0.5f * (2.0f * b + (c - a) * t + (2.0f * a - 5.0f * b + 4.0f * c - d) * t * t +
                   (3.0f * b - a - 3.0f * c + d) * t * t * t);
}

std::vector<Station> refined(std::span<const Station> s, int per_span) {
    std::vector<Station> out;
    const auto n = static_cast<int>(s.size());
    auto get = [&](int i) -> const Station& { return s[static_cast<std::size_t>(std::clamp(i, 0, n - 1))]; };
    for (int i = 0; i + 1 < n; ++i)
        for (int k = 0; k < per_span; ++k) {
            const float t = static_cast<float>(k) / static_cast<float>(per_span);
            const Station &a = get(i - 1), &b = get(i), &c = get(i + 1), &d = get(i + 2);
            Station m;
            m.centre = catmull_rom(a.centre, b.centre, c.centre, d.centre, t);
            m.wide = std::max(0.0005f, catmull_rom(a.wide, b.wide, c.wide, d.wide, t));
            m.thick = std::max(0.0005f, catmull_rom(a.thick, b.thick, c.thick, d.thick, t));
            m.tint = glm::mix(b.tint, c.tint, t);
            m.ambient = glm::mix(b.ambient, c.ambient, t);
            out.push_back(m);
        }
    out.push_back(s.back());
    return out;
}

struct Ring {
    Station station;
    vec3 tangent;
};

// Rounded ends are two more rings that shrink like a half ellipsoid.
std::vector<Ring> rings_of(const std::vector<Station>& s, bool round_ends) {
    std::vector<Ring> rings;
    for (std::size_t i = 0; i < s.size(); ++i)
        rings.push_back({s[i], glm::normalize(s[std::min(i + 1, s.size() - 1)].centre - s[i > 0 ? i - 1 : 0].centre)});
    if (!round_ends) return rings;
    auto cap = [](const Ring& end, float direction) {
        Ring r = end;
        r.station.centre += end.tangent * direction * 0.5f * std::min(end.station.wide, end.station.thick);
        r.station.wide *= 0.78f;
        r.station.thick *= 0.78f;
        return r;
    };
    rings.insert(rings.begin(), cap(rings.front(), -1.0f));
    rings.push_back(cap(rings.back(), 1.0f));
    return rings;
}

void add_ring(Mesh& mesh, const Ring& ring, const SweepStyle& style) {
    const vec3 u = glm::normalize(style.side - ring.tangent * glm::dot(style.side, ring.tangent));
    const vec3 v = glm::cross(ring.tangent, u);
    for (int k = 0; k < style.sides; ++k) {
        const float a =
            2.0f * std::numbers::pi_v<float> * (static_cast<float>(k) + 0.5f) / static_cast<float>(style.sides);
        Vertex vertex;
        vertex.position =
            ring.station.centre + u * (ring.station.wide * std::cos(a)) + v * (ring.station.thick * std::sin(a));
        vertex.tint = ring.station.tint;
        vertex.ambient = ring.station.ambient;
        mesh.vertices.push_back(vertex);
    }
}

// The middle of an end; `reach` 0 leaves the end flat.
void add_pole(Mesh& mesh, const Ring& ring, float direction, float reach, std::uint32_t first, int sides) {
    const auto pole = static_cast<std::uint32_t>(mesh.vertices.size());
    Vertex vertex;
    vertex.position =
        ring.station.centre + ring.tangent * direction * reach * std::min(ring.station.wide, ring.station.thick);
    vertex.tint = ring.station.tint;
    vertex.ambient = ring.station.ambient;
    mesh.vertices.push_back(vertex);
    const auto n = static_cast<std::uint32_t>(sides);
    for (std::uint32_t k = 0; k < n; ++k) {
        const std::uint32_t a = first + k, b = first + (k + 1) % n;
        mesh.indices.insert(mesh.indices.end(), {pole, direction > 0 ? a : b, direction > 0 ? b : a});
    }
}

}  // namespace

Mesh sweep(std::span<const Station> stations, const SweepStyle& style) {
    assert(stations.size() >= 2 && style.sides >= 3);
    const std::vector<Ring> rings = rings_of(refined(stations, std::max(1, style.rings_per_span)), style.round_ends);
    Mesh mesh;
    for (const Ring& ring : rings) add_ring(mesh, ring, style);
    const auto n = static_cast<std::uint32_t>(style.sides);
    for (std::uint32_t r = 0; r + 1 < rings.size(); ++r)
        for (std::uint32_t k = 0; k < n; ++k) {
            const std::uint32_t a = r * n + k, b = r * n + (k + 1) % n;
            mesh.indices.insert(mesh.indices.end(), {a, b, b + n, a, b + n, a + n});
        }
    const float reach = style.round_ends ? 0.35f : 0.0f;
    add_pole(mesh, rings.front(), -1.0f, reach, 0, style.sides);
    add_pole(mesh, rings.back(), 1.0f, reach, static_cast<std::uint32_t>(rings.size() - 1) * n, style.sides);
    smooth_normals(mesh);
    return mesh;
}

void smooth_normals(Mesh& mesh) {
    for (Vertex& v : mesh.vertices) v.normal = vec3(0.0f);
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        Vertex &a = mesh.vertices[mesh.indices[i]], &b = mesh.vertices[mesh.indices[i + 1]],
               &c = mesh.vertices[mesh.indices[i + 2]];
        const vec3 n = glm::cross(b.position - a.position, c.position - a.position);
        a.normal += n;
        b.normal += n;
        c.normal += n;
    }
    for (Vertex& v : mesh.vertices) v.normal = glm::length(v.normal) > 0 ? glm::normalize(v.normal) : vec3(0, 1, 0);
}

}  // namespace bodychain
