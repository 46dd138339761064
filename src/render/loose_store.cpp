#include "render/loose_store.h"

#include "render/vertex_layout.h"

namespace bodychain {

namespace {

// The old content is let go first, so that the driver need not wait until it has been drawn.
void stream(GLenum target, GLsizeiptr bytes) { glBufferData(target, bytes, nullptr, GL_STREAM_DRAW); }

template <class T>
GLsizeiptr bytes_of(std::size_t count) {
    return static_cast<GLsizeiptr>(count * sizeof(T));
}

template <class T>
void put(GLenum target, int first, const std::vector<T>& values) {
    glBufferSubData(target, bytes_of<T>(static_cast<std::size_t>(first)), bytes_of<T>(values.size()), values.data());
}

}  // namespace

LooseStore::LooseStore() {
    glGenVertexArrays(1, &array_);
    glBindVertexArray(array_);
    glGenBuffers(1, &vertices_);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    describe_vertices();
    glGenBuffers(1, &indices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    glBindVertexArray(0);
}

LooseStore::~LooseStore() {
    glDeleteVertexArrays(1, &array_);
    glDeleteBuffers(1, &vertices_);
    glDeleteBuffers(1, &indices_);
}

void LooseStore::bind() const {
    glBindVertexArray(array_);
    glVertexAttribI4i(3, 0, 0, 0, 0);  // no number of a mesh
}

void LooseStore::fill(const std::vector<LooseMesh>& meshes) {
    ranges_.clear();
    std::size_t vertices = 0, indices = 0;
    for (const LooseMesh& mesh : meshes) {
        ranges_.push_back({static_cast<int>(indices), static_cast<int>(mesh.indices.size()),
                           static_cast<int>(mesh.coarse.size()), static_cast<int>(vertices)});
        vertices += mesh.vertices.size();
        indices += mesh.indices.size() + mesh.coarse.size();
    }
    if (meshes.empty()) return;
    bind();
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    stream(GL_ARRAY_BUFFER, bytes_of<Vertex>(vertices));
    stream(GL_ELEMENT_ARRAY_BUFFER, bytes_of<std::uint32_t>(indices));
    for (std::size_t i = 0; i < meshes.size(); ++i) {
        const LooseMesh& mesh = meshes[i];
        const Range& at = ranges_[i];
        put(GL_ARRAY_BUFFER, at.base_vertex, mesh.vertices);
        put(GL_ELEMENT_ARRAY_BUFFER, at.first, mesh.indices);
        put(GL_ELEMENT_ARRAY_BUFFER, at.first + at.count, mesh.coarse);
    }
}

int LooseStore::draw(std::size_t number, bool coarse) const {
    const Range& r = ranges_[number];
    coarse = coarse && r.coarse_count > 0;
    const int count = coarse ? r.coarse_count : r.count, first = coarse ? r.first + r.count : r.first;
    if (count == 0) return 0;
    const auto* offset = reinterpret_cast<const void*>(static_cast<std::size_t>(first) * sizeof(std::uint32_t));
    glDrawElementsBaseVertex(GL_TRIANGLES, count, GL_UNSIGNED_INT, offset, r.base_vertex);
    return count / 3;
}

}  // namespace bodychain
