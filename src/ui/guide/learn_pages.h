// The pages to learn from over the picture: a list of titles, a page of words, and buttons that show it on the body.
#pragma once

#include "ui/state/panel.h"

#include <optional>

namespace bodychain::ui {

/// Covers `middle` while it is open. A button answers with its posture and closes the pages.
std::optional<Edit> learn_pages(const PanelInput& in, const Rect& middle);

}  // namespace bodychain::ui
