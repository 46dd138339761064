// The names of A and B over their panes.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Over the picture where both stand side by side: their names and what parts them. Returns how much of the top it
/// takes, pixels.
float compare_titles(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
