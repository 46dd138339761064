#include "app/controls/self_check_control.h"

#include <utility>

namespace bodychain {

std::shared_ptr<const Answer> SelfCheckControl::update(const Document& document, ui::ViewState& view) {
    ui::SelfCheckView& test = view.self_check;
    if (!test.open) {
        if (before_ && seen_) back_ = before_;
        before_.reset();
        seen_.reset();
        return nullptr;
    }
    if (!before_) before_ = view.view_now.value_or(NamedView::ThreeQuarter);
    Scenario scenario = document.current();
    scenario.posture = ui::posture_of(test, document.current().posture, true).posture;
    worker_.ask(test.test, scenario);
    test.show = worker_.latest();
    return ui::scene_shown(test) ? test.show->answer : nullptr;
}

std::optional<Wall> SelfCheckControl::wall(const ui::ViewState& view) const {
    const SelfCheckShow* show = ui::scene_shown(view.self_check);
    if (!show) return std::nullopt;
    constexpr double kStandingWall_m = 2.1, kSittingWall_m = 0.6;
    if (show->test == SelfCheck::Wall) return Wall{0, true, kStandingWall_m};
    if (const auto* sitting = std::get_if<SittingScene>(&show->scene))
        return Wall{sitting->wall_x_m, false, kSittingWall_m};
    return std::nullopt;
}

std::optional<NamedView> SelfCheckControl::take_view(const ui::ViewState& view) {
    if (const auto back = std::exchange(back_, std::nullopt)) return back;
    const SelfCheckShow* show = ui::scene_shown(view.self_check);
    if (!show || seen_ == show->test) return std::nullopt;
    seen_ = show->test;
    return show->test == SelfCheck::Mirror ? NamedView::Front : NamedView::Right;
}

}  // namespace bodychain
