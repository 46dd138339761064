// What is drawn besides the bones, and pushes.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// The switches one below the other at the top left of the picture, in the current ImGui window.
void overlay_switches(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
