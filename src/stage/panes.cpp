#include "stage/panes.h"

#include <algorithm>

namespace bodychain {

double ViewPanes::aspect(int pane) const {
    return static_cast<double>(place(pane).width) / std::max(1, place(pane).height);
}

void ViewPanes::resize(int width, int height, int gap, const std::optional<PaneRect>& one) {
    whole_ = one.value_or(PaneRect{0, 0, width, height});
    places_ = four_panes(width, height, gap);
}

void ViewPanes::split(bool four, const Subject& subject, double incline_rad) {
    if (four == four_) return;
    four_ = four;
    if (!four) return;
    for (int pane = 0; pane < kFreePane; ++pane)
        control(pane).jump_to(kFourViews[static_cast<std::size_t>(pane)], subject, aspect(pane), incline_rad);
}

void ViewPanes::show_alone(int pane) {
    control(kFreePane) = control(pane);
    four_ = false;
}

void ViewPanes::jump_to(NamedView view, const Subject& subject, double incline_rad) {
    control(kFreePane).jump_to(view, subject, aspect(kFreePane), incline_rad);
}

void ViewPanes::move_to(int pane, NamedView view, const Subject& subject) {
    control(pane).move_to(view, subject, aspect(pane));
}

void ViewPanes::frame(const Subject& subject) {
    for (int pane = four_ ? 0 : kFreePane; pane < kPanes; ++pane) control(pane).frame(subject, aspect(pane));
}

void ViewPanes::reset(const Subject& subject) {
    for (int pane = four_ ? 0 : kFreePane; pane < kPanes; ++pane)
        move_to(pane, kFourViews[static_cast<std::size_t>(pane)], subject);
}

std::vector<SeenPane> ViewPanes::seen() const {
    std::vector<SeenPane> panes;
    for (int pane = four_ ? 0 : kFreePane; pane < kPanes; ++pane)
        panes.push_back({control(pane).camera(), place(pane)});
    return panes;
}

bool ViewPanes::moving() const {
    if (!four_) return control(kFreePane).moving();
    return std::ranges::any_of(cameras_, &CameraControl::moving);
}

void ViewPanes::advance(double dt_s, const Vec3& shift, const std::optional<Subject>& followed, const Vec3& carried,
                        double incline_rad) {
    for (int pane = four_ ? 0 : kFreePane; pane < kPanes; ++pane) {
        control(pane).shift(shift);
        control(pane).advance(dt_s, followed, carried, incline_rad);
    }
}

}  // namespace bodychain
