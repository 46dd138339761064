#include "ui/self_check/self_check_answers.h"

#include "ui/kit/widgets.h"
#include "ui/self_check/answer_rows.h"
#include "words/self_check_words.h"
#include "words/strings/self_check_figure_strings.h"
#include "words/strings/self_check_strings.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace bodychain::ui {

namespace {

constexpr float kDot = 7, kColumn = 26, kPadY = 3;

void draw_dot(const Look& look, ImVec2 centre, bool on, bool hot) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float r = look.px(kDot);
    draw.AddCircleFilled(centre, r, hot ? look.colours.control_hover : look.colours.control, 24);
    draw.AddCircle(centre, r, on ? look.colours.ink : look.colours.faint, 24, look.px(1.5f));
    if (on) draw.AddCircleFilled(centre, r - look.px(3), look.colours.ink, 24);
}

/// With the answer under the pointer.
using Pointed = std::optional<SelfAnswers>;

// The half of a row that belongs to a leg, or the whole of it.
void half(const PanelInput& in, const AnswerRow& row, Side side, const Rect& place, Pointed& pointed) {
    const ImVec2 low(place.x, place.y), size(place.w, place.h);
    const Look& look = in.look;
    const SelfAnswers& answers = in.view.self_check.answers;
    const std::string id = "self/" + std::string(row.question->key) + "/" + std::string(name_of(row.answer)) +
                           (!row.question->sided ? ""
                            : side == Side::Left ? "/left"
                                                 : "/right");
    ImGui::SetCursorScreenPos(low);
    const bool hit = ImGui::InvisibleButton(id.c_str(), size);
    if (hit) in.ask(AnswerTest{row.question->id, side, row.answer});
    note_item(look, id);
    const bool hot = ImGui::IsItemHovered();
    if (hot && !hit && answers.get(row.question->id, side) != row.answer) {
        pointed = answers;
        pointed->set(row.question->id, side, row.answer);
    }
    const bool at_right = row.question->sided && side == Side::Right;
    draw_dot(look,
             ImVec2(at_right ? low.x + size.x - look.px(kDot + 2) : low.x + look.px(kDot + 2), low.y + 0.5f * size.y),
             answers.get(row.question->id, side) == row.answer, hot);
}

void answer_row(const PanelInput& in, const AnswerRow& row, bool marked, Pointed& pointed) {
    const Look& look = in.look;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, column = look.px(kColumn),
                wrap = width - (row.question->sided ? 2 : 1) * column;
    ImFont& font = *look.fonts.text;
    const char* shown = answer_text(row.answer);
    const ImVec2 text_size = font.CalcTextSizeA(font.FontSize, FLT_MAX, wrap, shown);
    const float height = std::ceil(text_size.y + look.px(2 * kPadY));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (marked) draw.AddRect(low, ImVec2(low.x + width, low.y + height), look.colours.ink, look.px(6));
    if (row.question->sided) {
        const float middle = std::round(0.5f * width);
        half(in, row, Side::Left, {low.x, low.y, middle, height}, pointed);
        half(in, row, Side::Right, {low.x + middle, low.y, width - middle, height}, pointed);
    } else {
        half(in, row, Side::Right, {low.x, low.y, width, height}, pointed);
    }
    const float x = row.question->sided ? std::round(low.x + 0.5f * (width - text_size.x)) : low.x + column;
    draw.AddText(&font, font.FontSize, ImVec2(x, low.y + look.px(kPadY)), look.colours.text, shown, nullptr, wrap);
    ImGui::SetCursorScreenPos(ImVec2(low.x, low.y + height));
}

void question(const PanelInput& in, const SelfQuestionInfo& asked) {
    const Look& look = in.look;
    ImGui::Dummy(ImVec2(0, look.px(4)));
    wrapped(look, look.fonts.strong, look.colours.text, question_text(asked.id));
    if (!asked.sided) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImFont& font = *look.fonts.small;
    draw.AddText(&font, font.FontSize, at, look.colours.left_foot, text::kSelfLeftHere);
    draw.AddText(&font, font.FontSize, ImVec2(at.x + width - text_width(&font, text::kSelfRightHere), at.y),
                 look.colours.right_foot, text::kSelfRightHere);
    ImGui::Dummy(ImVec2(width, font.FontSize));
}

// Of the row drawn last.
void bring_into_view() {
    const float low = ImGui::GetItemRectMin().y, high = ImGui::GetItemRectMax().y, top = ImGui::GetWindowPos().y;
    if (low < top || high > top + ImGui::GetWindowHeight()) ImGui::SetScrollFromPosY(0.5f * (low + high) - top, 0.5f);
}

}  // namespace

void self_check_answers(const PanelInput& in) {
    const SelfCheckView& view = in.view.self_check;
    const std::vector<AnswerRow> rows = answer_rows(view.test);
    const bool scrolls = std::exchange(in.memory.self_check.scroll_to_row, false);
    Pointed pointed;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(in.look.px(4), in.look.px(2)));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].first) question(in, *rows[i].question);
        const bool marked = static_cast<int>(i) == view.row;
        answer_row(in, rows[i], marked, pointed);
        if (marked && scrolls) bring_into_view();
    }
    ImGui::PopStyleVar();
    if (pointed != view.pointed) in.ask(PointAtAnswer{pointed});
}

}  // namespace bodychain::ui
