// Named views and what is drawn besides the bones.
#pragma once

#include "ui/panel.h"

namespace bodychain::ui {

/// The views side by side, centred on x = `middle`, kept between `left` and `right`.
void view_choice(const PanelInput& in, float left, float middle, float right, float y);

/// The switches one below the other at the top left of the picture, in the current ImGui window.
void overlay_switches(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
