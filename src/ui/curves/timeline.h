// Bottom bar: play, pause, frame step, speed, and the step cycle with the times when each foot is on the floor.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

void timeline(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
