#include "app/controls/grab_control.h"

#include "ui/state/value_edit.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr int kPoints = 49;

// From close by, part of a ring lies behind the eye: the longest piece before it is shown.
ui::HandleView seen(const Handle& handle, const PictureView& picture) {
    ui::HandleView view{handle.id, {}};
    std::vector<std::array<float, 2>> piece;
    for (const Vec3& p : points_of(handle, kPoints)) {
        if (const auto px = project(picture.camera, p, picture.place.width, picture.place.height)) {
            const glm::dvec2 at = picture.in_picture(*px);
            piece.push_back({static_cast<float>(at.x), static_cast<float>(at.y)});
        } else {
            piece.clear();
        }
        if (piece.size() > view.points.size()) view.points = piece;
    }
    return view;
}

// The pointer is on its way between the bone and its handles.
bool around(const ui::Grip& grip, const ui::ViewportInput& in) {
    constexpr float kMargin = 14;
    if (grip.handles.empty()) return false;
    float x0 = 1e9f, x1 = -1e9f, y0 = 1e9f, y1 = -1e9f;
    for (const ui::HandleView& h : grip.handles)
        for (const auto& p : h.points) {
            x0 = std::min(x0, p[0]);
            x1 = std::max(x1, p[0]);
            y0 = std::min(y0, p[1]);
            y1 = std::max(y1, p[1]);
        }
    return in.x > x0 - kMargin && in.x < x1 + kMargin && in.y > y0 - kMargin && in.y < y1 + kMargin;
}

// Whole steps, held softly at neutral; with Shift tenths and no hold.
double settled(const ParameterInfo& p, double value, bool fine) {
    constexpr double kHold = 1.5, kHold_mm = 4, kFine = 0.1;
    const double step = fine ? kFine : p.step, hold = p.unit == ParameterUnit::Millimetres ? kHold_mm : kHold;
    if (!fine && std::fabs(value - p.default_value) < hold) return p.default_value;
    return std::clamp(std::round(value / step) * step, p.min, p.max) + 0.0;
}

}  // namespace

void GrabControl::choose_bone(const ui::ViewState& view, const ui::ViewportInput& in) {
    if (view.grip.held || view.grip.hot >= 0) return;
    // Pelvis and trunk have three rings, and other bones lie inside these: such a bone is kept until the pointer has
    // left them.
    const bool inside = bone_ && around(view.grip, in), kept = inside && view.grip.handles.size() == 3;
    if (!in.hovered || in.held)
        bone_.reset();
    else if (view.bone && !kept)
        bone_ = view.bone->segment;
    else if (!inside)
        bone_.reset();
}

std::optional<Edit> GrabControl::turn(const Handle& handle, const PictureView& picture, const ui::ViewportInput& in,
                                      const ui::ViewState& view, const Document& document) {
    if (!drag_) drag_ = Drag{handle.id, document.current().posture.get(handle.id), 0, in.x, in.y, false};
    if (drag_->cancelled) return std::nullopt;
    constexpr double kFine = 0.2;
    // Only the pointer's own movement counts, not the walker's.
    const double turned = turn_rad(handle, picture.ray(drag_->x, drag_->y), picture.ray(in.x, in.y)) * handle.per_rad;
    drag_->turned += turned * (in.fine ? kFine : 1);
    drag_->x = in.x;
    drag_->y = in.y;
    const double value = settled(info(handle.id), drag_->before + drag_->turned, in.fine);
    if (value == document.current().posture.get(handle.id)) return std::nullopt;
    return ui::value_edit(document.current(), view, handle.id, value);
}

std::optional<Edit> GrabControl::update(ui::ViewState& view, const Stage& stage, const PictureView& picture,
                                        const ui::ViewportInput& in, const Document& document) {
    ui::Grip& grip = view.grip;
    choose_bone(view, in);
    const bool on = grip.hot >= 0 && grip.hot < static_cast<int>(grip.handles.size());
    const std::optional<ParameterId> held =
        on ? std::optional(grip.handles[static_cast<std::size_t>(grip.hot)].id) : std::nullopt;
    const std::vector<Handle> handles =
        bone_ ? handles_of(*bone_, *stage.person().body, *stage.person().poses) : std::vector<Handle>{};
    grip.handles.clear();
    for (const Handle& h : handles) grip.handles.push_back(seen(h, picture));
    if (!grip.held) drag_.reset();
    if (held && in.handle_reset) return ui::value_edit(document.current(), view, *held, info(*held).default_value);
    if (!held || !grip.held) return std::nullopt;
    for (const Handle& h : handles)
        if (h.id == *held) return turn(h, picture, in, view, document);
    return std::nullopt;
}

std::optional<Edit> GrabControl::cancel(ui::ViewState& view, const Document& document) {
    if (!drag_ || drag_->cancelled) return std::nullopt;
    drag_->cancelled = true;
    return ui::value_edit(document.current(), view, drag_->id, drag_->before);
}

}  // namespace bodychain
