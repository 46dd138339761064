#include "ui/guide/learn_pages.h"

#include "ui/guide/lessons.h"
#include "ui/kit/widgets.h"
#include "words/strings/learn_strings.h"
#include "words/strings/tour_strings.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace bodychain::ui {

namespace {

constexpr float kListShare = 0.30f, kLeastList = 132, kMostList = 230, kGap = 18, kRowPad = 8,
                kColumn = 620;  // at scale 1; lines longer than kColumn are hard to read

float text_height(ImFont* font, float wrap, const char* words_of_it) {
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words_of_it).y;
}

void header(const PanelInput& in) {
    const Look& look = in.look;
    const float right = ImGui::GetWindowContentRegionMax().x;
    words(look, look.fonts.title, look.colours.text, text::kLearn);
    note_item(look, "learn.title");
    ImGui::SameLine(right - look.px(26));
    if (icon_button(look, "learn.close", Icon::Close, 26)) in.ask(Show{Part::Learn, false});
    tip(look, text::kLearnCloseTip);
    const float tour = text_button_width(look, text::kTourTake);
    ImGui::SameLine(right - look.px(34) - tour);
    if (text_button(look, "learn.tour", text::kTourTake)) in.ask(Tour{TourMove::Take});
    tip(look, text::kTourTip);
    wrapped(look, look.fonts.small, look.colours.muted, text::kLearnMore);
    ImGui::Dummy(ImVec2(0, look.px(4)));
}

// The page's title in the list, over as many lines as it needs; the open one has a strong ground.
void list_row(const PanelInput& in, std::size_t page, float width) {
    const Look& look = in.look;
    const char* title = lessons()[page].title;
    const float pad = look.px(kRowPad), wrap = width - 2 * pad - look.px(3),
                height = text_height(look.fonts.text, wrap, title) + 2 * pad;
    const std::string id = "lesson/" + std::string(lessons()[page].key);
    const ImVec2 low = ImGui::GetCursorScreenPos(), high(low.x + width, low.y + height);
    if (ImGui::InvisibleButton(id.c_str(), ImVec2(width, height))) in.ask(TurnPage{page});
    note_item(look, id);
    tip(look, text::kLearnPageTip);
    const bool open = in.view.learn.page == page;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (open || ImGui::IsItemHovered())
        draw.AddRectFilled(low, high, open ? look.colours.control_active : look.colours.control_hover, look.px(8));
    if (open)
        draw.AddRectFilled(ImVec2(low.x, low.y + pad), ImVec2(low.x + look.px(3), high.y - pad), look.colours.less,
                           look.px(2));
    draw.AddText(look.fonts.text, look.fonts.text->FontSize, ImVec2(low.x + pad + look.px(3), low.y + pad),
                 look.colours.text, title, nullptr, wrap);
}

void list(const PanelInput& in, float width) {
    ImGui::BeginChild("learn.list", ImVec2(width, 0), false, ImGuiWindowFlags_NoNav);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, in.look.px(3)));
    const float row = ImGui::GetContentRegionAvail().x - in.look.px(2);
    for (std::size_t i = 0; i < lessons().size(); ++i) list_row(in, i, row);
    ImGui::PopStyleVar();
    ImGui::EndChild();
}

// Side by side while there is room. The one that is pressed.
std::optional<std::size_t> show_buttons(const PanelInput& in, const Lesson& lesson, float room) {
    const Look& look = in.look;
    std::optional<std::size_t> pressed;
    float used = 0;
    for (std::size_t i = 0; i < lesson.shows.size(); ++i) {
        const char* label = lesson.shows[i].label;
        const float width = text_button_width(look, label), gap = look.px(8);
        if (i > 0 && used + gap + width <= room)
            ImGui::SameLine(0, gap);
        else
            used = -gap;
        used += gap + width;
        const std::string id = "lesson.show/" + std::to_string(i);
        if (text_button(look, id.c_str(), label, {.selected = true})) pressed = i;
        tip(look, text::kLearnShowTip);
    }
    return pressed;
}

void paragraph(const Look& look, ImFont* font, ImU32 colour, const char* words_of_it, float wrap) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = text_height(font, wrap, words_of_it);
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, colour, words_of_it, nullptr, wrap);
    ImGui::Dummy(ImVec2(wrap, height + look.px(2)));
}

void sources(const Look& look, const Lesson& lesson, float wrap) {
    ImGui::Dummy(ImVec2(0, look.px(8)));
    paragraph(look, look.fonts.small, look.colours.muted, text::kLearnSources, wrap);
    for (const char* source : lesson.sources) paragraph(look, look.fonts.small, look.colours.muted, source, wrap);
}

std::optional<std::size_t> page(const PanelInput& in, const Lesson& lesson) {
    const Look& look = in.look;
    const float wrap = std::min(ImGui::GetContentRegionAvail().x - look.px(10), look.px(kColumn));
    paragraph(look, look.fonts.title, look.colours.text, lesson.title, wrap);
    ImGui::Dummy(ImVec2(0, look.px(2)));
    paragraph(look, look.fonts.text, look.colours.text, in.view.clinical ? lesson.clinical : lesson.plain, wrap);
    ImGui::Dummy(ImVec2(0, look.px(6)));
    const auto pressed = show_buttons(in, lesson, wrap);
    sources(look, lesson, wrap);
    return pressed;
}

}  // namespace

void learn_pages(const PanelInput& in, const Rect& middle) {
    if (!in.view.learn.open || in.view.gallery.open) return;  // one at a time
    const Look& look = in.look;
    begin_over_picture(look, "##learn", middle);
    header(in);
    const Lesson& lesson = lessons()[std::min(in.view.learn.page, lessons().size() - 1)];
    list(in, std::round(std::clamp(kListShare * middle.w, look.px(kLeastList), look.px(kMostList))));
    ImGui::SameLine(0, look.px(kGap));
    ImGui::BeginChild(lesson.key.data(), ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    const auto pressed = page(in, lesson);
    ImGui::EndChild();
    note_item(look, "learn.page");
    end_over_picture();
    if (pressed) in.ask(ShowLesson{*pressed});
}

}  // namespace bodychain::ui
