// What the renderer keeps and the passes of a picture. Private to the renderer.
#pragma once

#include "render/frame_buffers.h"
#include "render/item_batch.h"
#include "render/lighting.h"
#include "render/loose_store.h"
#include "render/mesh_store.h"
#include "render/programs.h"
#include "render/renderer.h"

#include <functional>
#include <string>

namespace bodychain {

struct Renderer::Impl {
    Impl(const std::vector<Mesh>& meshes, Programs built);
    ~Impl();

    void draw_shadow_map(const DrawList& list, const Quality& quality);
    void draw_backdrop(const Palette& palette);
    void draw_floor(const DrawList& list, const Palette& palette);
    /// The items without those that lie beside the picture; the surfaces stay where they are.
    DrawList in_view(const DrawList& list) const;
    void draw_passes(const DrawList& list, const Palette& palette);
    void draw_solids(const DrawList& list, const Palette& palette);
    void draw_flats(const DrawList& list);
    /// `core`: density where the shell faces the eye. `draw` is called for the depth, then again for the colour.
    void draw_shell(float core, const std::function<void(const ShaderProgram&, bool again)>& draw);
    void draw_ghosts(const DrawList& list);
    void draw_hidden_overlays(const DrawList& list);
    void draw_floor_shadow(const DrawList& list, const Palette& palette);
    void draw_skins();
    void draw_loose(const ShaderProgram& program, const LooseMesh& mesh, std::size_t number, bool coarse);
    void count(const ItemBatch::Drawn& drawn);
    void begin_picture(const Quality& quality, const RenderTarget& target);
    void set_light(const ShaderProgram& program, const Palette& palette);

    MeshStore store;
    LooseStore loose;
    const std::vector<LooseMesh>* surfaces = nullptr;  // of the picture in work, as in `loose`
    ItemBatch batch;
    Programs programs;
    PictureBuffer picture;
    bool kept = false;                 // the last picture is in `picture`
    int bottom_px = 0, height_px = 0;  // of the picture in the framebuffer it is drawn into
    ShadowMap shadow;
    unsigned no_vertices = 0;
    std::string device;
    Stats stats;
    KeyLight key;
    glm::mat4 clip_from_world{1.0f};
    glm::vec3 eye{0.0f};
    MeshDetail solid = MeshDetail::Fine, see_through = MeshDetail::Coarse;
    std::size_t softness = kNoShadow;
    float ghost_offset_units = 0.0f;
};

}  // namespace bodychain
