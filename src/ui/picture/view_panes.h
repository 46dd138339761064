// What lies over several views in one picture: their separators and names; and the way back from a close look.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// On the screen: the pane whose handles are shown, or the whole picture where it is one view.
Rect active_pane(const PanelInput& in, const Rect& picture);

/// Returns how much of the picture's top right corner they take, pixels.
float pane_titles(const PanelInput& in, const Rect& picture);

/// There is room for the switches beside the body.
bool has_switches(const PanelInput& in, const Rect& picture);

/// While a bone fills the picture.
void whole_body_button(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
