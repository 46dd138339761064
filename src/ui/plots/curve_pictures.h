// The lines of the plots made ready to draw: made anew only when the walks, the page or the place on the screen change.
#pragma once

#include "base/side.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_scale.h"
#include "ui/state/panel_memory.h"

namespace bodychain::ui {

struct PlotPicture {
    PlotCurves curves;
    ValueRange range;
    PlotArea area;
    float dash = 0;
    std::vector<std::vector<Stroke>> strokes;  // of each line of `curves`
    std::vector<ImVec2> band_low, band_high;
};

struct CurvePictures {
    std::shared_ptr<const Walked> now, neutral;  // what the lines were taken from, kept alive for them
    std::vector<KeptWalk> kept;                  // and what is compared with, last
    CurvesPage page = CurvesPage::Scores;
    SideArray<double> strike_phase{};  // of each foot
    std::vector<PlotPicture> plots;
};

/// The lines of one channel.
PlotPicture picture_of(std::string_view channel, const Walked& now, const Walked* neutral,
                       std::span<const KeptWalk> kept);

/// The plots of the page that is shown.
CurvePictures& pictures_of(CurvesMemory& memory, const CurvesView& view, const Answer& answer);

/// The walks that the lines of these plots are numbered by: kept ones and what is compared with.
std::span<const KeptWalk> walks_beside(const CurvesMemory& memory, const CurvesView& view);

/// Puts the lines of a plot into a place on the screen; `dash` pixels long where they are dashed.
void place_picture(PlotPicture& picture, const Rect& rect, float dash);

}  // namespace bodychain::ui
