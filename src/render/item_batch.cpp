#include "render/item_batch.h"

#include <epoxy/gl.h>

#include <algorithm>
#include <array>

namespace bodychain {

namespace {

constexpr int kSlots = 128;  // as in items.glsl
static_assert(kMeshCount <= kSlots / 2, "the instances need room behind the meshes that occur once");

std::array<glm::vec4, 3> rows(const glm::mat4& m) {
    const glm::mat4 t = glm::transpose(m);
    return {t[0], t[1], t[2]};
}

}  // namespace

ItemBatch::ItemBatch() {
    blocks_.resize(kSlots);
    glGenBuffers(1, &buffer_);
}

ItemBatch::~ItemBatch() { glDeleteBuffers(1, &buffer_); }

void ItemBatch::place(const DrawItem& item, int slot) {
    blocks_[static_cast<std::size_t>(slot)] = {rows(item.model), rows(item.model_b),
                                               glm::vec4(item.colour, item.opacity),
                                               glm::vec4(item.flags & kHighlight ? 1.0f : 0.0f, 0, 0, 0)};
}

void ItemBatch::upload() const {
    glBindBufferBase(GL_UNIFORM_BUFFER, 0, buffer_);
    glBufferData(GL_UNIFORM_BUFFER, kSlots * sizeof(Block), blocks_.data(), GL_STREAM_DRAW);
}

void ItemBatch::use_alone(const glm::vec3& colour, float opacity, const ShaderProgram& program) {
    DrawItem item;
    item.colour = colour;
    item.opacity = opacity;
    place(item, 0);
    single_.clear();
    runs_.clear();
    upload();
    program.set("u_first", 0);
    program.set("u_mesh_step", 0);
}

// Takes the items whose mesh occurs once; the rest stays, mesh by mesh.
void ItemBatch::sort_out(std::vector<const DrawItem*>& items) {
    MeshArray<int> occurs{};
    const auto times = [&occurs](const DrawItem* item) -> int& { return occurs[item->mesh]; };
    for (const DrawItem* item : items) ++times(item);
    for (const DrawItem* item : items) {
        if (times(item) != 1) continue;
        single_.push_back(item->mesh);
        place(*item, index(item->mesh));
    }
    std::erase_if(items, [&](const DrawItem* item) { return times(item) == 1; });
    std::ranges::stable_sort(items, {}, &DrawItem::mesh);
}

ItemBatch::Drawn ItemBatch::draw(const DrawList& list, const std::function<bool(const DrawItem&)>& wanted,
                                 DrawOrder order, const ShaderProgram& program, const MeshStore& store,
                                 MeshDetail detail) {
    std::vector<const DrawItem*> items;
    for (const DrawItem& item : list.items)
        if (wanted(item)) items.push_back(&item);
    single_.clear();
    if (order == DrawOrder::Any) sort_out(items);
    Drawn sum;
    // More instances than there is room for are drawn in several goes.
    for (std::size_t next = 0; next < items.size() || !single_.empty();) {
        runs_.clear();
        for (int slot = single_.empty() ? 0 : kMeshCount; slot < kSlots && next < items.size(); ++slot, ++next) {
            const DrawItem& item = *items[next];
            place(item, slot);
            if (runs_.empty() || runs_.back().mesh != item.mesh) runs_.push_back({item.mesh, slot, 0});
            ++runs_.back().count;
        }
        upload();
        const Drawn drawn = draw_again(program, store, detail);
        sum.calls += drawn.calls;
        sum.triangles += drawn.triangles;
        if (next >= items.size()) break;
        single_.clear();
    }
    return sum;
}

ItemBatch::Drawn ItemBatch::draw_again(const ShaderProgram& program, const MeshStore& store, MeshDetail detail) const {
    Drawn drawn;
    if (!single_.empty()) {
        program.set("u_first", 0);
        program.set("u_mesh_step", 1);
        drawn = {1, store.draw_each(single_, detail)};
    }
    program.set("u_mesh_step", 0);
    for (const Run& run : runs_) {
        program.set("u_first", run.first);
        drawn.triangles += store.draw(run.mesh, detail, run.count);
        ++drawn.calls;
    }
    return drawn;
}

}  // namespace bodychain
