// The passes of a picture, one after the other.
#include "render/renderer_impl.h"

#include <epoxy/gl.h>

#include <algorithm>
#include <array>

namespace bodychain {

namespace {
glm::vec3 encoded(const glm::vec3& c) { return {srgb_from_linear(c.r), srgb_from_linear(c.g), srgb_from_linear(c.b)}; }

// All corners of a box around both places of a mesh lie beyond one edge of the picture.
bool is_beside(const glm::mat4& clip, const glm::mat4& clip_b, const MeshBounds& b) {
    std::array<int, 4> beyond{};
    for (int corner = 0; corner < 8; ++corner) {
        const glm::vec4 p(corner & 1 ? b.high.x : b.low.x, corner & 2 ? b.high.y : b.low.y,
                          corner & 4 ? b.high.z : b.low.z, 1.0f);
        for (const glm::vec4& c : {clip * p, clip_b * p}) {
            beyond[0] += c.x > c.w;
            beyond[1] += c.x < -c.w;
            beyond[2] += c.y > c.w;
            beyond[3] += c.y < -c.w;
        }
    }
    return std::ranges::any_of(beyond, [](int n) { return n == 16; });
}
}  // namespace

DrawList Renderer::Impl::in_view(const DrawList& list) const {
    DrawList seen{{}, {}, list.floor};
    for (const DrawItem& item : list.items)
        if (!is_beside(clip_from_world * item.model, clip_from_world * item.model_b, store.bounds(item.mesh)))
            seen.items.push_back(item);
    return seen;
}

void Renderer::Impl::count(const ItemBatch::Drawn& drawn) {
    stats.draw_calls += drawn.calls;
    stats.triangles += drawn.triangles;
}

// Its vertices stand in the world.
void Renderer::Impl::draw_loose(const ShaderProgram& program, const LooseMesh& mesh, std::size_t number, bool coarse) {
    batch.use_alone(mesh.colour, mesh.opacity, program);
    count({1, loose.draw(number, coarse)});
}

void Renderer::Impl::set_light(const ShaderProgram& program, const Palette& palette) {
    program.set("u_clip_from_world", clip_from_world);
    program.set("u_eye", eye);
    program.set("u_to_key", key.to_light);
    program.set("u_key_light", palette.key_light);
    program.set("u_sky_light", palette.sky_light);
    program.set("u_ground_light", palette.ground_light);
    program.set("u_shadow_map", 0);
    program.set("u_shadow_from_world", key.texture_from_world);
    if (softness == kNoShadow) return;
    program.set("u_shadow_texel", 1.0f / static_cast<float>(shadow.size()));
    program.set("u_shadow_spread", key.texture_per_metre);
}

void Renderer::Impl::draw_shadow_map(const DrawList& list, const Quality& quality) {
    if (quality.shadow_size == 0) return;
    shadow.bind_as_target();
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(1.5f, 3.0f);
    programs.shadow.use();
    programs.shadow.set("u_clip_from_world", key.clip_from_world);
    count(batch.draw(
        list, [](const DrawItem& i) { return (i.flags & kCastsShadow) != 0; }, DrawOrder::Any, programs.shadow, store,
        see_through));
    loose.bind();
    for (std::size_t i = 0; i < list.loose.size(); ++i)
        if (list.loose[i].flags & kCastsShadow) draw_loose(programs.shadow, list.loose[i], i, true);
    store.bind();
    glDisable(GL_POLYGON_OFFSET_FILL);
    shadow.bind_as_texture(0);
}

void Renderer::Impl::draw_backdrop(const Palette& palette) {
    programs.backdrop.use();
    programs.backdrop.set("u_background_top", encoded(palette.background_top));
    programs.backdrop.set("u_background_bottom", encoded(palette.background_bottom));
    constexpr int kStrips = 48;
    programs.backdrop.set("u_strips", static_cast<float>(kStrips));
    glBindVertexArray(no_vertices);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 2 * (kStrips + 1));
    ++stats.draw_calls;
}

void Renderer::Impl::draw_floor(const DrawList& list, const Palette& palette) {
    if (!list.floor.visible || eye.y < 0.0f) return;  // from below the floor is not there
    const ShaderProgram& p = programs.floor;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_floor", encoded(palette.floor));
    p.set("u_grid", encoded(palette.grid));
    p.set("u_grid_strength", list.floor.grid ? 1.0f : 0.0f);
    p.set("u_background_top", encoded(palette.background_top));
    p.set("u_background_bottom", encoded(palette.background_bottom));
    p.set("u_floor_focus", list.floor.focus);
    p.set("u_floor_radius", list.floor.radius_m);
    p.set("u_picture_height", glm::vec2(static_cast<float>(bottom_px), static_cast<float>(height_px)));
    constexpr int kCorners = 32;
    p.set("u_corners", static_cast<float>(kCorners));
    glDisable(GL_CULL_FACE);
    glBindVertexArray(no_vertices);
    glDrawArrays(GL_TRIANGLE_FAN, 0, kCorners + 2);
    glEnable(GL_CULL_FACE);
    ++stats.draw_calls;
}

