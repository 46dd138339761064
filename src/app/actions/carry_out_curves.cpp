// The panel of curves.
#include "app/actions/carry_out.h"

namespace bodychain {

void carry_out(Workbench& bench, const ui::ShowCurves& asked) {
    bench.view.curves.page = asked.page;
    bench.view.curves.enlarged.reset();
}

void carry_out(Workbench& bench, const ui::OpenCurve& asked) {
    bench.view.curves.open = true;
    bench.view.curves.page = asked.page;
    bench.view.curves.enlarged = asked.plot;
}

void carry_out(Workbench& bench, const ui::Enlarge& asked) { bench.view.curves.enlarged = asked.plot; }

void carry_out(Workbench& bench, const ui::KeepWalk& asked) {
    std::vector<ui::KeptWalk>& kept = bench.view.curves.kept;
    if (kept.size() < ui::kMostKept) kept.push_back(asked.walk);
}

void carry_out(Workbench& bench, const ui::DropWalk& asked) {
    std::vector<ui::KeptWalk>& kept = bench.view.curves.kept;
    if (asked.number < kept.size()) kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(asked.number));
}

void carry_out(Workbench& bench, const ui::AgainstNorm& asked) { bench.view.curves.against_norm = asked.on; }
void carry_out(Workbench& bench, const ui::SetStepsADay& asked) { bench.view.curves.steps_a_day = asked.steps; }

}  // namespace bodychain
