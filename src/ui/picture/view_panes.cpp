#include "ui/picture/view_panes.h"

#include "scene/values/four_views.h"
#include "ui/kit/widgets.h"
#include "ui/picture/view_choice.h"
#include "words/strings/strings.h"

#include <string>

namespace bodychain::ui {

namespace {

Rect on_screen(const Rect& place, const Rect& picture) {
    return {picture.x + place.x, picture.y + place.y, place.w, place.h};
}

// What lies between the panes.
void separators(const Look& look, const ViewState& view, const Rect& picture) {
    const Rect first = on_screen(view.panes.front().place, picture), last = on_screen(view.panes.back().place, picture);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(ImVec2(first.right(), picture.y), ImVec2(last.x, picture.bottom()), look.colours.faint);
    draw.AddRectFilled(ImVec2(picture.x, first.bottom()), ImVec2(picture.right(), last.y), look.colours.faint);
}

// A button of words that is read over bones. `right`, `top`: its corner.
bool pill(const Look& look, const std::string& id, const char* label, float right, float top, const char* tip_words) {
    const float height = look.px(24), width = text_width(look.fonts.small, label) + look.px(20);
    const ImVec2 low(right - width, top), high(right, top + height);
    ImGui::SetCursorScreenPos(low);
    const bool hit = ImGui::InvisibleButton(id.c_str(), ImVec2(width, height));
    note_item(look, id);
    tip(look, tip_words);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, ImGui::IsItemHovered() ? look.colours.control_hover : look.colours.card,
                       height * 0.5f);
    draw.AddRect(low, high, look.colours.panel_edge, height * 0.5f);
    centred_text(draw, look.fonts.small, low, high, look.colours.text, label);
    return hit;
}

// At the top right of its pane: the left belongs to the switches.
void title(const PanelInput& in, int i, const Rect& pane) {
    const Look& look = in.look;
    const auto named = in.view.panes[static_cast<std::size_t>(i)].view;
    const char* name = i == kFreePane || !named ? text::kFreeView : view_words(*named, in.view.clinical);
    pill(look, "pane/" + std::to_string(i), name, pane.right() - look.px(8), pane.y + look.px(8), text::kPaneTip);
    if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) in.ask(OneView{i});
}

}  // namespace

Rect active_pane(const PanelInput& in, const Rect& picture) {
    const CompareView& compare = in.view.compare;
    if (compare.in_panes()) return on_screen(compare.panes[compare.now.other_is_b ? 0 : 1], picture);
    const auto i = static_cast<std::size_t>(in.view.pane);
    return i < in.view.panes.size() ? on_screen(in.view.panes[i].place, picture) : picture;
}

bool has_switches(const PanelInput& in, const Rect& picture) {
    constexpr float kLeastBesideSwitches = 300;  // a narrower one of several views would be hidden by them
    return active_pane(in, picture).w >= in.look.px(kLeastBesideSwitches);
}

float pane_titles(const PanelInput& in, const Rect& picture) {
    if (in.view.panes.empty()) return 0;
    separators(in.look, in.view, picture);
    for (int i = 0; i < static_cast<int>(in.view.panes.size()); ++i)
        title(in, i, on_screen(in.view.panes[static_cast<std::size_t>(i)].place, picture));
    return in.look.px(28);
}

void whole_body_button(const PanelInput& in, const Rect& picture) {
    if (!in.view.close_look) return;
    const Look& look = in.look;
    const float low = in.view.hint ? look.px(94) : look.px(36);  // over the hint, of two lines at most
    if (pill(look, "whole", text::kWholeBody, picture.right() - look.px(12), picture.bottom() - low,
             text::kWholeBodyTip))
        in.ask(WholeBody{});
}

}  // namespace bodychain::ui