// The shadow map is looked up only where the body's shadow can fall: the shadow of its box on the floor.
void Renderer::Impl::draw_floor_shadow(const DrawList& list, const Palette& palette) {
    if (!list.floor.visible || eye.y < 0.0f || shadow.size() == 0) return;
    const ShaderProgram& p = programs.floor_shadow[softness];
    p.use();
    set_light(p, palette);
    p.set("u_world_from_shadow", glm::inverse(key.texture_from_world));
    p.set("u_floor_focus", list.floor.focus);
    p.set("u_floor_radius", list.floor.radius_m);
    const float key_part = palette.key_light.g * key.to_light.y;
    p.set("u_opacity", 0.8f * key_part / (key_part + palette.sky_light.g));
    glDisable(GL_CULL_FACE);
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    glDepthMask(GL_FALSE);
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(-1.0f, -1.0f);
    glBindVertexArray(no_vertices);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    glDisable(GL_POLYGON_OFFSET_FILL);
    glDepthMask(GL_TRUE);
    glDisable(GL_BLEND);
    glEnable(GL_CULL_FACE);
    ++stats.draw_calls;
}

void Renderer::Impl::draw_solids(const DrawList& list, const Palette& palette) {
    const ShaderProgram& p = programs.solid[softness];
    p.use();
    set_light(p, palette);
    p.set("u_cartilage", palette.cartilage);
    p.set("u_highlight", palette.highlight);
    store.bind();
    count(batch.draw(
        list, [](const DrawItem& i) { return (i.flags & (kGhost | kFlat)) == 0; }, DrawOrder::Any, p, store, solid));
    loose.bind();
    for (std::size_t i = 0; i < surfaces->size(); ++i) {
        if ((*surfaces)[i].flags & kGhost) continue;
        p.set("u_cartilage", (*surfaces)[i].second_colour);
        draw_loose(p, (*surfaces)[i], i, solid != MeshDetail::Fine);
    }
}

void Renderer::Impl::draw_flats(const DrawList& list) {
    const ShaderProgram& p = programs.flat;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_floor_focus", list.floor.focus);
    p.set("u_floor_radius", list.floor.radius_m);
    store.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    glDepthMask(GL_FALSE);
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(-1.0f, -2.0f);
    count(batch.draw(
        list, [](const DrawItem& i) { return (i.flags & kFlat) != 0; }, DrawOrder::AsListed, p, store,
        MeshDetail::Fine));
    glDisable(GL_POLYGON_OFFSET_FILL);
    glDepthMask(GL_TRUE);
    glDisable(GL_BLEND);
}

// Depth first, then colour only where the shell is nearest: one clean layer instead of a tangle of inner walls.
void Renderer::Impl::draw_shell(float core, const std::function<void(const ShaderProgram&, bool again)>& draw) {
    programs.shadow.use();
    programs.shadow.set("u_clip_from_world", clip_from_world);
    glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
    draw(programs.shadow, false);
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    const ShaderProgram& p = programs.ghost;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_eye", eye);
    p.set("u_core", core);
    p.set("u_dimmed", 1.0f);
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    draw(p, true);
    glDisable(GL_BLEND);
}

// Pushed back a little, so that where ghost and body coincide the body wins.
void Renderer::Impl::draw_ghosts(const DrawList& list) {
    const auto is_ghost = [](const DrawItem& i) { return (i.flags & kGhost) != 0; };
    if (std::ranges::none_of(list.items, is_ghost)) return;
    store.bind();
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(1.0f, ghost_offset_units);
    draw_shell(0.22f, [&](const ShaderProgram& p, bool again) {
        count(again ? batch.draw_again(p, store, see_through)
                    : batch.draw(list, is_ghost, DrawOrder::Any, p, store, see_through));
    });
    glDisable(GL_POLYGON_OFFSET_FILL);
}

void Renderer::Impl::draw_hidden_overlays(const DrawList& list) {
    const ShaderProgram& p = programs.ghost;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_eye", eye);
    p.set("u_core", 0.75f);
    p.set("u_dimmed", 0.7f);
    store.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    glDepthFunc(GL_GREATER);
    glDepthMask(GL_FALSE);
    count(batch.draw(
        list, [](const DrawItem& i) { return (i.flags & kOverlay) != 0; }, DrawOrder::Any, p, store, solid));
    glDepthMask(GL_TRUE);
    glDepthFunc(GL_LEQUAL);
    glDisable(GL_BLEND);
}

// As the ghosts. Last, since everything of the body lies within.
void Renderer::Impl::draw_skins() {
    if (std::ranges::none_of(*surfaces, [](const LooseMesh& m) { return (m.flags & kGhost) != 0; })) return;
    loose.bind();
    // Drawn a little forward: a muscle that swells against the skin does not break through it in patches.
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(0.0f, -ghost_offset_units);
    draw_shell(0.11f, [&](const ShaderProgram& p, bool) {
        for (std::size_t i = 0; i < surfaces->size(); ++i)
            if ((*surfaces)[i].flags & kGhost) draw_loose(p, (*surfaces)[i], i, solid != MeshDetail::Fine);
    });
    glDisable(GL_POLYGON_OFFSET_FILL);
}

}  // namespace bodychain
