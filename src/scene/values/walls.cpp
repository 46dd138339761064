#include "scene/values/walls.h"

#include <algorithm>
#include <array>

namespace bodychain {

Mesh wall_mesh(const Wall& wall, double z_m) {
    constexpr float kHalfWidth_m = 0.75f, kThickness_m = 0.05f;
    const auto face = static_cast<float>(wall.x_m), z = static_cast<float>(z_m),
               height = static_cast<float>(wall.height_m);
    const float back = wall.faces_forward ? face - kThickness_m : face + kThickness_m;
    const glm::vec3 low(std::min(face, back), 0.0f, z - kHalfWidth_m),
        high(std::max(face, back), height, z + kHalfWidth_m);
    Mesh mesh;
    for (int axis = 0; axis < 3; ++axis)
        for (const float sign : {-1.0f, 1.0f}) {
            const int u = (axis + 1) % 3, v = (axis + 2) % 3;
            glm::vec3 normal(0.0f);
            normal[axis] = sign;
            const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
            constexpr std::array<std::array<bool, 2>, 4> kCorners{
                {{false, false}, {true, false}, {true, true}, {false, true}}};
            for (const auto& corner : kCorners) {
                Vertex vertex;
                vertex.position[axis] = sign > 0 ? high[axis] : low[axis];
                vertex.position[u] = corner[0] ? high[u] : low[u];
                vertex.position[v] = corner[1] ? high[v] : low[v];
                vertex.normal = normal;
                mesh.vertices.push_back(vertex);
            }
            const std::array<std::uint32_t, 6> outward{0, 1, 2, 0, 2, 3}, inward{0, 2, 1, 0, 3, 2};
            for (const std::uint32_t i : sign > 0 ? outward : inward) mesh.indices.push_back(first + i);
        }
    return mesh;
}

}  // namespace bodychain
