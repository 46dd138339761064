// All meshes in one vertex and one index buffer on the graphics card.
#pragma once

#include "scene/values/draw_list.h"
#include "scene/values/mesh.h"

#include <array>
#include <vector>

namespace bodychain {

enum class MeshDetail : unsigned char { Fine, Coarse, Outline };

class MeshStore {
public:
    explicit MeshStore(const std::vector<Mesh>& meshes);
    ~MeshStore();
    MeshStore(const MeshStore&) = delete;
    MeshStore& operator=(const MeshStore&) = delete;

    void bind() const;
    // These draw with the program and uniforms in force and return the triangles. A form that a mesh does not have is
    // replaced by the next finer one.
    int draw(MeshId mesh, MeshDetail detail, int instances) const;
    /// All in one call; each vertex knows the number of its mesh (attribute 3).
    int draw_each(const std::vector<MeshId>& meshes, MeshDetail detail) const;
    const MeshBounds& bounds(MeshId mesh) const { return range(mesh).bounds; }

private:
    struct Range {
        std::array<int, 3> first{}, count{};  // indices by detail
        int base_vertex = 0;
        MeshBounds bounds;
    };
    const Range& range(MeshId mesh) const { return ranges_[index(mesh)]; }
    std::vector<Range> ranges_;
    unsigned array_ = 0, vertices_ = 0, numbers_ = 0, indices_ = 0;
};

}  // namespace bodychain
