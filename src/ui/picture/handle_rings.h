// Rings to turn a bone by: found by the pointer, drawn over the picture, with the angle beside the pointer.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Call right after the picture's item: which handle the pointer is on, holds, lets go of, or double-clicks.
void find_handle(const PanelInput& in, const Rect& picture);
void draw_handles(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
