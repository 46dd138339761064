// Left panel: the person, then the posture region by region from the feet up.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

void posture_panel(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
