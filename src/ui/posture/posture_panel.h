// Left panel: the person, then the posture region by region from the feet up.
#pragma once

#include "ui/state/panel.h"

#include <optional>

namespace bodychain::ui {

std::optional<Edit> posture_panel(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
