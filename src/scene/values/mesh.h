// Triangle meshes as values. Metres, right-handed, counter-clockwise triangles seen from outside.
#pragma once

#include <glm/glm.hpp>

#include <cstdint>
#include <vector>

namespace bodychain {

struct Vertex {
    glm::vec3 position{0.0f};
    glm::vec3 normal{0.0f, 1.0f, 0.0f};
    float ambient = 1.0f;  // how much of the sky this point sees: 1 open, 0 hidden
    float tint = 0.0f;     // 0 the item's colour, 1 cartilage
    float blend = 0.0f;    // 0 follows DrawItem::model, 1 follows DrawItem::model_b
    bool operator==(const Vertex&) const = default;
};

struct Mesh {
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
    // The same shape in fewer triangles over the same vertices.
    std::vector<std::uint32_t> coarse;   // for slow machines, shadows and ghosts
    std::vector<std::uint32_t> outline;  // fewer still: for the shadows and ghosts of slow machines

    std::size_t triangles() const { return indices.size() / 3; }
};

/// Adds the triangles of `part` to `mesh`.
void append(Mesh& mesh, const Mesh& part);

/// The same shape on the other side of the body: z changes sign, triangles keep facing outward.
Mesh mirrored(const Mesh& mesh);

struct MeshBounds {
    glm::vec3 low{0.0f}, high{0.0f};
};
MeshBounds bounds_of(const Mesh& mesh);

/// Volume enclosed, m3; positive when the triangles face outward.
double enclosed_volume(const Mesh& mesh);

/// True if every edge is used as often in one direction as in the other, so that the surface has no border.
bool is_closed(const Mesh& mesh);

}  // namespace bodychain
