#include "ui/picture/view_choice.h"

#include "ui/kit/widgets.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace bodychain::ui {

namespace {

// In the order of NamedView.
using Words = std::array<const char*, kNamedViews>;
Words plain_names() {
    return {text::kFront, text::kBack, text::kLeftView, text::kRightView, text::kTop, text::kThreeQuarter};
}
Words clinical_names() {
    return {text::kFrontClinical, text::kBackClinical, text::kLeftClinical,
            text::kRightClinical, text::kTopClinical,  text::kThreeQuarterClinical};
}
Words tips() {
    return {text::kFrontTip, text::kBackTip, text::kLeftTip, text::kRightTip, text::kTopTip, text::kThreeQuarterTip};
}
constexpr float kButton = 28, kGap = 8;

int chosen_view(const ViewState& view) { return view.view_now ? static_cast<int>(*view.view_now) : -1; }

void side_by_side(const PanelInput& in, const Words& names) {
    int chosen = chosen_view(in.view);
    if (segmented(in.look, "view", names, chosen, tips())) in.ask(LookFrom{static_cast<NamedView>(chosen)});
}

// One line of the list, with its key at the right.
void line(const PanelInput& in, int i, const char* name, float width) {
    const Look& look = in.look;
    const ImVec2 low = ImGui::GetCursorScreenPos(), high(low.x + width, low.y + look.px(kButton));
    ImGui::PushID(i);
    if (ImGui::InvisibleButton("choice", ImVec2(width, look.px(kButton)))) {
        in.ask(LookFrom{static_cast<NamedView>(i)});
        ImGui::CloseCurrentPopup();
    }
    note_item(look, "view/" + std::to_string(i));
    ImGui::PopID();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const bool on = chosen_view(in.view) == i;
    if (on || ImGui::IsItemHovered())
        draw.AddRectFilled(low, high, on ? look.colours.ink : look.colours.control_hover, look.px(6));
    const ImU32 colour = on ? look.colours.on_ink : look.colours.text;
    const float y = std::round((low.y + high.y - look.fonts.text->FontSize) * 0.5f);
    draw.AddText(look.fonts.text, look.fonts.text->FontSize, ImVec2(low.x + look.px(10), y), colour, name);
    draw.AddText(look.fonts.text, look.fonts.text->FontSize, ImVec2(high.x - look.px(18), y),
                 on ? colour : look.colours.muted, std::to_string(i + 1).c_str());
}

float list_width(const Look& look, const Words& names) {
    float widest = text_width(look.fonts.text, text::kFreeView);
    for (const char* name : names) widest = std::max(widest, text_width(look.fonts.text, name));
    return widest + look.px(42);
}

void in_a_list(const PanelInput& in, const Words& names) {
    const Look& look = in.look;
    const ImVec2 low = ImGui::GetCursorScreenPos(), high(low.x + list_width(look, names), low.y + look.px(kButton));
    if (ImGui::InvisibleButton("views", ImVec2(high.x - low.x, high.y - low.y))) ImGui::OpenPopup("views.list");
    note_item(look, "views");
    tip(look, text::kViewsTip);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, ImGui::IsItemHovered() ? look.colours.control_hover : look.colours.control,
                       look.px(8));
    const int chosen = chosen_view(in.view);
    centred_text(draw, look.fonts.text, ImVec2(low.x + look.px(6), low.y), ImVec2(high.x - look.px(24), high.y),
                 look.colours.text,
                 chosen < 0 ? static_cast<const char*>(text::kFreeView) : names[static_cast<std::size_t>(chosen)]);
    draw_icon(draw, Icon::ChevronDown, ImVec2(high.x - look.px(16), (low.y + high.y) * 0.5f), look.px(11),
              look.colours.text);
    ImGui::SetNextWindowPos(ImVec2(low.x - look.px(4), high.y + look.px(4)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(4), look.px(4)));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    if (ImGui::BeginPopup("views.list")) {
        for (int i = 0; i < static_cast<int>(names.size()); ++i)
            line(in, i, names[static_cast<std::size_t>(i)], high.x - low.x);
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar(2);
}

}  // namespace

const char* view_words(NamedView view, bool clinical) {
    return (clinical ? clinical_names() : plain_names())[static_cast<std::size_t>(view)];
}

float view_choice_width(const PanelInput& in, float room) {
    const Words names = in.view.clinical ? clinical_names() : plain_names();
    const float four = in.look.px(kButton + kGap), wide = segmented_width(in.look, names) + four;
    return wide <= room ? wide : list_width(in.look, names) + four;
}

void view_choice(const PanelInput& in, float left, float middle, float right, float y) {
    const Look& look = in.look;
    const Words names = in.view.clinical ? clinical_names() : plain_names();
    const float four = look.px(kButton + kGap), wide = segmented_width(look, names);
    const bool room = left + wide + four <= right;
    const float width = (room ? wide : list_width(look, names)) + four;
    const float x = std::round(std::clamp(middle - 0.5f * width, left, std::max(left, right - width)));
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    if (room)
        side_by_side(in, names);
    else
        in_a_list(in, names);
    ImGui::SetCursorScreenPos(ImVec2(x + width - look.px(kButton), y));
    if (icon_button(look, "four", Icon::FourViews, kButton, {.selected = in.view.four_views}))
        in.ask(FourViews{!in.view.four_views});
    tip(look, text::kFourTip);
}

}  // namespace bodychain::ui
