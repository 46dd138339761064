#include "ui/files/dialog.h"

#include "ui/kit/widgets.h"

#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kPadX = 22, kPadY = 18, kMargin = 12;
constexpr const char* kDots = "\u2026";

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

}  // namespace

// One window over the whole screen holds the card: a click beside it neither reaches the panels nor takes the focus
// from a text field.
void begin_dialog(const Look& look, const char* id, float width, float height) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos(ImVec2(0, 0));
    ImGui::SetNextWindowSize(screen);
    constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                        ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                        ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::Begin((std::string(id) + ".front").c_str(), nullptr, kFlags);
    ImGui::PopStyleVar();
    if (ImGui::IsWindowAppearing()) ImGui::SetWindowFocus();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(ImVec2(0, 0), screen, IM_COL32(0, 0, 0, look.theme == Theme::Dark ? 130 : 70));
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    const ImGuiID key = ImGui::GetID("height");
    const float wanted = height > 0 ? look.px(height) : kept.GetFloat(key, look.px(180));
    const float w = std::min(look.px(width), screen.x - look.px(2 * kMargin)),
                h = std::min(wanted, screen.y - look.px(2 * kMargin));
    const ImVec2 low(std::round(0.5f * (screen.x - w)), std::round(0.45f * (screen.y - h))), high(low.x + w, low.y + h);
    draw.AddRectFilled(low, high, look.colours.card | IM_COL32_A_MASK, look.px(12));
    draw.AddRect(low, high, look.colours.panel_edge, look.px(12));
    ImGui::SetCursorScreenPos(low);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(kPadX), look.px(kPadY)));
    ImGui::BeginChild(id, ImVec2(w, h), false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_AlwaysUseWindowPadding | ImGuiWindowFlags_NoScrollbar |
                          ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleVar();
    if (look.places) look.places->note(id, {low.x, low.y, w, h});
}

void end_dialog() {
    const float used = ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y + ImGui::GetWindowContentRegionMin().y;
    ImGui::EndChild();
    ImGui::GetStateStorage()->SetFloat(ImGui::GetID("height"), std::ceil(used));
    ImGui::End();
}

bool dialog_button(const Look& look, const char* id, const char* label, bool focused, bool enabled) {
    return text_button(look, id, label, {.enabled = enabled, .selected = focused && enabled});
}

std::string shortened(ImFont* font, const std::string& words, float width) {
    std::string text = words;
    for (std::size_t keep = words.size(); text_width(font, text.c_str()) > width && keep > 0;) {
        do --keep;
        while (keep > 0 && !begins_letter(words[keep]));
        text = words.substr(0, keep) + kDots;
    }
    return text;
}

std::string shortened_path(ImFont* font, const std::string& words, float width) {
    std::string text = words;
    for (std::size_t from = 0; text_width(font, text.c_str()) > width && from < words.size();) {
        do ++from;
        while (from < words.size() && !begins_letter(words[from]));
        text = kDots + words.substr(from);
    }
    return text;
}

}  // namespace bodychain::ui
