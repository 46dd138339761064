// Which sliders stand in the posture panel, from top to bottom. No ImGui: keys go through them.
#pragma once

#include "scenario/parameter_table.h"
#include "ui/state/view_state.h"

#include <vector>

namespace bodychain::ui {

/// Those that are neither folded away nor, while something is looked for, left out.
std::vector<ParameterId> slider_rows(const ViewState& view);

}  // namespace bodychain::ui
