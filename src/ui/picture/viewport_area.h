// The middle: what the pointer does over the 3D picture, and the few controls that float on it.
#pragma once

#include "ui/state/panel.h"
#include "ui/state/screen_output.h"

namespace bodychain::ui {

ViewportInput viewport_area(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
