// The head of the panel of curves: pages, keep, copy, what the lines mean, kept walks.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Draws it along the top of the panel, in as many lines as it needs. Returns where the room below it begins.
float curves_header(const PanelInput& in, const Rect& rect);

/// What is shown belongs to the posture now set, works, and the physics has answered: its curves may be kept.
bool can_keep(const PanelInput& in);

}  // namespace bodychain::ui
