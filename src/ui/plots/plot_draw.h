// Draws one plot: name, ticks, the healthy people's band, toe-off, lines, and where the walk is now.
#pragma once

#include "base/side.h"
#include "ui/plots/curve_pictures.h"
#include "ui/state/panel.h"

namespace bodychain::ui {

/// Room for the name above and, where there is room for them, percents below.
struct PlotFrame {
    Rect cell;           // all of it
    bool large = false;  // the only one in the panel
};
/// Where the lines are drawn inside the cell.
Rect plot_inside(const Look& look, const PlotFrame& frame);

/// `phases`: percent of each side's own cycle at this moment, right and left. The lines have been placed by
/// place_picture().
void draw_plot(const PanelInput& in, const PlotPicture& picture, const PlotFrame& frame,
               const SideArray<double>& phases);

ImU32 line_colour(const Look& look, const PlotLine& line, std::span<const KeptWalk> kept);

/// The text, shortened with dots to fit into a width; empty where not even its beginning fits.
std::string shortened(ImFont* font, std::string_view text, float width);

}  // namespace bodychain::ui
