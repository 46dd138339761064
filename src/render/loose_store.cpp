#include "render/loose_store.h"

#include "render/vertex_layout.h"

namespace bodychain {

namespace {

// The old content is let go first, so that the driver need not wait until it has been drawn.
void stream(GLenum target, GLsizeiptr bytes) { glBufferData(target, bytes, nullptr, GL_STREAM_DRAW); }

template <class T>
GLsizeiptr bytes_of(std::size_t count) { return static_cast<GLsizeiptr>(count * sizeof(T)); }

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

void LooseStore::bind() const { glBindVertexArray(array_); }

void LooseStore::fill(const std::vector<LooseMesh>& meshes) {
    ranges_.clear();
    std::size_t vertices = 0, indices = 0;
    for (const LooseMesh& mesh : meshes) {
        ranges_.push_back({static_cast<int>(indices), static_cast<int>(mesh.indices.size()), static_cast<int>(vertices)});
        vertices += mesh.vertices.size();
        indices += mesh.indices.size();
    }
    if (meshes.empty()) return;
    bind();
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    stream(GL_ARRAY_BUFFER, bytes_of<Vertex>(vertices));
    stream(GL_ELEMENT_ARRAY_BUFFER, bytes_of<std::uint32_t>(indices));
    for (std::size_t i = 0; i < meshes.size(); ++i) {
        const LooseMesh& mesh = meshes[i];
        const Range& at = ranges_[i];
        glBufferSubData(GL_ARRAY_BUFFER, bytes_of<Vertex>(static_cast<std::size_t>(at.base_vertex)), bytes_of<Vertex>(mesh.vertices.size()), mesh.vertices.data());
        glBufferSubData(GL_ELEMENT_ARRAY_BUFFER, bytes_of<std::uint32_t>(static_cast<std::size_t>(at.first)), bytes_of<std::uint32_t>(mesh.indices.size()),
                        mesh.indices.data());
    }
}

int LooseStore::draw(std::size_t number) const {
    const Range& r = ranges_[number];
    if (r.count == 0) return 0;
    const auto* offset = reinterpret_cast<const void*>(static_cast<std::size_t>(r.first) * sizeof(std::uint32_t));
    glDrawElementsBaseVertex(GL_TRIANGLES, r.count, GL_UNSIGNED_INT, offset, r.base_vertex);
    return r.count / 3;
}

}  // namespace bodychain
