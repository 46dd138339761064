// Right panel: what is shown and what changed most against the person's own neutral walk.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

void changes_panel(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
