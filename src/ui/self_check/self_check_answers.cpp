#include "ui/self_check/self_check_answers.h"

#include "ui/kit/widgets.h"
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

/// One answer of one question, in the order on the screen.
struct AnswerRow {
    const SelfQuestionInfo* question;
    SelfAnswer answer;
    bool first;
};

std::vector<AnswerRow> rows_of(SelfCheck test) {
    std::vector<AnswerRow> rows;
    for (const SelfQuestionInfo& question : self_questions())
        if (question.test == test)
            for (const SelfAnswer answer : question.answers)
                rows.push_back({&question, answer, answer == question.answers.front()});
    return rows;
}

void take(SelfCheckView& view, const AnswerRow& row, Side side) {
    view.answers.set(row.question->id, side, row.answer);
    view.adjusted.clear();
    view.pointed.reset();
}

void draw_dot(const Look& look, ImVec2 centre, bool on, bool hot) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float r = look.px(kDot);
    draw.AddCircleFilled(centre, r, hot ? look.colours.control_hover : look.colours.control, 24);
    draw.AddCircle(centre, r, on ? look.colours.ink : look.colours.faint, 24, look.px(1.5f));
    if (on) draw.AddCircleFilled(centre, r - look.px(3), look.colours.ink, 24);
}

// The half of a row that belongs to a leg, or the whole of it. Returns whether the pointer is on it.
bool half(const PanelInput& in, const AnswerRow& row, Side side, ImVec2 low, ImVec2 size) {
    const Look& look = in.look;
    SelfCheckView& view = in.view.self_check;
    const std::string id = "self/" + std::string(row.question->key) + "/" + std::string(name_of(row.answer)) +
                           (!row.question->sided ? ""
                            : side == Side::Left ? "/left"
                                                 : "/right");
    ImGui::SetCursorScreenPos(low);
    if (ImGui::InvisibleButton(id.c_str(), size)) take(view, row, side);
    note_item(look, id);
    const bool hot = ImGui::IsItemHovered();
    if (hot && view.answers.get(row.question->id, side) != row.answer) {
        view.pointed = view.answers;
        view.pointed->set(row.question->id, side, row.answer);
    }
    const bool at_right = row.question->sided && side == Side::Right;
    draw_dot(look,
             ImVec2(at_right ? low.x + size.x - look.px(kDot + 2) : low.x + look.px(kDot + 2), low.y + 0.5f * size.y),
             view.answers.get(row.question->id, side) == row.answer, hot);
    return hot;
}

void answer_row(const PanelInput& in, const AnswerRow& row, bool marked) {
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
        half(in, row, Side::Left, low, ImVec2(middle, height));
        half(in, row, Side::Right, ImVec2(low.x + middle, low.y), ImVec2(width - middle, height));
    } else {
        half(in, row, Side::Right, low, ImVec2(width, height));
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

// Up and down go from answer to answer, left and right answer for that leg. Returns whether a key was pressed.
bool take_keys(SelfCheckView& view, const std::vector<AnswerRow>& rows) {
    const int last = static_cast<int>(rows.size()) - 1;
    const bool pressed = view.rows_key != 0 || view.side_key;
    if (const int by = std::exchange(view.rows_key, 0))
        view.row = std::clamp(view.row < 0 && by > 0 ? 0 : view.row + by, 0, last);
    const auto side = std::exchange(view.side_key, std::nullopt);
    if (side && view.row < 0)
        view.row = 0;
    else if (side)
        take(view, rows[static_cast<std::size_t>(view.row)], *side);
    return pressed;
}

}  // namespace

void choose_test(SelfCheckView& view, SelfCheck test) {
    if (view.test == test) return;
    view.test = test;
    view.row = -1;
    view.pointed.reset();
    view.playback = {};
}

void self_check_answers(const PanelInput& in) {
    SelfCheckView& view = in.view.self_check;
    const std::vector<AnswerRow> rows = rows_of(view.test);
    const bool pressed = take_keys(view, rows);
    view.pointed.reset();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(in.look.px(4), in.look.px(2)));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].first) question(in, *rows[i].question);
        const bool marked = static_cast<int>(i) == view.row;
        answer_row(in, rows[i], marked);
        if (marked && pressed) bring_into_view();
    }
    ImGui::PopStyleVar();
}

}  // namespace bodychain::ui
