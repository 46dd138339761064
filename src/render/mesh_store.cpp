#include "render/mesh_store.h"

#include "render/vertex_layout.h"

#include <epoxy/gl.h>

namespace bodychain {

MeshStore::MeshStore(const std::vector<Mesh>& meshes) {
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
    for (const Mesh& mesh : meshes) {
        Range range;
        range.base_vertex = static_cast<int>(vertices.size());
        range.bounds = bounds_of(mesh);
        vertices.insert(vertices.end(), mesh.vertices.begin(), mesh.vertices.end());
        const std::array lists{&mesh.indices, &mesh.coarse, &mesh.outline};
        for (std::size_t detail = 0; detail < lists.size(); ++detail) {
            range.first[detail] = static_cast<int>(indices.size());
            range.count[detail] = static_cast<int>(lists[detail]->size());
            indices.insert(indices.end(), lists[detail]->begin(), lists[detail]->end());
        }
        ranges_.push_back(range);
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
    describe_vertices();
    glBindVertexArray(0);
}

MeshStore::~MeshStore() {
    glDeleteVertexArrays(1, &array_);
    glDeleteBuffers(1, &vertices_);
    glDeleteBuffers(1, &indices_);
}

void MeshStore::bind() const { glBindVertexArray(array_); }

int MeshStore::draw(MeshId mesh, MeshDetail detail) const {
    const Range& r = ranges_[static_cast<std::size_t>(index(mesh))];
    auto form = static_cast<std::size_t>(detail);
    while (form > 0 && r.count[form] == 0) --form;
    const int count = r.count[form], first = r.first[form];
    if (count == 0) return 0;
    const auto* offset = reinterpret_cast<const void*>(static_cast<std::size_t>(first) * sizeof(std::uint32_t));
    glDrawElementsBaseVertex(GL_TRIANGLES, count, GL_UNSIGNED_INT, offset, r.base_vertex);
    return count / 3;
}

}  // namespace bodychain
