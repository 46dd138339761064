// What is open, and how all of it looks.
#include "app/actions/carry_out.h"

#include <algorithm>

namespace bodychain {

namespace {

constexpr double kSmallestText = 0.75, kLargestText = 2.0;

// What lies on top goes first: the action of its own way out.
ui::Action closing_of_top(const ui::ViewState& view) {
    using ui::Part;
    using ui::Show;
    if (view.help_open) return Show{Part::Help, false};
    if (view.files.menu_open) return Show{Part::FileMenu, false};
    if (view.files.history_open) return Show{Part::History, false};
    if (view.gallery.open) return Show{Part::Gallery, false};
    if (view.learn.open) return Show{Part::Learn, false};
    if (view.self_check.open) return Show{Part::SelfCheck, false};
    if (view.marked_row) return ui::MarkRow{};
    if (!view.find.empty()) return ui::Find{};
    if (ui::curves_shown(view) && view.curves.enlarged) return ui::Enlarge{};
    if (view.chain.selected) return ui::CloseLinkCard{};
    if (view.close_look) return ui::WholeBody{};
    if (view.compare.played) return ui::PlayCorrection{};
    if (view.compare.beside) return ui::SideBySide{false};
    return ui::FourViews{false};
}

}  // namespace

void carry_out(Workbench& bench, const ui::Show& asked) {
    ui::ViewState& view = bench.view;
    const bool on = asked.on;
    switch (asked.part) {
        case ui::Part::Help: view.help_open = on; break;
        case ui::Part::Learn:
            view.learn.open = on;
            if (on) view.gallery.open = false;  // one at a time
            break;
        case ui::Part::Gallery:
            view.gallery.open = on;
            if (on) view.learn.open = false;
            break;
        case ui::Part::SelfCheck:
            view.self_check.open = on;
            if (on) view.marked_row.reset();
            break;
        case ui::Part::History: view.files.history_open = on; break;
        case ui::Part::FileMenu: view.files.menu_open = on; break;
        case ui::Part::LayerList: view.layers_open = on; break;
        case ui::Part::Curves: view.curves.open = on; break;
        case ui::Part::Person: view.person_open = on; break;
        case ui::Part::Notes: view.files.notes_open = on; break;
        case ui::Part::Halo: view.presentation.halo = on; break;
        case ui::Part::PresentedNotes: view.presentation.notes = on; break;
    }
}

void carry_out(Workbench& bench, const ui::CloseTop&) {
    if (const auto back = bench.grab.cancel(bench.view, bench.document)) {
        bench.document.apply(*back);
        return;
    }
    bench.apply(closing_of_top(bench.view));
}

void carry_out(Workbench& bench, const ui::SetMode& asked) { bench.view.mode = asked.mode; }
void carry_out(Workbench& bench, const ui::SetTheme& asked) { bench.view.theme = asked.theme; }
void carry_out(Workbench& bench, const ui::SetWords& asked) { bench.view.clinical = asked.clinical; }
void carry_out(Workbench& bench, const ui::SetLanguage& asked) { bench.view.language = asked.language; }

void carry_out(Workbench& bench, const ui::SetTextSize& asked) {
    bench.view.text_size = std::clamp(asked.size, kSmallestText, kLargestText);
}

}  // namespace bodychain
