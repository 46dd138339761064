#include "ui/top_bar.h"

#include "ui/files/file_menu.h"
#include "ui/kit/widgets.h"
#include "ui/picture/view_choice.h"
#include "words/language/language.h"
#include "words/strings/file_strings.h"
#include "words/strings/learn_strings.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace bodychain::ui {

namespace {

void mode_switch(const PanelInput& in) {
    const std::array<const char*, 2> kLabels{text::kWalk, text::kStand};
    const std::array<const char*, 2> kTips{text::kWalkTip, text::kStandTip};
    int chosen = in.view.mode == Mode::Walk ? 0 : 1;
    if (segmented(in.look, "mode", kLabels, chosen, kTips)) in.ask(SetMode{chosen == 0 ? Mode::Walk : Mode::Stand});
}

float mode_width(const Look& look) {
    const std::array<const char*, 2> labels{text::kWalk, text::kStand};
    return segmented_width(look, labels);
}

std::string history_tip(const char* verb, std::string_view label, const char* keys) {
    std::string out = verb;
    if (!label.empty()) out += ": " + std::string(label);
    return out + keys;
}

void history_buttons(const PanelInput& in) {
    if (icon_button(in.look, "undo", Icon::Undo, 28, {.enabled = in.document.can_undo()})) in.ask(Undo{});
    tip(in.look, history_tip(text::kUndo, in.document.undo_label(), text::kUndoKeys).c_str());
    ImGui::SameLine(0, in.look.px(4));
    if (icon_button(in.look, "redo", Icon::Redo, 28, {.enabled = in.document.can_redo()})) in.ask(Redo{});
    tip(in.look, history_tip(text::kRedo, in.document.redo_label(), text::kRedoKeys).c_str());
    ImGui::SameLine(0, in.look.px(4));
    const bool open = in.view.files.history_open;
    if (icon_button(in.look, "history", Icon::History, 28, {.selected = open})) in.ask(Show{Part::History, !open});
    tip(in.look, text::kHistoryTip);
}

// The language that is spoken now; a click goes to the next. Returns its width.
float language_button(const PanelInput& in, float right, float y) {
    const auto next = static_cast<Language>((static_cast<int>(in.view.language) + 1) % kLanguageCount);
    std::string label(code_of(in.view.language));
    for (char& c : label) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const float width = text_button_width(in.look, label.c_str());
    ImGui::SetCursorScreenPos(ImVec2(right - width, y + in.look.px(1)));
    if (text_button(in.look, "spoken", label.c_str())) in.ask(SetLanguage{next});
    tip(in.look, filled_in(text::kLanguageTip, {name_of(in.view.language), name_of(next)}).c_str());
    return width;
}

// Laid out from the right edge; returns where the free room begins.
float right_side(const PanelInput& in, const Rect& rect) {
    const std::array<const char*, 2> kLabels{text::kPlain, text::kClinical};
    const std::array<const char*, 2> kTips{text::kPlainTip, text::kClinicalTip};
    const Look& look = in.look;
    const float y = rect.y + look.px(10), gap = look.px(8), button = look.px(28);
    float x = rect.right() - look.px(14) - button;
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    if (icon_button(look, "help", Icon::Help, 28, {.selected = in.view.help_open}))
        in.ask(Show{Part::Help, !in.view.help_open});
    tip(look, text::kHelpTip);
    x -= button + gap;
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    if (icon_button(look, "learn", Icon::Book, 28, {.selected = in.view.learn.open}))
        in.ask(Show{Part::Learn, !in.view.learn.open});
    tip(look, text::kLearnTip);
    x -= button + gap;
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    const bool light = in.view.theme == Theme::Light;
    if (icon_button(look, "theme", light ? Icon::Moon : Icon::Sun, 28))
        in.ask(SetTheme{light ? Theme::Dark : Theme::Light});
    tip(look, light ? text::kDarkTip : text::kLightTip);
    x -= language_button(in, x - gap, y) + gap;
    x -= segmented_width(look, kLabels) + gap;
    ImGui::SetCursorScreenPos(ImVec2(x, y));
    int chosen = in.view.clinical ? 1 : 0;
    if (segmented(look, "language", kLabels, chosen, kTips)) in.ask(SetWords{chosen == 1});
    return x - gap;
}

}  // namespace

void top_bar(const PanelInput& in, const Rect& rect, float view_middle) {
    const Look& look = in.look;
    begin_panel(look, "##top", rect);
    edge_line(look, ImVec2(rect.x, rect.bottom() - 1), ImVec2(rect.right(), rect.bottom() - 1));
    const float y = rect.y + look.px(10);
    const float after_file = file_button(in, rect.x + look.px(14), y) + look.px(8);
    // The name takes what the rest of the bar leaves it; all else but the views is of a fixed width.
    const float right = right_side(in, rect), fixed = mode_width(look) + look.px(3 * 28 + 2 * 4 + 3 * 10),
                room = right - after_file - fixed;
    const float name = std::min(file_name_width(in), room - view_choice_width(in, room)), named = std::max(name, 0.0f);
    file_name_label(in, after_file, y, named);
    ImGui::SetCursorScreenPos(ImVec2(after_file + named + look.px(10), y));
    mode_switch(in);
    ImGui::SetCursorScreenPos(ImVec2(ImGui::GetItemRectMax().x + look.px(10), y));
    history_buttons(in);
    view_choice(in, ImGui::GetItemRectMax().x + look.px(10), view_middle, right, y);
    end_panel();
}

}  // namespace bodychain::ui
