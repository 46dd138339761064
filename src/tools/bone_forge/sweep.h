// Tubes of varying elliptic section along a smooth curve: ribs, rays of hand and foot, arrows.
#pragma once

#include "scene/values/mesh.h"

#include <span>

namespace bodychain {

/// One station of a sweep. `wide` is the half width along the sweep's side direction, `thick` the half width across.
struct Station {
    glm::vec3 centre{0.0f};
    float wide = 0.005f, thick = 0.005f;
    float tint = 0.0f;
    float ambient = 1.0f;
};

struct SweepStyle {
    int sides = 6;
    int rings_per_span = 1;  // extra smoothness between stations (Catmull-Rom)
    glm::vec3 side{0.0f, 0.0f, 1.0f};
    bool round_ends = true;
};

/// Closed tube through the stations with rounded ends.
Mesh sweep(std::span<const Station> stations, const SweepStyle& style);

/// Normals as the area-weighted mean of the faces around each vertex.
void smooth_normals(Mesh& mesh);

}  // namespace bodychain
