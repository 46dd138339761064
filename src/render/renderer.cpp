#include "render/renderer.h"

#include "render/frame_buffers.h"
#include "render/lighting.h"
#include "render/loose_store.h"
#include "render/mesh_store.h"
#include "render/programs.h"

#include <epoxy/gl.h>

#include <cmath>
#include <string>

namespace bodychain {

namespace {

constexpr double kGhostGap_m = 0.012;  // a ghost nearer than this to the body does not tint it

constexpr const char* kAdvice = "OpenGL 3.3 or newer; bodychain-cli works without graphics";

// Steps of a 24-bit depth buffer in a length at the target's distance, for Camera's near plane at a tenth of that distance.
float depth_units(const Camera& camera, double length_m) {
    return static_cast<float>(length_m * 0.1 / camera.distance_m * 16777216.0);
}

std::string text_of(GLenum what) {
    const auto* text = reinterpret_cast<const char*>(glGetString(what));
    return text ? text : "unknown";
}

}  // namespace

struct Renderer::Impl {
    Impl(const std::vector<Mesh>& meshes, Programs built) : store(meshes), programs(std::move(built)) {
        glGenVertexArrays(1, &no_vertices);
        device = text_of(GL_VERSION) + ", " + text_of(GL_RENDERER);
    }
    ~Impl() { glDeleteVertexArrays(1, &no_vertices); }

    void draw_shadow_map(const DrawList& list, const Quality& quality);
    void draw_backdrop(const Palette& palette);
    void draw_floor(const DrawList& list, const Palette& palette);
    void draw_solids(const DrawList& list, const Palette& palette);
    void draw_flats(const DrawList& list);
    void draw_ghosts(const DrawList& list);
    void draw_hidden_overlays(const DrawList& list);
    void draw_floor_shadow(const DrawList& list, const Palette& palette);
    void draw_skins(const DrawList& list);
    void draw_item(const ShaderProgram& program, const DrawItem& item, MeshDetail detail);
    void draw_loose(const ShaderProgram& program, const LooseMesh& mesh, std::size_t number);
    void set_light(const ShaderProgram& program, const Palette& palette);

