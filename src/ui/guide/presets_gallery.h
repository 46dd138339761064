// The presets as cards over the picture: a picture, a name and one sentence each. The pictures are in
// assets/scenarios/pictures, named as the presets; `cmake --build build --target preset_cards` draws them, and a table
// in tools/sheets/preset_pictures.cpp has view, moment and distance of each (a preset without a row is shown whole,
// from the front). They are loaded into the texture of the letters when the gallery is first opened, which takes some
// 20 ms then and nothing at the start.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// The example that changes nothing, the first of the cards.
const Scenario& neutral_example();

/// Covers `middle` while it is open. A click on a card asks for its posture for the current person, which closes the
/// gallery.
void presets_gallery(const PanelInput& in, const Rect& middle);

}  // namespace bodychain::ui
