#include "app/controls/picture_control.h"

#include <cmath>

namespace bodychain {

namespace {

// The mirror image's right is the person's left.
NamedView as_pictured(NamedView view, const ui::ViewState& of) {
    if (!ui::shows_mirror(of.self_check)) return view;
    return view == NamedView::Left ? NamedView::Right : view == NamedView::Right ? NamedView::Left : view;
}

ui::Rect in_points(const PaneRect& r, float points_per_px) {
    return {points_per_px * static_cast<float>(r.x), points_per_px * static_cast<float>(r.y),
            points_per_px * static_cast<float>(r.width), points_per_px * static_cast<float>(r.height)};
}

}  // namespace

void PictureControl::resize(int width, int height, double px_per_point, bool pair, ui::ViewState& view) {
    constexpr double kGap = 2;  // between panes
    const int gap = static_cast<int>(std::lround(kGap * px_per_point));
    const auto scale = static_cast<float>(1 / px_per_point);
    pair_places_ = pair_panes(width, height, gap);
    panes_.resize(width, height, gap,
                  pair ? std::optional(pair_places_[view.compare.now.other_is_b ? 0 : 1]) : std::nullopt);
    view.compare.panes = {};
    if (pair) view.compare.panes = {in_points(pair_places_[0], scale), in_points(pair_places_[1], scale)};
    view.panes.clear();
    for (int pane = 0; panes_.four() && !pair && pane < kPanes; ++pane)
        view.panes.push_back({in_points(panes_.place(pane), scale), panes_.control(pane).standing_in()});
}

void PictureControl::look_from(NamedView from, const ui::ViewState& view) {
    if (!stage_.empty())
        panes_.move_to(panes_.four() ? view.pane : kFreePane, as_pictured(from, view), stage_.subject(view.close_look));
}

void PictureControl::look_at(const std::optional<BodyPart>& part, ui::ViewState& view) {
    if (stage_.empty()) return;
    view.close_look = part;
    if (part) view.follow = true;  // or the walk would carry it out of the picture
    panes_.frame(stage_.subject(part));
}

void PictureControl::reset(ui::ViewState& view) {
    view.follow = true;
    view.close_look.reset();
    if (!stage_.empty()) panes_.reset(stage_.subject({}));
}

// In a pane with a fixed direction every drag moves the view.
void PictureControl::move(const ui::ViewportInput& in, double scale, ui::ViewState& view) {
    if (!in.held || !panes_.four()) view.pane = in.hovered ? panes_.pane_at(in.x * scale, in.y * scale) : kFreePane;
    CameraControl& camera = panes_.control(view.pane);
    const PaneRect place = panes_.place(view.pane);
    const bool turns = view.pane == kFreePane;
    if (turns) camera.orbit_pixels(in.orbit_x * scale, in.orbit_y * scale, place.height);
    camera.pan_pixels((in.pan_x + (turns ? 0 : in.orbit_x)) * scale, (in.pan_y + (turns ? 0 : in.orbit_y)) * scale,
                      place.height);
    camera.zoom_steps(in.zoom, in.x * scale - place.x, in.y * scale - place.y, place.width, place.height);
}

PictureView PictureControl::under_pointer(const ui::ViewState& view, double px_per_point) const {
    return {panes_.control(view.pane).camera(), panes_.place(view.pane), px_per_point};
}

std::optional<BoneHit> PictureControl::pick(const ui::ViewportInput& in, const PictureView& picture) const {
    if (!in.hovered) return std::nullopt;
    return stage_.pick(picker_, picture.ray(in.x, in.y), picture.pointer_rad());
}

void PictureControl::advance(const ShownMovement& shown, CompareControl& compare, ui::ViewState& view, double dt_s) {
    if (ui::scene_shown(view.self_check))
        stage_.compare_with(nullptr);
    else
        compare.place(stage_, view.playback, dt_s, view.compare);
    stage_.set_scene(shown.wall, ui::shows_mirror(view.self_check));
    stage_.update(shown.answer, shown.playback, dt_s);
    const Subject subject = stage_.subject(view.close_look);
    if (!camera_placed_) panes_.jump_to(first_, subject, stage_.incline_rad());
    camera_placed_ = true;
    panes_.advance(dt_s, stage_.origin_shift(), view.follow ? std::optional(subject) : std::nullopt, stage_.carried(),
                   stage_.incline_rad());
    panes_.split(view.four_views, subject, stage_.incline_rad());
    seen_ = panes_.seen();
    if (compare.in_panes(view)) seen_ = compare.seen(panes_, stage_, view, pair_places_, view.follow);
    view.view_now = panes_.control(kFreePane).standing_in();
    if (view.view_now) view.view_now = as_pictured(*view.view_now, view);
}

void PictureControl::place_figures(const SceneLayers& layers, const CompareControl& compare, double px_per_point,
                                   ui::ViewState& view) const {
    view.figures.clear();
    for (std::size_t pane = 0; pane < seen_.size(); ++pane) {
        const Stage& stage = seen_[pane].own ? compare.stage() : stage_;
        place_figures(pane, stage.notes(layers), stage.focus(), px_per_point, view);
    }
}

void PictureControl::place_figures(std::size_t pane, const std::vector<Note>& notes, const Vec3& body,
                                   double px_per_point, ui::ViewState& view) const {
    const auto& [camera, place, own] = seen_[pane];
    const auto middle = project(camera, body, place.width, place.height);
    for (const Note& note : notes) {
        if (!readable_from(note, camera)) continue;
        const auto px = project(camera, note.at, place.width, place.height);
        if (!px || px->x < 0 || px->y < 0 || px->x > place.width || px->y > place.height) continue;
        view.figures.push_back({note, static_cast<float>((px->x + place.x) / px_per_point),
                                static_cast<float>((px->y + place.y) / px_per_point), static_cast<int>(pane),
                                middle && px->x < middle->x});
    }
}

}  // namespace bodychain
