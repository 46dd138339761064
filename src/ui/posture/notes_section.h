// Name and notes of the scenario, to be typed: folded to one line below the sliders.
#pragma once

#include "ui/state/panel.h"

#include <optional>

namespace bodychain::ui {

/// An edit of name or notes; what is typed in one go is one step of the history.
std::optional<Edit> notes_section(const PanelInput& in);

}  // namespace bodychain::ui
