#include "ui/posture/find_box.h"

#include "ui/kit/widgets.h"
#include "words/strings/strings.h"

#include <imgui_internal.h>

#include <cstdio>

namespace bodychain::ui {

namespace {

constexpr float kHeight = 30, kIconRoom = 28, kClear = 22;
constexpr int kLongest = 48;

// ImGui answers Escape by bringing back what stood there before; a person who looks for something wants it gone.
bool escaped() { return ImGui::IsItemDeactivated() && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Escape)); }

void frame(const Look& look, ImVec2 low, ImVec2 high, bool active) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float round = look.px(8);
    draw.AddRectFilled(low, high, look.colours.control, round);
    if (active) draw.AddRect(low, high, look.colours.knob_edge, round, 0, look.px(1.2f));
    draw_icon(draw, Icon::Find, ImVec2(low.x + look.px(0.5f * kIconRoom), (low.y + high.y) * 0.5f), look.px(14),
              look.colours.muted);
}

bool text_field(const Look& look, std::string& typed, ImVec2 low, float width) {
    char text[kLongest];
    std::snprintf(text, sizeof text, "%s", typed.c_str());
    ImGui::SetCursorScreenPos(ImVec2(low.x + look.px(kIconRoom), low.y));
    ImGui::SetNextItemWidth(width - look.px(kIconRoom + kClear + 6));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(0, 0.5f * (look.px(kHeight) - look.fonts.text->FontSize)));
    for (const ImGuiCol slot : {ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive})
        ImGui::PushStyleColor(slot, 0u);
    ImGui::PushStyleColor(ImGuiCol_TextDisabled, look.colours.muted);
    ImGui::InputTextWithHint("##find", text::kFind, text, sizeof text);
    note_item(look, "find");
    ImGui::PopStyleColor(4);
    ImGui::PopStyleVar();
    if (escaped()) text[0] = 0;
    if (typed == text) return false;
    typed = text;
    return true;
}

bool clear_button(const Look& look, ImVec2 low, float width) {
    const float inset = 0.5f * look.px(kHeight - kClear);
    ImGui::SetCursorScreenPos(ImVec2(low.x + width - look.px(kClear) - inset, low.y + inset));
    const bool hit = icon_button(look, "find.clear", Icon::Close, kClear);
    tip(look, text::kFindClearTip);
    return hit;
}

}  // namespace

bool find_box(const Look& look, std::string& typed, bool focus) {
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, height = look.px(kHeight);
    const ImGuiID active = ImGui::GetActiveID();
    frame(look, low, ImVec2(low.x + width, low.y + height), active != 0 && active == ImGui::GetID("##find"));
    if (focus) ImGui::SetKeyboardFocusHere();
    bool changed = text_field(look, typed, low, width);
    if (!typed.empty() && clear_button(look, low, width)) {
        typed.clear();
        changed = true;
    }
    ImGui::SetCursorScreenPos(ImVec2(low.x, low.y + height));
    ImGui::Dummy(ImVec2(width, look.px(2)));
    return changed;
}

}  // namespace bodychain::ui
