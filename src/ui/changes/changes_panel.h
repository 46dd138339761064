// Right panel: what is shown and what changed most against the person's own neutral walk.
#pragma once

#include "ui/state/panel.h"

#include <optional>

namespace bodychain::ui {

std::optional<Edit> changes_panel(const PanelInput& in, const Rect& rect);

}  // namespace bodychain::ui
