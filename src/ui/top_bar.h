// The bar across the top: the file, walking or standing, undo, redo and history, the language of the words, colours,
// help.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// `view_middle`: x of the middle of the picture, where the views are offered.
void top_bar(const PanelInput& in, const Rect& rect, float view_middle);

}  // namespace bodychain::ui
