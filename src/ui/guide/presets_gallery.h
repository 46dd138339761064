// The presets as cards over the picture: a picture, a name and one sentence each.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// The example that changes nothing, the first of the cards.
const Scenario& neutral_example();

/// Covers `middle` while it is open. A click on a card asks for its posture for the current person, which closes the
/// gallery.
void presets_gallery(const PanelInput& in, const Rect& middle);

}  // namespace bodychain::ui
