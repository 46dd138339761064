// One heading of the posture panel with its sliders: folds away, says how many are changed while folded, can be reset.
#pragma once

#include "ui/state/panel.h"

#include <span>
#include <vector>

namespace bodychain::ui {

/// The headings in the order in which a body chain is built: from the feet up.
std::span<const Region> posture_regions();
std::vector<ParameterId> parameters_of(Region region);
bool any_changed(const Posture& posture, std::span<const ParameterId> ids);

/// True if one of the region's sliders has the typed words in its names.
bool region_found(std::string_view typed, Region region);

/// While a slider is looked for, the section is unfolded and holds only what is found.
void region_section(const PanelInput& in, Region region);

}  // namespace bodychain::ui
