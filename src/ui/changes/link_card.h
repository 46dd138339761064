// The card of a link of the chain over the picture: what changed there, why, its curve, and where it comes from.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Draws it in the picture's upper right corner, `top` below its edge, where a link is selected.
void link_card(const PanelInput& in, const Rect& picture, float top);

/// What the card takes of the picture's width; 0 while there is none.
float link_card_width(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
