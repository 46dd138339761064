#include "app/window/picture_painter.h"

#include <utility>

namespace bodychain {

namespace {
// A quarter of the picture needs no more than a quarter of the shadow.
Quality for_a_pane(Quality quality) {
    quality.shadow_size /= 2;
    return quality;
}
}  // namespace

bool PicturePainter::paint(Renderer& renderer, const DrawList& list, const std::vector<SeenPane>& panes, Theme theme,
                           const PicturePlace& place, const Quality& quick, bool resting) {
    if (stills_.size() != panes.size()) {
        stills_.assign(panes.size(), {});
        together_.reset();
    }
    if (panes.size() == 1) return paint_one(renderer, list, panes.front().camera, theme, place, quick, resting);
    return paint_several(renderer, list, panes, theme, place, quick, resting);
}

bool PicturePainter::paint_one(Renderer& renderer, const DrawList& list, const Camera& camera, Theme theme,
                               const PicturePlace& place, const Quality& quick, bool resting) {
    const PictureWork work =
        stills_.front().next({list, camera, theme, place.x, place.y, place.width, place.height}, resting);
    const bool is_quick = work == PictureWork::Quick;
    const RenderTarget target{
        0, place.x, place.y, place.width, place.height, place.surround, place.passing && is_quick};
    if (work == PictureWork::Repeat && renderer.repeat(target)) return false;
    renderer.draw(list, camera, palette(theme), work == PictureWork::Still ? still_quality() : quick, target);
    return is_quick;
}

// A picture of another size keeps nothing of the old one.
bool PicturePainter::ready(std::size_t panes, const PicturePlace& place) {
    if (together_ && together_->width() == place.width && together_->height() == place.height) return true;
    together_.reset();
    auto target = OffscreenTarget::create(place.width, place.height);
    if (!target) return false;
    together_ = std::move(target.value());
    stills_.assign(panes, {});
    return true;
}

bool PicturePainter::paint_several(Renderer& renderer, const DrawList& list, const std::vector<SeenPane>& panes,
                                   Theme theme, const PicturePlace& place, const Quality& quick, bool resting) {
    const bool kept = ready(panes.size(), place);
    Renderer::clear({0, place.x, place.y, place.width, place.height, place.surround});
    bool any_quick = false;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        const auto& [camera, rect, own] = panes[i];
        const DrawList& seen = own ? *own : list;
        const int below = place.height - rect.y - rect.height;
        const PictureWork work =
            stills_[i].next({seen, camera, theme, rect.x, below, rect.width, rect.height}, resting);
        any_quick = any_quick || work == PictureWork::Quick;
        if (kept && work == PictureWork::Repeat) continue;  // where the driver keeps no picture, it is drawn again
        const RenderTarget target = kept
                                        ? RenderTarget{together_->framebuffer(), rect.x, below, rect.width, rect.height}
                                        : RenderTarget{0, place.x + rect.x, place.y + below, rect.width, rect.height};
        renderer.draw(seen, camera, palette(theme), for_a_pane(work == PictureWork::Still ? still_quality() : quick),
                      target);
    }
    if (kept) together_->copy_to(0, place.x, place.y);
    return any_quick;
}

}  // namespace bodychain
