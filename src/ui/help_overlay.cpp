#include "ui/help_overlay.h"

#include "ui/widgets.h"
#include "words/compare_strings.h"
#include "words/file_strings.h"
#include "words/help_strings.h"
#include "words/strings.h"

#include <algorithm>
#include <iterator>

namespace bodychain::ui {

namespace {

constexpr std::size_t kMoreLines = 5;

void help_line(const Look& look, const char* key, const char* does) {
    words(look, look.fonts.strong, look.colours.text, key);
    ImGui::SameLine(look.px(236));
    words(look, look.fonts.text, look.colours.muted, does);
}

void lines(const Look& look) {
    for (const text::HelpLine& line : text::kHelpLines) help_line(look, line.key, line.does);
    help_line(look, text::kHelpFileKeys, text::kHelpFileDoes);
    help_line(look, text::kHelpHistoryKey, text::kHelpHistoryDoes);
    help_line(look, text::kCompareKeepKey, text::kCompareKeepDoes);
    help_line(look, text::kCompareViewKey, text::kCompareViewDoes);
    help_line(look, text::kCompareSwapKey, text::kCompareSwapDoes);
}

}  // namespace

void help_overlay(const PanelInput& in, float width, float height) {
    if (!in.view.help_open) return;
    const Look& look = in.look;
    const float content = look.px(124) + static_cast<float>(std::size(text::kHelpLines) + kMoreLines) * (look.fonts.text->FontSize + ImGui::GetStyle().ItemSpacing.y);
    const float w = std::min(look.px(730), width - look.px(24)), h = std::min(content, height - look.px(24));
    ImGui::SetNextWindowPos(ImVec2((width - w) * 0.5f, (height - h) * 0.5f));
    ImGui::SetNextWindowSize(ImVec2(w, h));
    ImGui::SetNextWindowFocus();
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(12));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(22), look.px(18)));
    constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings;
    ImGui::Begin("##help", nullptr, kFlags);
    words(look, look.fonts.title, look.colours.text, text::kHelpTitle);
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - text_width(look.fonts.small, text::kHelpClose) - look.px(20));
    if (text_button(look, "help.close", text::kHelpClose)) in.view.help_open = false;
    ImGui::Dummy(ImVec2(0, look.px(4)));
    lines(look);
    ImGui::Dummy(ImVec2(0, look.px(4)));
    wrapped(look, look.fonts.small, look.colours.muted, text::kNotMedical);
    ImGui::End();
    ImGui::PopStyleVar(3);
}

}  // namespace bodychain::ui
