// The tour's cards beside what they speak of, with an outline around it; and the card that offers the tour.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Draws the offer or the stop, above all panels. `in.look.places` says where things are in this frame.
void tour_cards(const PanelInput& in, const Layout& layout);

}  // namespace bodychain::ui
