// Who walks: height, weight, sex and speed, folded to one line until it is opened.
#pragma once

#include "ui/state/panel.h"

#include <string_view>
#include <vector>

namespace bodychain::ui {

/// True if one of the person's sliders has the typed words in its names.
bool person_found(std::string_view typed);

/// Its sliders in their order.
std::vector<ParameterId> person_rows();

/// Only the sliders that are looked for, when something is.
void person_section(const PanelInput& in);

}  // namespace bodychain::ui
