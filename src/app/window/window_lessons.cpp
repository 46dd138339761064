// What keys do for the tour, the pages to learn from, the presentation and the rows that keys mark.
#include "app/window/window_app.h"
#include "ui/guide/lessons.h"
#include "ui/guide/presenting.h"
#include "ui/guide/tour.h"

#include <algorithm>

namespace bodychain {

namespace {

/// What arrow keys sideways mean: frames, or steps of a value.
int sideways(KeyAction action) {
    switch (action) {
        case KeyAction::StepBack: return -1;
        case KeyAction::StepForward: return +1;
        case KeyAction::FiveBack: return -5;
        case KeyAction::FiveForward: return +5;
        default: return 0;
    }
}

int downward(KeyAction action) { return action == KeyAction::RowDown ? 1 : action == KeyAction::RowUp ? -1 : 0; }

ui::TourWish wish_of(KeyAction action, bool under_way) {
    switch (action) {
        case KeyAction::StepBack: return under_way ? ui::TourWish::Back : ui::TourWish::None;
        case KeyAction::StepForward: return under_way ? ui::TourWish::Next : ui::TourWish::None;
        case KeyAction::Accept: return under_way ? ui::TourWish::Show : ui::TourWish::Take;
        case KeyAction::Close: return under_way ? ui::TourWish::Skip : ui::TourWish::Decline;
        default: return ui::TourWish::None;
    }
}

}  // namespace

// Not what lies above the tour: the list of keys, a bone that is being turned; of an open gallery only Esc.
bool WindowApp::take_tour_key(KeyAction action) {
    ui::TourView& tour = view_.tour;
    if (action == KeyAction::Tour) {
        present(false);
        view_.self_check.open = false;
        tour.wish = ui::TourWish::Take;
        return true;
    }
    if ((!tour.stop && !tour.offered) || view_.self_check.open || view_.presentation.on || view_.help_open ||
        view_.learn.open || view_.grip.held || view_.rows.at)
        return false;
    const ui::TourWish wish = wish_of(action, tour.stop.has_value());
    if (wish == ui::TourWish::None || (view_.gallery.open && sideways(action) == 0)) return false;
    tour.wish = wish;
    return true;
}

// What would change panels that nobody sees is left alone.
bool WindowApp::take_presentation_key(KeyAction action) {
    if (!view_.presentation.on) return false;
    switch (action) {
        case KeyAction::Close:
            if (view_.grip.held) return false;
            present(false);
            return true;
        case KeyAction::Help: view_.presentation.keys_left_s = ui::PresentationView::kKeysShown_s; return true;
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
        case KeyAction::Find: return true;
        default: return false;
    }
}

bool WindowApp::take_row_key(KeyAction action) {
    const int along = sideways(action), down = downward(action);
    if (view_.learn.open &&
        (action == KeyAction::Accept || action == KeyAction::ViewFront || action == KeyAction::ViewBack)) {
        if (const auto edit = ui::press_lesson(view_, document_.current(), action == KeyAction::ViewBack ? 1 : 0))
            document_.apply(*edit);
        return true;
    }
    if (view_.learn.open && (along != 0 || down != 0)) {
        const int last = static_cast<int>(ui::lessons().size()) - 1;
        view_.learn.page = static_cast<std::size_t>(std::clamp(static_cast<int>(view_.learn.page) + (down != 0   ? down
                                                                                                     : along > 0 ? 1
                                                                                                                 : -1),
                                                               0, last));
        return true;
    }
    const bool layers = view_.layers_open && !view_.rows.at && !view_.rows.finding;
    if (down != 0)
        (layers ? view_.layer_row.move : view_.rows.move) += down;
    else if (along != 0 && view_.rows.at && !view_.presentation.on)
        view_.rows.step += along;
    else if (along != 0)
        playback().step(along);
    else if (action != KeyAction::Accept)
        return false;
    else if (layers)
        view_.layer_row.toggle = true;
    else
        view_.rows.type = view_.rows.at.has_value();
    return true;
}

bool WindowApp::take_lesson_key(KeyAction action) {
    switch (action) {
        case KeyAction::SlowMotion: playback().set_speed(ui::next_slow_motion(playback().speed)); return true;
        case KeyAction::Layers: view_.layers_open = !view_.layers_open; return true;
        case KeyAction::ChangesPage:
            view_.chain.page =
                static_cast<ui::ChangesPage>((static_cast<int>(view_.chain.page) + 1) % ui::kChangesPages);
            return true;
        case KeyAction::WalkOrStand: view_.mode = view_.mode == Mode::Walk ? Mode::Stand : Mode::Walk; return true;
        case KeyAction::NextExample: step_example(+1); return true;
        case KeyAction::PreviousExample: step_example(-1); return true;
        case KeyAction::Learn:
            view_.learn.open = !view_.learn.open;
            view_.gallery.open = false;
            return true;
        case KeyAction::Present: present(!view_.presentation.on); return true;
        case KeyAction::Halo: view_.presentation.halo = !view_.presentation.halo; return true;
        case KeyAction::Notes: view_.presentation.notes = !view_.presentation.notes; return true;
        case KeyAction::Theme: view_.theme = view_.theme == Theme::Light ? Theme::Dark : Theme::Light; return true;
        case KeyAction::Words: view_.clinical = !view_.clinical; return true;
        default: return false;
    }
}

void WindowApp::step_example(int by) {
    Edit edit = ui::example_beside(document_.current(), by);
    document_.apply(edit);
    view_.gallery.told = std::move(edit.next);
    view_.gallery.open = view_.learn.open = view_.self_check.open = view_.hint = false;
}

// Where there is no display to fill, the picture fills the window.
void WindowApp::present(bool on) {
    if (on == view_.presentation.on) return;
    host_->full_screen(on);
    if (on) {
        view_.presentation.begin();
        view_.help_open = view_.gallery.open = view_.learn.open = view_.self_check.open = view_.files.history_open =
            view_.tour.offered = false;
        view_.tour.stop.reset();
        view_.rows.at.reset();
    } else {
        view_.presentation.on = view_.presentation.halo = false;
    }
}

}  // namespace bodychain
