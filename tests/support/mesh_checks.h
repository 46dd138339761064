// What a mesh must be, whichever way it was made.
#pragma once

#include "scene/values/mesh.h"

namespace bodychain::test {

/// Mean of normal . direction from the faces: positive when normals and triangles agree.
inline double normal_agreement(const Mesh& m) {
    double sum = 0, area = 0;
    for (std::size_t i = 0; i + 2 < m.indices.size(); i += 3) {
        const Vertex &a = m.vertices[m.indices[i]], &b = m.vertices[m.indices[i + 1]],
                     &c = m.vertices[m.indices[i + 2]];
        const glm::vec3 n = glm::cross(b.position - a.position, c.position - a.position);
        sum += static_cast<double>(glm::dot(n, a.normal + b.normal + c.normal)) / 3.0;
        area += static_cast<double>(glm::length(n));
    }
    return sum / area;
}

}  // namespace bodychain::test
