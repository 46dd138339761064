// The panel that unfolds upward from the timeline: joint angles and loads over the step cycle, scores, muscles, a day's
// walking.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Only for a walk (curves_shown()). A press in a plot moves the body to that moment of the right side's cycle and
/// pauses it.
void curves_panel(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
