// Name and notes of the scenario, to be typed: folded to one line below the sliders.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// What is typed in one go is one step of the history.
void notes_section(const PanelInput& in);

}  // namespace bodychain::ui
