// The button "File" with its menu, and the name of the file beside it.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Draws the button at (x, y), and its menu while that is open. Returns its right edge.
float file_button(const PanelInput& in, float x, float y);

/// How wide the name with its mark would be, at most what is readable at a glance.
float file_name_width(const PanelInput& in);
/// The name of the file, shortened to `width`, with a dot where there are unsaved changes. In no room for a name only
/// the dot.
void file_name_label(const PanelInput& in, float x, float y, float width);

}  // namespace bodychain::ui
