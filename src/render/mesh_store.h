// All meshes in one vertex and one index buffer on the graphics card.
#pragma once

#include "scene/draw_list.h"
#include "scene/mesh.h"

#include <vector>

namespace bodychain {

class MeshStore {
public:
    explicit MeshStore(const std::vector<Mesh>& meshes);
    ~MeshStore();
    MeshStore(const MeshStore&) = delete;
    MeshStore& operator=(const MeshStore&) = delete;

    void bind() const;
    /// Draws one mesh with the program and uniforms in force; returns its triangles. Coarse if asked for and there is a coarse
    /// form.
    int draw(MeshId mesh, bool coarse) const;
    const MeshBounds& bounds(MeshId mesh) const { return ranges_[static_cast<std::size_t>(index(mesh))].bounds; }

private:
    struct Range {
        int first_index = 0, index_count = 0, coarse_count = 0, base_vertex = 0;  // coarse indices follow the fine ones
        MeshBounds bounds;
    };
    std::vector<Range> ranges_;
    unsigned array_ = 0, vertices_ = 0, indices_ = 0;
};

}  // namespace bodychain
