// What to look at in a chosen example, in some lines at the lower edge of the picture.
#pragma once

#include "ui/panel.h"

namespace bodychain::ui {

/// Until it is closed or the posture is another one. `lift` pixels over the picture's lower edge.
void preset_caption(const PanelInput& in, const Rect& picture, float lift);

}  // namespace bodychain::ui
