// The surfaces that change from picture to picture, in one vertex and one index buffer that are filled anew for each.
#pragma once

#include "scene/values/draw_list.h"

#include <vector>

namespace bodychain {

class LooseStore {
public:
    LooseStore();
    ~LooseStore();
    LooseStore(const LooseStore&) = delete;
    LooseStore& operator=(const LooseStore&) = delete;

    /// Takes over the surfaces of a picture.
    void fill(const std::vector<LooseMesh>& meshes);
    void bind() const;
    /// Draws surface `number` of the last fill() with the program and uniforms in force; returns its triangles. There
    /// are two forms: the fine one, and a coarse one where the surface has it.
    int draw(std::size_t number, bool coarse) const;

private:
    struct Range {
        int first = 0, count = 0, coarse_count = 0, base_vertex = 0;  // the coarse indices follow the fine ones
    };
    std::vector<Range> ranges_;
    unsigned array_ = 0, vertices_ = 0, indices_ = 0;
};

}  // namespace bodychain
