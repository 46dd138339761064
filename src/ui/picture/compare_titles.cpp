#include "ui/picture/compare_titles.h"

#include "ui/kit/widgets.h"
#include "ui/picture/view_panes.h"
#include "ui/plots/plot_draw.h"
#include "ui/plots/walk_names.h"
#include "words/strings/compare_strings.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kHeight = 24, kMargin = 8, kPad = 10, kDot = 4, kSwitches = 12;

// At the top right of its pane: the left belongs to the switches.
void title(const Look& look, const char* id, const std::string& words_of_it, const Rect& pane, float left, ImU32 dot) {
    ImFont* font = look.fonts.small;
    const float mark = look.px(2 * kDot + 6), room = pane.right() - look.px(kMargin) - left - look.px(2 * kPad) - mark;
    const std::string shown = shortened(font, words_of_it, room);
    if (shown.empty()) return;
    const float width = text_width(font, shown.c_str()) + mark + look.px(2 * kPad), height = look.px(kHeight);
    const ImVec2 low(std::round(pane.right() - look.px(kMargin) - width), std::round(pane.y + look.px(kMargin))),
        high(low.x + width, low.y + height);
    ImGui::SetCursorScreenPos(low);
    ImGui::InvisibleButton(id, ImVec2(width, height));
    note_item(look, id);
    if (shown != words_of_it) tip(look, words_of_it.c_str());
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, look.colours.card, 0.5f * height);
    draw.AddRect(low, high, look.colours.panel_edge, 0.5f * height);
    draw.AddCircleFilled(ImVec2(low.x + look.px(kPad + kDot), 0.5f * (low.y + high.y)), look.px(kDot), dot, 16);
    centred_text(draw, font, ImVec2(low.x + look.px(kPad) + mark, low.y), ImVec2(high.x - look.px(kPad), high.y),
                 look.colours.text, shown.c_str());
}

}  // namespace

float compare_titles(const PanelInput& in, const Rect& picture) {
    const CompareView& view = in.view.compare;
    if (!view.in_panes()) return 0;
    const Look& look = in.look;
    const PairNames names = pair_names(view, in.document.current(), in.view.clinical);
    const auto on_screen = [&](const Rect& place) {
        return Rect{picture.x + place.x, picture.y + place.y, place.w, place.h};
    };
    const Rect a = on_screen(view.panes[0]), b = on_screen(view.panes[1]);
    ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(a.right(), picture.y), ImVec2(b.x, picture.bottom()),
                                              look.colours.faint);
    const bool switches = has_switches(in, picture);
    const float left =
        a.x + look.px(kMargin) + (switches ? look.px(kSwitches) + fold_button_width(look, text::kLayers) : 0);
    const ImU32 other = look.colours.compared, own = look.colours.text;
    title(look, "compare.title/a", text::kCompareA + names.a, a, left, view.now.other_is_b ? own : other);
    title(look, "compare.title/b", text::kCompareB + names.b, b, b.x + look.px(kMargin),
          view.now.other_is_b ? other : own);
    return look.px(28);
}

}  // namespace bodychain::ui
