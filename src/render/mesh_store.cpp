#include "render/mesh_store.h"

#include "render/vertex_layout.h"

#include <epoxy/gl.h>

namespace bodychain {

MeshStore::MeshStore(const std::vector<Mesh>& meshes) {
    std::vector<Vertex> vertices;
    static_assert(kMeshCount < 128, "a signed byte");
    std::vector<std::int8_t> numbers;  // of the mesh, by vertex
    std::vector<std::uint32_t> indices;
    for (const Mesh& mesh : meshes) {
        Range range;
        range.base_vertex = static_cast<int>(vertices.size());
        range.bounds = bounds_of(mesh);
        vertices.insert(vertices.end(), mesh.vertices.begin(), mesh.vertices.end());
        numbers.resize(vertices.size(), static_cast<std::int8_t>(ranges_.size()));
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
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(vertices.size() * sizeof(Vertex)), vertices.data(),
                 GL_STATIC_DRAW);
    glGenBuffers(1, &indices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, static_cast<GLsizeiptr>(indices.size() * sizeof(std::uint32_t)),
                 indices.data(), GL_STATIC_DRAW);
    describe_vertices();
    glGenBuffers(1, &numbers_);
    glBindBuffer(GL_ARRAY_BUFFER, numbers_);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(numbers.size()), numbers.data(), GL_STATIC_DRAW);
    glEnableVertexAttribArray(3);
    glVertexAttribIPointer(3, 1, GL_BYTE, 1, nullptr);
    glBindVertexArray(0);
}

MeshStore::~MeshStore() {
    glDeleteVertexArrays(1, &array_);
    glDeleteBuffers(1, &vertices_);
    glDeleteBuffers(1, &numbers_);
    glDeleteBuffers(1, &indices_);
}

void MeshStore::bind() const { glBindVertexArray(array_); }

namespace {

const void* offset_of(int index) {
    return reinterpret_cast<const void*>(static_cast<std::size_t>(index) * sizeof(std::uint32_t));
}

// The form that is there.
std::size_t form_of(const std::array<int, 3>& count, MeshDetail detail) {
    auto form = static_cast<std::size_t>(detail);
    while (form > 0 && count[form] == 0) --form;
    return form;
}

}  // namespace

int MeshStore::draw(MeshId mesh, MeshDetail detail, int instances) const {
    const Range& r = range(mesh);
    const std::size_t form = form_of(r.count, detail);
    if (r.count[form] == 0) return 0;
    glDrawElementsInstancedBaseVertex(GL_TRIANGLES, r.count[form], GL_UNSIGNED_INT, offset_of(r.first[form]), instances,
                                      r.base_vertex);
    return instances * r.count[form] / 3;
}

int MeshStore::draw_each(const std::vector<MeshId>& meshes, MeshDetail detail) const {
    std::vector<int> counts, bases;
    std::vector<const void*> offsets;
    int triangles = 0;
    for (const MeshId mesh : meshes) {
        const Range& r = range(mesh);
        const std::size_t form = form_of(r.count, detail);
        counts.push_back(r.count[form]);
        offsets.push_back(offset_of(r.first[form]));
        bases.push_back(r.base_vertex);
        triangles += r.count[form] / 3;
    }
    glMultiDrawElementsBaseVertex(GL_TRIANGLES, counts.data(), GL_UNSIGNED_INT, offsets.data(),
                                  static_cast<int>(counts.size()), bases.data());
    return triangles;
}

}  // namespace bodychain
