// Keys of what is in front of the panels: dialogs, tour, presentation, self-tests, pages to learn from.
#include "app/actions/key_rooms.h"
#include "ui/guide/lessons.h"
#include "ui/self_check/answer_rows.h"
#include "ui/self_check/answered_edit.h"

#include <algorithm>

namespace bodychain {

namespace {

constexpr int kPage = 8;  // rows of the browser

/// Tab and Shift + Tab.
int onward(KeyAction key) { return key == KeyAction::NextField ? 1 : key == KeyAction::PreviousField ? -1 : 0; }

int turned(int part, int by, int count) { return (part + by + count) % count; }

// The buttons stand from right to left.
ui::Actions asked_of_question(KeyAction key, int focus) {
    constexpr auto kCount = static_cast<int>(ui::kUnsavedAnswers.size());
    const int by = onward(key) - (key == KeyAction::StepForward ? 1 : key == KeyAction::StepBack ? -1 : 0);
    if (by != 0) return {ui::FocusPart{turned(focus, by, kCount)}};
    if (key == KeyAction::Close) return {ui::AnswerUnsaved{ui::UnsavedAnswer::Cancel}};
    if (key != KeyAction::Accept) return {};
    return {ui::AnswerUnsaved{ui::kUnsavedAnswers[static_cast<std::size_t>(std::clamp(focus, 0, kCount - 1))]}};
}

int rows_down(KeyAction key) {
    return key == KeyAction::PageDown ? kPage : key == KeyAction::PageUp ? -kPage : downward(key);
}

ui::Actions asked_of_browser(KeyAction key, const ui::FileView& files) {
    if (const int by = rows_down(key); by != 0) return {ui::BrowseMove{by}};
    if (key == KeyAction::Close) return {ui::BrowseCancel{}};
    if (key == KeyAction::Accept) {
        if (files.focus == ui::kBrowserCancel) return {ui::BrowseCancel{}};
        return {ui::BrowseAccept{}};
    }
    const bool arrow = key == KeyAction::StepBack || key == KeyAction::StepForward;
    if (files.choice->to_replace() && (arrow || onward(key) != 0))
        return {ui::FocusPart{files.focus == ui::kBrowserAccept ? ui::kBrowserCancel : ui::kBrowserAccept}};
    if (onward(key) == 0) return {};
    return {ui::FocusPart{turned(files.focus, onward(key), ui::kBrowserParts)}};
}

std::optional<ui::TourMove> move_of(KeyAction key, bool under_way) {
    switch (key) {
        case KeyAction::StepBack: return under_way ? std::optional(ui::TourMove::Back) : std::nullopt;
        case KeyAction::StepForward: return under_way ? std::optional(ui::TourMove::Next) : std::nullopt;
        case KeyAction::Accept: return under_way ? ui::TourMove::Show : ui::TourMove::Take;
        case KeyAction::Close: return under_way ? ui::TourMove::Skip : ui::TourMove::Decline;
        default: return std::nullopt;
    }
}

ui::Actions marked_answer(const ui::SelfCheckView& test, int by) {
    const int last = static_cast<int>(ui::answer_rows(test.test).size()) - 1;
    return {ui::MarkAnswer{std::clamp(test.row < 0 && by > 0 ? 0 : test.row + by, 0, last)}};
}

// At first it only marks a row.
ui::Actions answered(const ui::SelfCheckView& test, Side side) {
    if (test.row < 0) return {ui::MarkAnswer{0}};
    const std::vector<ui::AnswerRow> rows = ui::answer_rows(test.test);
    const ui::AnswerRow& row = rows[std::min(static_cast<std::size_t>(test.row), rows.size() - 1)];
    return {ui::MarkAnswer{test.row}, ui::AnswerTest{row.question->id, side, row.answer}};
}

// A key alone does not make all neutral.
ui::Actions let_walk(const KeyContext& now) {
    if (ui::posture_of(now.view.self_check, now.document.current().posture, false).reasons.empty()) return {};
    return {ui::LetWalk{ui::answered_edit(now.view, now.document.current())}};
}

}  // namespace

ui::Actions asked_of_dialog(KeyAction key, const ui::FileView& files) {
    return files.question ? asked_of_question(key, files.focus) : asked_of_browser(key, files);
}

// Not what lies above the tour: the list of keys, a bone that is being turned; of an open gallery only the arrows.
KeyAnswer asked_of_tour(KeyAction key, const ui::ViewState& view) {
    if (key == KeyAction::Tour) return ui::Actions{ui::Tour{ui::TourMove::Take}};
    if ((!view.tour.stop && !view.tour.offered) || view.self_check.open || view.presentation.on || view.help_open ||
        view.learn.open || view.grip.held || view.marked_row)
        return std::nullopt;
    const auto move = move_of(key, view.tour.stop.has_value());
    if (!move || (view.gallery.open && sideways(key) == 0)) return std::nullopt;
    return ui::Actions{ui::Tour{*move}};
}

// What would change panels that nobody sees is left alone.
KeyAnswer asked_of_presentation(KeyAction key, const ui::ViewState& view) {
    if (!view.presentation.on) return std::nullopt;
    switch (key) {
        case KeyAction::Close:
            if (view.grip.held) return std::nullopt;
            return ui::Actions{ui::Present{false}};
        case KeyAction::Help: return ui::Actions{ui::ShowPresentationKeys{}};
        case KeyAction::RowUp:
        case KeyAction::RowDown:
        case KeyAction::Accept:
        case KeyAction::Layers:
        case KeyAction::Curves:
        case KeyAction::ChangesPage:
        case KeyAction::Examples:
        case KeyAction::Learn:
        case KeyAction::SelfChecks:
        case KeyAction::KeepAsA:
        case KeyAction::SideBySide:
        case KeyAction::SwapAAndB:
        case KeyAction::History:
        case KeyAction::Find: return ui::Actions{};
        default: return std::nullopt;
    }
}

// Arrow keys and Enter answer the open self-test; what other keys change is not to be seen.
KeyAnswer asked_of_self_check(KeyAction key, const KeyContext& now) {
    const ui::SelfCheckView& test = now.view.self_check;
    if (!test.open || now.view.learn.open || now.view.gallery.open || now.view.help_open) return std::nullopt;
    switch (key) {
        case KeyAction::RowUp:
        case KeyAction::RowDown: return marked_answer(test, downward(key));
        case KeyAction::StepBack: return answered(test, Side::Left);
        case KeyAction::StepForward: return answered(test, Side::Right);
        case KeyAction::Accept: return let_walk(now);
        case KeyAction::FiveBack:
        case KeyAction::FiveForward:
        case KeyAction::Curves:
        case KeyAction::ChangesPage:
        case KeyAction::WalkOrStand:
        case KeyAction::KeepAsA:
        case KeyAction::SideBySide:
        case KeyAction::SwapAAndB: return ui::Actions{};
        default: return std::nullopt;
    }
}

KeyAnswer asked_of_pages(KeyAction key, const ui::ViewState& view) {
    if (!view.learn.open) return std::nullopt;
    if (key == KeyAction::Accept || key == KeyAction::ViewFront) return ui::Actions{ui::ShowLesson{0}};
    if (key == KeyAction::ViewBack) return ui::Actions{ui::ShowLesson{1}};
    const int down = downward(key), along = sideways(key), by = down != 0 ? down : along > 0 ? 1 : along < 0 ? -1 : 0;
    if (by == 0) return std::nullopt;
    const int last = static_cast<int>(ui::lessons().size()) - 1;
    return ui::Actions{
        ui::TurnPage{static_cast<std::size_t>(std::clamp(static_cast<int>(view.learn.page) + by, 0, last))}};
}

}  // namespace bodychain
