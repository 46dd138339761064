// Changes of a parameter as steps of the history. No ImGui: the window uses it, too.
#pragma once

#include "session/document.h"
#include "ui/view_state.h"

#include <string>

namespace bodychain::ui {

/// An edit that sets one parameter, and its other side where the two are linked. Its merge key is the parameter's.
Edit value_edit(const Scenario& scenario, const ViewState& view, ParameterId id, double value);

/// "°" or "mm", as shown after a number.
const char* unit_shown(ParameterUnit unit);
/// The same with the blank that parts it from the number, where there is one: "°", " mm".
std::string unit_after_number(ParameterUnit unit);
/// It has another side.
bool is_pair(ParameterId id);

}  // namespace bodychain::ui
