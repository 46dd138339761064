// What is drawn besides the bones: a list that unfolds over the picture, each row a switch with the colours it is drawn
// in, so that it is the legend as well.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// From the top left corner of `picture`, which is what a card leaves of it; folded where that is too narrow; scrolls
/// within it. Returns the y below, where the next thing can stand.
float layer_list(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
