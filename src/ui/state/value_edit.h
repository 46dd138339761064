// Changes of a parameter as steps of the history. No ImGui: keys use it, too.
#pragma once

#include "session/document/document.h"
#include "ui/state/view_state.h"

#include <string>

namespace bodychain::ui {

/// An edit that sets one parameter, and its other side where the two are linked. Its merge key is the parameter's.
Edit value_edit(const Scenario& scenario, const ViewState& view, ParameterId id, double value);

/// `value` so many steps of its parameter further, within its range.
double stepped(const ParameterInfo& parameter, double value, int steps);

/// It has another side.
bool is_pair(ParameterId id);

}  // namespace bodychain::ui