    MeshStore store;
    LooseStore loose;
    Programs programs;
    PictureBuffer picture;
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

Result<std::unique_ptr<Renderer>> Renderer::create(const std::vector<Mesh>& meshes) {
    if (!epoxy_is_desktop_gl() || epoxy_gl_version() < 33)
        return Error{"graphics", "the driver offers only " + text_of(GL_VERSION), kAdvice};
    Result<Programs> programs = build_programs();
    if (!programs) return programs.error();
    return std::unique_ptr<Renderer>(new Renderer(std::make_unique<Impl>(meshes, std::move(programs.value()))));
}

Renderer::Renderer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Renderer::~Renderer() = default;
Renderer::Stats Renderer::last_stats() const { return impl_->stats; }
const char* Renderer::device_text() const { return impl_->device.c_str(); }

void Renderer::Impl::draw_item(const ShaderProgram& program, const DrawItem& item, MeshDetail detail) {
    program.set("u_model", item.model);
    program.set("u_model_b", item.model_b);
    program.set("u_normal_model", glm::transpose(glm::inverse(glm::mat3(item.model))));
    program.set("u_normal_model_b", glm::transpose(glm::inverse(glm::mat3(item.model_b))));
    program.set("u_colour", item.colour);
    program.set("u_opacity", item.opacity);
    stats.triangles += store.draw(item.mesh, detail);
    ++stats.draw_calls;
}

// Its vertices stand in the world.
void Renderer::Impl::draw_loose(const ShaderProgram& program, const LooseMesh& mesh, std::size_t number) {
    program.set("u_model", glm::mat4(1.0f));
    program.set("u_model_b", glm::mat4(1.0f));
    program.set("u_normal_model", glm::mat3(1.0f));
    program.set("u_normal_model_b", glm::mat3(1.0f));
    program.set("u_colour", mesh.colour);
    program.set("u_opacity", mesh.opacity);
    stats.triangles += loose.draw(number, solid != MeshDetail::Fine);
    ++stats.draw_calls;
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
    for (const DrawItem& item : list.items) {
        if (!(item.flags & kCastsShadow)) continue;
        programs.shadow.set("u_model", item.model);
        programs.shadow.set("u_model_b", item.model_b);
        stats.triangles += store.draw(item.mesh, see_through);
        ++stats.draw_calls;
    }
    programs.shadow.set("u_model", glm::mat4(1.0f));
    programs.shadow.set("u_model_b", glm::mat4(1.0f));
    loose.bind();
    for (std::size_t i = 0; i < list.loose.size(); ++i) {
        if (!(list.loose[i].flags & kCastsShadow)) continue;
        stats.triangles += loose.draw(i, true);
        ++stats.draw_calls;
    }
    glDisable(GL_POLYGON_OFFSET_FILL);
    shadow.bind_as_texture(0);
}

void Renderer::Impl::draw_backdrop(const Palette& palette) {
    programs.backdrop.use();
    programs.backdrop.set("u_background_top", palette.background_top);
    programs.backdrop.set("u_background_bottom", palette.background_bottom);
    glBindVertexArray(no_vertices);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    ++stats.draw_calls;
}

void Renderer::Impl::draw_floor(const DrawList& list, const Palette& palette) {
    if (!list.floor.visible || eye.y < 0.0f) return;  // from below the floor is not there
    const ShaderProgram& p = programs.floor;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_floor", palette.floor);
    p.set("u_grid", palette.grid);
    p.set("u_grid_strength", list.floor.grid ? 1.0f : 0.0f);
    p.set("u_background_top", palette.background_top);
    p.set("u_background_bottom", palette.background_bottom);
    p.set("u_floor_focus", list.floor.focus);
    p.set("u_floor_radius", list.floor.radius_m);
    p.set("u_picture_size", glm::vec2(static_cast<float>(picture.width()), static_cast<float>(picture.height())));
    glDisable(GL_CULL_FACE);
    glBindVertexArray(no_vertices);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
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
    for (const DrawItem& item : list.items) {
        if (item.flags & (kGhost | kFlat)) continue;
        p.set("u_highlight_amount", item.flags & kHighlight ? 1.0f : 0.0f);
        draw_item(p, item, solid);
    }
    p.set("u_highlight_amount", 0.0f);
    loose.bind();
    for (std::size_t i = 0; i < list.loose.size(); ++i) {
        if (list.loose[i].flags & kGhost) continue;
        p.set("u_cartilage", list.loose[i].second_colour);
        draw_loose(p, list.loose[i], i);
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
    for (const DrawItem& item : list.items)
        if (item.flags & kFlat) draw_item(p, item, MeshDetail::Fine);
    glDisable(GL_POLYGON_OFFSET_FILL);
    glDepthMask(GL_TRUE);
    glDisable(GL_BLEND);
}

// Depth first, then colour only where a ghost is nearest: one clean layer instead of a tangle of inner walls. Pushed back a
// little, so that where ghost and body coincide the body wins.
void Renderer::Impl::draw_ghosts(const DrawList& list) {
    const ShaderProgram& p = programs.ghost;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_eye", eye);
    p.set("u_core", 0.22f);
    store.bind();
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(1.0f, ghost_offset_units);
    for (int pass = 0; pass < 2; ++pass) {
        glColorMask(pass == 1, pass == 1, pass == 1, pass == 1);
        if (pass == 1) glEnable(GL_BLEND);
        glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
        for (const DrawItem& item : list.items)
            if (item.flags & kGhost) draw_item(p, item, see_through);
    }
    glDisable(GL_BLEND);
    glDisable(GL_POLYGON_OFFSET_FILL);
}

void Renderer::Impl::draw_hidden_overlays(const DrawList& list) {
    const ShaderProgram& p = programs.ghost;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_eye", eye);
    p.set("u_core", 0.75f);
    store.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    glDepthFunc(GL_GREATER);
    glDepthMask(GL_FALSE);
    for (const DrawItem& item : list.items) {
        if (!(item.flags & kOverlay)) continue;
        DrawItem dim = item;
        dim.opacity *= 0.7f;
        draw_item(p, dim, see_through);
    }
    glDepthMask(GL_TRUE);
    glDepthFunc(GL_LEQUAL);
    glDisable(GL_BLEND);
}

// As the ghosts: of each pixel the nearest layer only. Last, since everything of the body lies within.
void Renderer::Impl::draw_skins(const DrawList& list) {
    const ShaderProgram& p = programs.ghost;
    p.use();
    p.set("u_clip_from_world", clip_from_world);
    p.set("u_eye", eye);
    p.set("u_core", 0.11f);
    loose.bind();
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    // Drawn a little forward: a muscle that swells against the skin does not break through it in patches.
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(0.0f, -ghost_offset_units);
    for (int pass = 0; pass < 2; ++pass) {
        glColorMask(pass == 1, pass == 1, pass == 1, pass == 1);
        if (pass == 1) glEnable(GL_BLEND);
        for (std::size_t i = 0; i < list.loose.size(); ++i)
            if (list.loose[i].flags & kGhost) draw_loose(p, list.loose[i], i);
    }
    glDisable(GL_POLYGON_OFFSET_FILL);
    glDisable(GL_BLEND);
}

namespace {
void start_state() {
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_STENCIL_TEST);
    glDisable(GL_FRAMEBUFFER_SRGB);
    glEnable(GL_CULL_FACE);
    glCullFace(GL_BACK);
    glFrontFace(GL_CCW);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LEQUAL);
    glDepthMask(GL_TRUE);
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    glPolygonMode(GL_FRONT_AND_BACK, GL_FILL);
}

void end_state(const RenderTarget& target) {
    glBindVertexArray(0);
    glUseProgram(0);
    glDisable(GL_CULL_FACE);
    glDisable(GL_DEPTH_TEST);
    glViewport(target.x, target.y, target.width, target.height);
}
}  // namespace

void Renderer::repeat(const RenderTarget& target) {
    if (target.width <= 0 || target.height <= 0) return;
    start_state();
    impl_->picture.copy_to(target.framebuffer, target.x, target.y, target.width, target.height);
    end_state(target);
}

void Renderer::draw(const DrawList& list, const Camera& camera, const Palette& palette, const Quality& quality,
                    const RenderTarget& target) {
    if (target.width <= 0 || target.height <= 0) return;
    Impl& m = *impl_;
    m.stats = {};
    m.clip_from_world = glm::mat4(camera.projection(static_cast<double>(target.width) / target.height) * camera.view());
    m.eye = glm::vec3(camera.eye());
    m.solid = quality.fine_bones ? MeshDetail::Fine : MeshDetail::Coarse;
    m.see_through = quality.fine_bones ? MeshDetail::Coarse : MeshDetail::Outline;  // shadows, ghosts
    m.ghost_offset_units = depth_units(camera, kGhostGap_m);
    m.softness = quality.shadow_size == 0 ? kNoShadow : quality.msaa == 0 ? kQuickShadow : kSoftShadow;
    start_state();
    m.loose.fill(list.loose);
    m.store.bind();
    m.shadow.resize(quality.shadow_size);
    m.key = key_light(list, camera, [&m](MeshId id) { return m.store.bounds(id); });
    m.draw_shadow_map(list, quality);
    auto scaled = [&](int pixels) {
        return std::max(1, static_cast<int>(std::lround(static_cast<float>(pixels) * quality.render_scale)));
    };
    if (!m.picture.resize(scaled(target.width), scaled(target.height), quality.msaa) &&
        !m.picture.resize(target.width, target.height, 0))
        return;
    m.picture.bind();
    glClear(GL_DEPTH_BUFFER_BIT);
    m.draw_solids(list, palette);
    m.draw_floor(list, palette);
    m.draw_backdrop(palette);  // at the far plane: only where nothing else is
    m.draw_floor_shadow(list, palette);
    m.draw_flats(list);
    m.draw_ghosts(list);
    m.draw_hidden_overlays(list);
    m.draw_skins(list);
    m.picture.copy_to(target.framebuffer, target.x, target.y, target.width, target.height);
    end_state(target);
}

}  // namespace bodychain
