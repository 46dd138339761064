#include "render/renderer.h"

#include "render/renderer_impl.h"

#include <epoxy/gl.h>

#include <cmath>
#include <string>

namespace bodychain {

namespace {

constexpr double kGhostGap_m = 0.012;  // a ghost nearer than this to the body does not tint it

constexpr const char* kAdvice = "OpenGL 3.3 or newer; bodychain-cli works without graphics";

// Steps of a 24-bit depth buffer in a length at the target's distance, for Camera's near plane at a tenth of that
// distance.
float depth_units(const Camera& camera, double length_m) {
    return static_cast<float>(length_m * 0.1 / camera.distance_m * 16777216.0);
}

// The simpler bones are made for a whole person in the picture; nearer than this their facets would be seen.
bool is_close(const Camera& camera, const Quality& quality, const RenderTarget& target) {
    constexpr double kCoarsest_m = 0.0012;  // a pixel of the person
    const double pixels = std::max(1.0, static_cast<double>(target.height) * static_cast<double>(quality.render_scale));
    return 2 * camera.distance_m * std::tan(0.5 * camera.fov_y_rad) / pixels < kCoarsest_m;
}

std::string text_of(GLenum what) {
    const auto* text = reinterpret_cast<const char*>(glGetString(what));
    return text ? text : "unknown";
}

}  // namespace

Renderer::Impl::Impl(const std::vector<Mesh>& meshes, Programs built) : store(meshes), programs(std::move(built)) {
    glGenVertexArrays(1, &no_vertices);
    device = text_of(GL_VERSION) + ", " + text_of(GL_RENDERER);
}

Renderer::Impl::~Impl() { glDeleteVertexArrays(1, &no_vertices); }

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

// Without a scissor: then it costs a software renderer next to nothing.
void clear_all(const RenderTarget& target, GLbitfield what) {
    if (!target.surround) return;
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer);
    glDisable(GL_SCISSOR_TEST);
    glClearColor(target.surround->r, target.surround->g, target.surround->b, 1.0f);
    glClear(what);
}

void end_state(const RenderTarget& target) {
    glBindVertexArray(0);
    glUseProgram(0);
    glDisable(GL_CULL_FACE);
    glDisable(GL_DEPTH_TEST);
    glViewport(target.x, target.y, target.width, target.height);
}
}  // namespace

void Renderer::clear(const RenderTarget& target) { clear_all(target, GL_COLOR_BUFFER_BIT); }

bool Renderer::repeat(const RenderTarget& target) {
    if (!impl_->kept) return false;
    if (target.width <= 0 || target.height <= 0) return true;
    start_state();
    clear(target);
    impl_->picture.copy_to(target.framebuffer, target.x, target.y, target.width, target.height);
    end_state(target);
    return true;
}

// Without supersampling or multisampling the picture can be drawn where it belongs; copying it there costs a software
// renderer as much as drawing the bones.
void Renderer::Impl::begin_picture(const Quality& quality, const RenderTarget& target) {
    const auto scaled = [&](int pixels) {
        return std::max(1, static_cast<int>(std::lround(static_cast<float>(pixels) * quality.render_scale)));
    };
    kept = !target.passing || quality.msaa > 0 || quality.render_scale != 1.0f || depth_bits(target.framebuffer) < 24;
    if (kept && !picture.resize(scaled(target.width), scaled(target.height), quality.msaa) &&
        !picture.resize(target.width, target.height, 0))
        kept = false;
    bottom_px = kept ? 0 : target.y;
    height_px = kept ? picture.height() : target.height;
    if (kept) {
        picture.bind();
        glClear(GL_DEPTH_BUFFER_BIT);
        return;
    }
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer);
    glViewport(target.x, target.y, target.width, target.height);
    if (target.surround) return clear_all(target, GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    glScissor(target.x, target.y, target.width, target.height);
    glEnable(GL_SCISSOR_TEST);
    glClear(GL_DEPTH_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);
}

void Renderer::draw(const DrawList& list, const Camera& camera, const Palette& palette, const Quality& quality,
                    const RenderTarget& target) {
    if (target.width <= 0 || target.height <= 0) return;
    Impl& m = *impl_;
    m.stats = {};
    m.clip_from_world = glm::mat4(camera.projection(static_cast<double>(target.width) / target.height) * camera.view());
    m.eye = glm::vec3(camera.eye());
    const bool fine = quality.fine_bones || is_close(camera, quality, target);
    m.solid = fine ? MeshDetail::Fine : MeshDetail::Coarse;
    m.see_through = fine ? MeshDetail::Coarse : MeshDetail::Outline;  // shadows, ghosts
    m.ghost_offset_units = depth_units(camera, kGhostGap_m);
    m.softness = quality.shadow_size == 0 ? kNoShadow : quality.msaa == 0 ? kQuickShadow : kSoftShadow;
    start_state();
    m.loose.fill(list.loose);
    m.surfaces = &list.loose;
    m.store.bind();
    m.shadow.resize(quality.shadow_size);
    m.key = key_light(list, camera, [&m](MeshId id) { return m.store.bounds(id); });
    m.draw_shadow_map(list, quality);
    m.begin_picture(quality, target);
    m.draw_passes(m.in_view(list), palette);
    if (m.kept) {
        clear(target);
        m.picture.copy_to(target.framebuffer, target.x, target.y, target.width, target.height);
    }
    end_state(target);
    glFlush();
}

void Renderer::Impl::draw_passes(const DrawList& list, const Palette& palette) {
    draw_solids(list, palette);
    glFlush();  // a software renderer fills these triangles on its own threads while we prepare the next
    draw_floor(list, palette);
    draw_backdrop(palette);  // at the far plane: only where nothing else is
    draw_floor_shadow(list, palette);
    draw_flats(list);
    draw_ghosts(list);
    draw_hidden_overlays(list);
    draw_skins();
}

}  // namespace bodychain
