// Many items in few draw calls: their frames and colours lie in one uniform block (shaders/items.glsl).
#pragma once

#include "render/mesh_store.h"
#include "render/shader_program.h"
#include "scene/values/draw_list.h"

#include <functional>
#include <vector>

namespace bodychain {

enum class DrawOrder : unsigned char { Any, AsListed };

class ItemBatch {
public:
    ItemBatch();
    ~ItemBatch();
    ItemBatch(const ItemBatch&) = delete;
    ItemBatch& operator=(const ItemBatch&) = delete;

    struct Drawn {
        int calls = 0, triangles = 0;
    };
    /// Draws the items that are `wanted` with a program in use whose vertex shader reads items.glsl. In any order,
    /// meshes that occur once are one call together, others one call each; as listed, neighbours with the same mesh are
    /// one call.
    Drawn draw(const DrawList& list, const std::function<bool(const DrawItem&)>& wanted, DrawOrder order,
               const ShaderProgram& program, const MeshStore& store, MeshDetail detail);
    /// For one surface whose vertices stand in the world, drawn next with this program. Forgets the last items.
    void use_alone(const glm::vec3& colour, float opacity, const ShaderProgram& program);
    /// The last items once more. Of items that did not find room in one go, only the last go's: ghosts are few.
    Drawn draw_again(const ShaderProgram& program, const MeshStore& store, MeshDetail detail) const;

private:
    struct Block {  // as in items.glsl, layout std140
        std::array<glm::vec4, 3> model, model_b;
        glm::vec4 colour, more;
    };
    struct Run {
        MeshId mesh = MeshId::Ball;
        int first = 0, count = 0;
    };
    void sort_out(std::vector<const DrawItem*>& items);
    void place(const DrawItem& item, int slot);
    void upload() const;

    std::vector<Block> blocks_;
    std::vector<MeshId> single_;  // their items lie at the number of their mesh
    std::vector<Run> runs_;       // theirs behind
    unsigned buffer_ = 0;
};

}  // namespace bodychain
