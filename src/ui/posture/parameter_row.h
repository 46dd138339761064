// One parameter of the table as a row: label, dot when changed, slider, steppers and a number to type; two sides under
// one label.
#pragma once

#include "ui/state/panel.h"

#include <span>
#include <string>

namespace bodychain::ui {

/// Draws the row of `id`; for the right one of a pair, both sides.
void parameter_row(const PanelInput& in, ParameterId id);

/// An edit that sets every parameter of `ids` back to its default.
Edit reset_edit(const Scenario& scenario, std::span<const ParameterId> ids, std::string label);

}  // namespace bodychain::ui
