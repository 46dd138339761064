// The presets as cards over the picture: a picture, a name and one sentence each.
#pragma once

#include "ui/state/panel.h"

#include <optional>

namespace bodychain::ui {

/// The example that changes nothing, the first of the cards.
const Scenario& neutral_example();

/// Covers `middle` while it is open. A click on a card answers with its posture for the current person and closes the
/// gallery.
std::optional<Edit> presets_gallery(const PanelInput& in, const Rect& middle);

}  // namespace bodychain::ui
