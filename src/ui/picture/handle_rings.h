// Rings to turn a bone by: found by the pointer, drawn over the picture, with the angle beside the pointer.
#pragma once

#include "ui/state/panel.h"
#include "ui/state/screen_output.h"

namespace bodychain::ui {

/// Call right after the picture's item: says in `out` which handle the pointer is on, holds, lets go of, or
/// double-clicks.
void find_handle(const PanelInput& in, const Rect& picture, ViewportInput& out);
void draw_handles(const PanelInput& in, const Rect& picture, const ViewportInput& pointer);

}  // namespace bodychain::ui
