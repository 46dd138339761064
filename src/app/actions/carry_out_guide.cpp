// Self-tests, examples, pages to learn from, tour and presentation.
#include "app/actions/carry_out.h"
#include "ui/guide/lessons.h"
#include "ui/guide/tour.h"

#include <algorithm>

namespace bodychain {

void carry_out(Workbench& bench, const ui::ChooseTest& asked) {
    ui::SelfCheckView& view = bench.view.self_check;
    if (view.test == asked.test) return;
    view.test = asked.test;
    view.row = -1;
    view.pointed.reset();
    view.playback = {};
}

void carry_out(Workbench& bench, const ui::AnswerTest& asked) {
    ui::SelfCheckView& view = bench.view.self_check;
    view.answers.set(asked.question, asked.side, asked.answer);
    view.adjusted.clear();
    view.pointed.reset();
}

void carry_out(Workbench& bench, const ui::PointAtAnswer& asked) { bench.view.self_check.pointed = asked.answers; }

void carry_out(Workbench& bench, const ui::MarkAnswer& asked) {
    bench.view.self_check.row = asked.row;
    bench.memory.self_check.scroll_to_row = true;
}

void carry_out(Workbench& bench, const ui::AdjustAnswer& asked) {
    bench.view.self_check.adjusted[asked.id] = asked.value;
}

void carry_out(Workbench& bench, const ui::ClearAnswers&) {
    bench.view.self_check.answers = {};
    bench.view.self_check.adjusted.clear();
}

void carry_out(Workbench& bench, const ui::LetWalk& asked) {
    commit(bench, asked.edit);
    bench.view.mode = Mode::Walk;
    bench.view.playback.playing = true;
    bench.view.gallery.told.reset();
}

void carry_out(Workbench& bench, const ui::ChooseExample& asked) {
    commit(bench, asked.edit);
    bench.view.gallery.told = asked.edit.next;
    bench.view.gallery.open = bench.view.learn.open = false;
}

void carry_out(Workbench& bench, const ui::TurnPage& asked) {
    bench.view.learn.page = std::min(asked.page, ui::lessons().size() - 1);
}

void carry_out(Workbench& bench, const ui::ShowLesson& asked) {
    bench.apply(ui::press_lesson(bench.view, bench.document.current(), asked.which));
}

void carry_out(Workbench& bench, const ui::Tour& asked) {
    if (asked.move == ui::TourMove::Take) carry_out(bench, ui::Present{false});
    bench.apply(ui::take_tour_move(asked.move, bench.view, bench.document));
}

void carry_out(Workbench& bench, const ui::Present& asked) {
    ui::ViewState& view = bench.view;
    if (asked.on == view.presentation.on) return;
    if (!asked.on) {
        view.presentation.on = view.presentation.halo = false;
        return;
    }
    view.presentation.begin();
    view.help_open = view.gallery.open = view.learn.open = view.self_check.open = view.files.history_open =
        view.tour.offered = false;
    view.tour.stop.reset();
    view.marked_row.reset();
}

void carry_out(Workbench& bench, const ui::ShowPresentationKeys&) {
    bench.view.presentation.keys_left_s = ui::PresentationView::kKeysShown_s;
}

}  // namespace bodychain
