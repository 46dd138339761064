// What walks are called where several are shown beside each other.
#pragma once

#include "scenario/scenario.h"
#include "ui/state/compare_view.h"

#include <string>

namespace bodychain::ui {

/// What was changed, to name a kept walk after: the two first sliders that are not at their mark.
std::string name_to_keep(const Scenario& scenario, bool clinical);

/// What A and B are called, without "A: ".
struct PairNames {
    std::string a, b;
};
PairNames pair_names(const CompareView& view, const Scenario& document, bool clinical);

}  // namespace bodychain::ui
