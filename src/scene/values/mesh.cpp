#include "scene/values/mesh.h"

#include <algorithm>
#include <map>
#include <utility>

namespace bodychain {

void append(Mesh& mesh, const Mesh& part) {
    const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
    mesh.vertices.insert(mesh.vertices.end(), part.vertices.begin(), part.vertices.end());
    mesh.indices.reserve(mesh.indices.size() + part.indices.size());
    for (std::uint32_t i : part.indices) mesh.indices.push_back(base + i);
    for (std::uint32_t i : part.coarse) mesh.coarse.push_back(base + i);
    for (std::uint32_t i : part.outline) mesh.outline.push_back(base + i);
}

Mesh mirrored(const Mesh& mesh) {
    Mesh out = mesh;
    for (Vertex& v : out.vertices) {
        v.position.z = -v.position.z;
        v.normal.z = -v.normal.z;
    }
    for (std::vector<std::uint32_t>* list : {&out.indices, &out.coarse, &out.outline})
        for (std::size_t i = 0; i + 2 < list->size(); i += 3) std::swap((*list)[i + 1], (*list)[i + 2]);
    return out;
}

MeshBounds bounds_of(const Mesh& mesh) {
    if (mesh.vertices.empty()) return {};
    MeshBounds b{mesh.vertices[0].position, mesh.vertices[0].position};
    for (const Vertex& v : mesh.vertices) {
        b.low = glm::min(b.low, v.position);
        b.high = glm::max(b.high, v.position);
    }
    return b;
}

double enclosed_volume(const Mesh& mesh) {
    double sum = 0;
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        const glm::dvec3 a = mesh.vertices[mesh.indices[i]].position;
        const glm::dvec3 b = mesh.vertices[mesh.indices[i + 1]].position;
        const glm::dvec3 c = mesh.vertices[mesh.indices[i + 2]].position;
        sum += glm::dot(a, glm::cross(b, c)) / 6.0;
    }
    return sum;
}

bool is_closed(const Mesh& mesh) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> balance;
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3)
        for (std::size_t k = 0; k < 3; ++k) {
            const std::uint32_t a = mesh.indices[i + k], b = mesh.indices[i + (k + 1) % 3];
            balance[{std::min(a, b), std::max(a, b)}] += a < b ? 1 : -1;
        }
    return std::all_of(balance.begin(), balance.end(), [](const auto& edge) { return edge.second == 0; });
}

}  // namespace bodychain
