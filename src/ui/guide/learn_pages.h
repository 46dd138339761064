// The pages to learn from over the picture: a list of titles, a page of words, and buttons that show it on the body.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Covers `middle` while it is open. A button asks for what it shows, which closes the pages.
void learn_pages(const PanelInput& in, const Rect& middle);

}  // namespace bodychain::ui
