// The middle: what the pointer does over the 3D picture, and the few controls that float on it.
#pragma once

#include "ui/panel.h"
#include "ui/screen_output.h"

namespace bodychain::ui {

ViewportInput viewport_area(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
