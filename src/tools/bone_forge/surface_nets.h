// Turns a signed distance into triangles (surface nets on a grid whose spacing may vary along each axis).
#pragma once

#include "scene/values/mesh.h"

#include <functional>
#include <initializer_list>
#include <vector>

namespace bodychain {

using DistanceField = std::function<float(const glm::vec3&)>;

/// A stretch of a grid axis with even steps.
struct GridStretch {
    float to_m, step_m;
};
/// Grid lines from `from_m` on, stretch after stretch: fine where a bone has detail, coarse along its shaft.
std::vector<float> grid_lines(float from_m, std::initializer_list<GridStretch> stretches);

struct Grid {
    std::vector<float> x, y, z;
};

/// Closed mesh of the surface field = 0, normals from the field's slope, ambient term from how much of the field lies
/// in front. The surface must lie inside the grid. Triangles are merged where the surface stays within `tolerance_m`.
Mesh polygonise(const DistanceField& field, const Grid& grid, float tolerance_m = 0.00025f);

}  // namespace bodychain
