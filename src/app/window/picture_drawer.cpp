#include "app/window/picture_drawer.h"

#include <cmath>
#include <utility>

namespace bodychain {

Result<std::unique_ptr<PictureDrawer>> PictureDrawer::create(const WindowOptions& options) {
    auto renderer = Renderer::create(options.meshes);
    if (!renderer) return renderer.error();
    std::unique_ptr<PictureDrawer> drawer(new PictureDrawer);
    drawer->renderer_ = std::move(renderer.value());
    drawer->fixed_level_ = options.quality;
    return Result<std::unique_ptr<PictureDrawer>>(std::move(drawer));
}

bool PictureDrawer::draw(const Workbench& bench, const ui::FrameOutput& out, int window_height_px, bool resting) {
    quick_ = false;
    busy_ = bench.answers.busy() || bench.shares.busy();
    const ui::Rect& px = out.picture_px;
    const int x = static_cast<int>(std::lround(px.x)), width = static_cast<int>(std::lround(px.w)),
              height = static_cast<int>(std::lround(px.h));
    const int y = window_height_px - static_cast<int>(std::lround(px.y)) - height;  // OpenGL counts from the bottom
    const glm::vec3 surround(out.background[0], out.background[1], out.background[2]);
    if (bench.picture.stage().empty()) {
        Renderer::clear({0, x, y, width, height, surround});
        return false;
    }
    const ui::ViewState& view = bench.view;
    const DrawList list = bench.picture.stage().draw_list(bench.layers_shown(), palette(view.theme),
                                                          view.bone ? std::optional(view.bone->mesh) : std::nullopt);
    const int level = fixed_level_ >= 0 ? fixed_level_ : (busy_ ? busy_quality_ : quality_).level();
    quick_ = painter_.paint(*renderer_, list, bench.picture.seen(), view.theme,
                            {x, y, width, height, surround, bench.plays()}, quality_level(level), resting);
    return quick_;
}

void PictureDrawer::note_work(double work_ms) {
    if (quick_) (busy_ ? busy_quality_ : quality_).update(work_ms);
}

}  // namespace bodychain
