#include "ui/files/file_cards.h"

#include "ui/files/dialog.h"
#include "ui/kit/widgets.h"
#include "words/file_words.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kWidth = 420, kCardWidth = 330, kLeastCard = 240, kGap = 8;

struct Choice {
    const char* id;
    const char* label;
    const char* tip;
};

// Right-aligned, the first at the right; in a second line where one is too short. Which was taken.
template <std::size_t N>
int choices(const Look& look, const std::array<Choice, N>& all, int focus) {
    const float left = ImGui::GetCursorPosX(), end = ImGui::GetWindowContentRegionMax().x;
    float wide = -look.px(kGap);
    for (const Choice& choice : all) wide += text_button_width(look, choice.label) + look.px(kGap);
    ImGui::SetCursorPosX(std::max(left, end - wide));
    int taken = -1;
    for (std::size_t k = N; k-- > 0;) {
        if (dialog_button(look, all[k].id, all[k].label, focus == static_cast<int>(k))) taken = static_cast<int>(k);
        tip(look, all[k].tip);
        if (k > 0) ImGui::SameLine(0, look.px(kGap));
    }
    return taken;
}

}  // namespace

void unsaved_question(const PanelInput& in) {
    const FileView& files = in.view.files;
    if (!files.question) return;
    const Look& look = in.look;
    const std::array<Choice, 3> all{{{"unsaved.save", text::kSave, ""},
                                     {"unsaved.dont", text::kDontSave, ""},
                                     {"unsaved.cancel", text::kCancel, ""}}};
    begin_dialog(look, "unsaved", kWidth, 0);
    wrapped(look, look.fonts.strong, look.colours.text, filled(text::kUnsavedAsked, *files.question).c_str());
    wrapped(look, look.fonts.text, look.colours.muted, text::kUnsavedMore);
    ImGui::Dummy(ImVec2(0, look.px(4)));
    const int taken = choices(look, all, files.focus);
    end_dialog();
    if (taken >= 0) in.ask(AnswerUnsaved{kUnsavedAnswers[static_cast<std::size_t>(taken)]});
}

void recovery_card(const PanelInput& in, const Rect& picture) {
    const FileView& files = in.view.files;
    if (!files.recovery) return;
    const Look& look = in.look;
    // Beside the switches of the picture, where that leaves enough to read.
    const float width = std::min(
        {look.px(kCardWidth), std::max(look.px(kLeastCard), picture.w - look.px(160)), picture.w - look.px(24)});
    ImGui::SetNextWindowPos(
        ImVec2(std::round(picture.right() - look.px(12) - width), std::round(picture.y + look.px(12))));
    ImGui::SetNextWindowSize(ImVec2(width, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(10));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(16), look.px(12)));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, look.colours.card | IM_COL32_A_MASK);
    ImGui::Begin("##recovery", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
    wrapped(look, look.fonts.strong, look.colours.text, text::kRecovered);
    wrapped(look, look.fonts.text, look.colours.text,
            filled(text::kRecoveredOf, files.recovery->name.empty() ? text::kUntitled.str() : files.recovery->name)
                .c_str());
    words(look, look.fonts.small, look.colours.muted, files.recovery->when.c_str());
    ImGui::Dummy(ImVec2(0, look.px(2)));
    const std::array<Choice, 3> all{{{"recovery.open", text::kOpenButton, text::kOpenRecoveredTip},
                                     {"recovery.discard", text::kDiscard, text::kDiscardTip},
                                     {"recovery.later", text::kLater, text::kLaterTip}}};
    const int taken = choices(look, all, 0);
    if (taken >= 0) in.ask(AnswerRecovery{static_cast<RecoveryAnswer>(taken)});
    const ImVec2 low = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
    if (look.places) look.places->note("recovery", {low.x, low.y, size.x, size.y});
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(3);
}

}  // namespace bodychain::ui
