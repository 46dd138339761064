// The panel of changes: the chain and its cards, A beside B, single corrections.
#include "app/actions/carry_out.h"

namespace bodychain {

void carry_out(Workbench& bench, const ui::ShowChanges& asked) { bench.view.chain.page = asked.page; }

void carry_out(Workbench& bench, const ui::SelectLink& asked) {
    bench.view.chain.selected = asked.link;
    bench.view.chain.plane = asked.plane;
    bench.view.hint = false;
}

void carry_out(Workbench& bench, const ui::CloseLinkCard& asked) {
    bench.view.chain.selected.reset();
    if (asked.goes_back && bench.view.close_look) carry_out(bench, ui::WholeBody{});
}

void carry_out(Workbench& bench, const ui::SelectPlane& asked) { bench.view.chain.plane = asked.plane; }
void carry_out(Workbench& bench, const ui::ShowMoment& asked) { bench.view.chain.now = asked.on; }

void carry_out(Workbench& bench, const ui::OpenSite& asked) {
    bench.view.chain.site = asked.place;
    bench.view.hint = false;
}

void carry_out(Workbench& bench, const ui::WorkOutShares& asked) { bench.view.chain.shares_stopped = !asked.on; }

void carry_out(Workbench& bench, const ui::KeepAsA&) {
    bench.compare.keep(bench.document, bench.view);
    bench.view.chain.page = ui::ChangesPage::Compare;
}

void carry_out(Workbench& bench, const ui::CompareWithNeutral&) {
    bench.compare.against_neutral(bench.document, bench.view);
}

void carry_out(Workbench& bench, const ui::SwapAAndB&) { bench.compare.swap(bench.document, bench.view); }
void carry_out(Workbench& bench, const ui::StopComparing&) { bench.compare.stop(bench.document, bench.view); }
void carry_out(Workbench& bench, const ui::PutIntoA& asked) { bench.compare.put_into_a(bench.document, asked.id); }

// With nothing compared, beside what is always there.
void carry_out(Workbench& bench, const ui::SideBySide& asked) {
    ui::ViewState& view = bench.view;
    if (asked.on && !view.compare.on()) carry_out(bench, ui::CompareWithNeutral{});
    view.compare.beside = asked.on;
    if (asked.on) view.four_views = false;
}

void carry_out(Workbench& bench, const ui::AimCorrections& asked) { bench.view.compare.target = asked.target; }
void carry_out(Workbench& bench, const ui::PlayCorrection& asked) { bench.view.compare.played = asked.played; }

}  // namespace bodychain
