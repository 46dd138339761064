// What a plot says at one percent of the cycle, in a card beside the pointer.
#pragma once

#include "ui/plots/curve_pictures.h"
#include "ui/state/panel.h"

namespace bodychain::ui {

/// Over everything else. Its place is noted as "curves.readout".
void plot_readout(const PanelInput& in, const PlotPicture& picture, int pct);

}  // namespace bodychain::ui
