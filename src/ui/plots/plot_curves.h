// What each plot shows, what is read off it, and its table for the clipboard, as values; nothing is drawn here.
// Geometry is in plot_scale.h, and curve_pictures.h keeps the lines ready to draw. Bands are means and deviations of
// gait/reference_bands.h.
#pragma once

#include "gait/reference_bands.h"
#include "scenario/scenario.h"
#include "ui/state/curves_view.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain::ui {

/// Channels of a page in reading order, three a row. Angles: rows from proximal to distal, then the trunk; columns
/// sagittal, frontal, transverse.
std::span<const std::string_view> plots_of(CurvesPage page);

enum class LineKind : unsigned char { Neutral, Kept, Now };

/// A curve in a plot. It lives as long as the walks it was taken from.
struct PlotLine {
    LineKind kind = LineKind::Now;
    std::optional<Side> side;  // none: the trunk
    std::size_t kept = 0;      // number in the list of kept walks
    std::string key;           // of the channel, with its side
    const Curve* curve = nullptr;
};

struct PlotCurves {
    const ChannelInfo* channel = nullptr;
    std::vector<PlotLine> lines;  // in the order they are to be drawn: what is shown now comes last
    std::optional<ReferenceBand> band;
};

/// `neutral` may be missing.
PlotCurves plot_curves(std::string_view channel, const Walked& now, const Walked* neutral,
                       std::span<const KeptWalk> kept);

/// "Knee bend" or "Knee flexion".
std::string_view plot_name(const ChannelInfo& channel, bool clinical);
/// The unit as people write it, "°", "BW", "N·m/kg", and the decimals that make sense in it.
const char* shown_unit(ChannelUnit unit);
std::string shown_value(ChannelUnit unit, double value);

/// One row of what the plot says at a percent of the cycle.
struct ReadRow {
    std::string name;
    std::string right, left;         // the trunk and the healthy people have no left one
    const PlotLine* line = nullptr;  // none: the healthy people
};
/// `pct` is 0..100; what is shown now first, then the own neutral, what was kept, the healthy people.
std::vector<ReadRow> readout(const PlotCurves& plot, int pct, std::span<const KeptWalk> kept);

/// Percent of a side's own cycle at a percent of the movement's cycle, which begins with right heel strike.
double own_percent(double percent, double strike_phase);

/// Columns pct and every curve of the plots, right and left, now, own neutral, kept and healthy people, with units; a
/// row per sample, each side over its own cycle.
std::string curves_csv(std::span<const PlotCurves> plots, std::span<const KeptWalk> kept);

}  // namespace bodychain::ui
