// A closed surface where a field is zero, made at run time, for smooth round shapes with few vertices. (Bones are made
// at build time.)
#pragma once

#include <glm/glm.hpp>

#include <cstdint>
#include <functional>
#include <vector>

namespace bodychain {

struct LevelSurface {
    std::vector<glm::vec3> places, normals;  // normals point to positive values of the field
    std::vector<std::uint32_t> indices;      // counter-clockwise seen from there
};

/// Surface nets on a regular grid over the box, which must contain the whole surface; the vertices are then moved onto
/// the surface. `field` is negative inside and grows by about one per metre; features should be wider than `step_m`.
LevelSurface level_surface(const std::function<float(const glm::vec3&)>& field, const glm::vec3& low,
                           const glm::vec3& high, float step_m);

}  // namespace bodychain
