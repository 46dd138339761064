// Who walks: height, weight, sex and speed, folded to one line until it is opened.
#pragma once

#include "ui/state/panel.h"

#include <optional>
#include <string_view>

namespace bodychain::ui {

/// True if one of the person's sliders has the typed words in its names.
bool person_found(std::string_view typed);

/// Only the sliders that are looked for, when something is.
std::optional<Edit> person_section(const PanelInput& in);

}  // namespace bodychain::ui
