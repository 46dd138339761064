#include "ui/guide/help_overlay.h"

#include "ui/kit/widgets.h"
#include "words/strings/help_strings.h"
#include "words/strings/learn_strings.h"
#include "words/strings/strings.h"
#include "words/strings/tour_strings.h"

#include <algorithm>
#include <iterator>

namespace bodychain::ui {

namespace {

constexpr float kPad = 22, kKey = 214, kKeyGap = 12, kDoes = 332, kColumnGap = 26, kRowGap = 5;  // at scale 1

float high(ImFont* font, float wrap, const char* words_of_it) {
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words_of_it).y;
}

float row_height(const Look& look, const text::HelpLine& line) {
    return std::max(high(look.fonts.strong, look.px(kKey), line.key),
                    high(look.fonts.text, look.px(kDoes), line.does)) +
           look.px(kRowGap);
}

/// How many lines stand in the first of two columns: the fewest that leave the second no longer.
std::size_t first_column(const Look& look) {
    float whole = 0, so_far = 0;
    for (const text::HelpLine& line : text::kHelpLines) whole += row_height(look, line);
    std::size_t count = 0;
    while (count < std::size(text::kHelpLines) && so_far < 0.5f * whole)
        so_far += row_height(look, text::kHelpLines[count++]);
    return count;
}

// Returns the height.
float column(const Look& look, std::size_t from, std::size_t to, ImVec2 at, bool draws) {
    const float top = at.y;
    ImDrawList* draw = draws ? ImGui::GetWindowDrawList() : nullptr;
    for (std::size_t i = from; i < to; ++i) {
        const text::HelpLine& line = text::kHelpLines[i];
        if (draw)
            draw->AddText(look.fonts.strong, look.fonts.strong->FontSize, at, look.colours.text, line.key, nullptr,
                          look.px(kKey));
        if (draw)
            draw->AddText(look.fonts.text, look.fonts.text->FontSize, ImVec2(at.x + look.px(kKey + kKeyGap), at.y),
                          look.colours.muted, line.does, nullptr, look.px(kDoes));
        at.y += row_height(look, line);
    }
    return at.y - top;
}

// In two columns where there is room for both, else in one.
void lines(const Look& look, bool two) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::size_t all = std::size(text::kHelpLines), first = two ? first_column(look) : all;
    float height = column(look, 0, first, at, true);
    if (two)
        height = std::max(
            height, column(look, first, all, ImVec2(at.x + look.px(kKey + kKeyGap + kDoes + kColumnGap), at.y), true));
    ImGui::Dummy(ImVec2(look.px(kKey + kKeyGap + kDoes), height));
}

// Tour and pages to learn from, and the way out at the right edge.
void header(const PanelInput& in) {
    const Look& look = in.look;
    words(look, look.fonts.title, look.colours.text, text::kHelpTitle);
    float x = ImGui::GetWindowContentRegionMax().x;
    const auto button = [&](const char* id, const char* label, bool strong) {
        x -= text_button_width(look, label);
        ImGui::SameLine(x);
        x -= look.px(8);
        return text_button(look, id, label, {.selected = strong});
    };
    if (button("help.close", text::kHelpClose, false)) in.ask(Show{Part::Help, false});
    if (button("help.learn", text::kLearn, false)) {
        in.ask(Show{Part::Help, false});
        in.ask(Show{Part::Learn});
    }
    if (button("help.tour", text::kTourTake, true)) in.ask(Tour{TourMove::Take});
}

}  // namespace

void help_overlay(const PanelInput& in, float width, float height) {
    if (!in.view.help_open) return;
    const Look& look = in.look;
    const float one = look.px(2 * kPad + kKey + kKeyGap + kDoes + 14),
                both = one + look.px(kColumnGap + kKey + kKeyGap + kDoes);
    const bool two = both <= width - look.px(24);
    const std::size_t all = std::size(text::kHelpLines), first = two ? first_column(look) : all;
    const float content =
        look.px(112) + std::max(column(look, 0, first, {}, false), column(look, first, all, {}, false));
    const float w = std::min(two ? both : one, width - look.px(24)), h = std::min(content, height - look.px(24));
    ImGui::SetNextWindowPos(ImVec2((width - w) * 0.5f, (height - h) * 0.5f));
    ImGui::SetNextWindowSize(ImVec2(w, h));
    ImGui::SetNextWindowFocus();
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(12));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(kPad), look.px(18)));
    constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize |
                                        ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings;
    ImGui::Begin("##help", nullptr, kFlags);
    header(in);
    ImGui::Dummy(ImVec2(0, look.px(4)));
    lines(look, two);
    ImGui::Dummy(ImVec2(0, look.px(2)));
    wrapped(look, look.fonts.small, look.colours.muted, text::kNotMedical);
    ImGui::End();
    ImGui::PopStyleVar(3);
}

}  // namespace bodychain::ui
