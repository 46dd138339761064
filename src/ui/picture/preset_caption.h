// What to look at in a chosen example, in some lines in the lower right corner of the picture: its middle belongs to
// the walker's feet.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Until it is closed or the posture is another one. In a narrow picture above the `legend` in its lower left corner,
/// which may be empty. True while the pointer is on it.
bool preset_caption(const PanelInput& in, const Rect& picture, const Rect& legend);

}  // namespace bodychain::ui
