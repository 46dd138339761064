// Who walks: height, weight, sex and speed, folded to one line until it is opened.
#pragma once

#include "ui/panel.h"

#include <optional>

namespace bodychain::ui {

std::optional<Edit> person_section(const PanelInput& in);

}  // namespace bodychain::ui
