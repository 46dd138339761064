#include "render/mesh_store.h"

#include <epoxy/gl.h>

#include <cstddef>

namespace bodychain {

namespace {
void attribute(unsigned slot, int floats, std::size_t offset) {
    glEnableVertexAttribArray(slot);
    glVertexAttribPointer(slot, floats, GL_FLOAT, GL_FALSE, sizeof(Vertex), reinterpret_cast<const void*>(offset));
}
}  // namespace

MeshStore::MeshStore(const std::vector<Mesh>& meshes) {
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
    for (const Mesh& mesh : meshes) {
        ranges_.push_back({static_cast<int>(indices.size()), static_cast<int>(mesh.indices.size()),
                           static_cast<int>(mesh.coarse.size()), static_cast<int>(vertices.size()), bounds_of(mesh)});
        vertices.insert(vertices.end(), mesh.vertices.begin(), mesh.vertices.end());
        indices.insert(indices.end(), mesh.indices.begin(), mesh.indices.end());
        indices.insert(indices.end(), mesh.coarse.begin(), mesh.coarse.end());
    }
    ranges_.resize(kMeshCount);
    glGenVertexArrays(1, &array_);
    glBindVertexArray(array_);
    glGenBuffers(1, &vertices_);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(vertices.size() * sizeof(Vertex)), vertices.data(), GL_STATIC_DRAW);
    glGenBuffers(1, &indices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, static_cast<GLsizeiptr>(indices.size() * sizeof(std::uint32_t)), indices.data(),
                 GL_STATIC_DRAW);
    attribute(0, 3, offsetof(Vertex, position));
    attribute(1, 3, offsetof(Vertex, normal));
    attribute(2, 3, offsetof(Vertex, ambient));
    glBindVertexArray(0);
}

MeshStore::~MeshStore() {
    glDeleteVertexArrays(1, &array_);
    glDeleteBuffers(1, &vertices_);
    glDeleteBuffers(1, &indices_);
}

void MeshStore::bind() const { glBindVertexArray(array_); }

int MeshStore::draw(MeshId mesh, bool coarse) const {
    const Range& r = ranges_[static_cast<std::size_t>(index(mesh))];
    const bool use_coarse = coarse && r.coarse_count > 0;
    const int count = use_coarse ? r.coarse_count : r.index_count, first = r.first_index + (use_coarse ? r.index_count : 0);
    if (count == 0) return 0;
    const auto* offset = reinterpret_cast<const void*>(static_cast<std::size_t>(first) * sizeof(std::uint32_t));
    glDrawElementsBaseVertex(GL_TRIANGLES, count, GL_UNSIGNED_INT, offset, r.base_vertex);
    return count / 3;
}

}  // namespace bodychain
