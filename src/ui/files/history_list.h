// Every step of the history by name, to go to any of them.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Below the bar at the top while it is open, the newest step at the bottom. A click asks for that step.
void history_list(const PanelInput& in, const Rect& middle);

}  // namespace bodychain::ui
