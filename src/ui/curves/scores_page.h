// How far the walk is from the own neutral one, as bars, and its figures in time and space.
#pragma once

#include "ui/state/panel.h"

#include <string>
#include <vector>

namespace bodychain::ui {

/// A figure of the walk; table units are minutes, metres a second, centimetres and percent.
struct WalkFigure {
    const char* name;
    const char* unit;
    int decimals;
    double now = 0, neutral = 0;
};
std::vector<WalkFigure> walk_figures(const Measures& now, const Measures& neutral, bool clinical);

/// One row of the bars: right and left, degrees; `both` where there is no side.
struct ScoreRow {
    std::string name;
    double right = 0, left = 0;
    bool sided = true;
};
/// All together first, then the nine variables from proximal to distal.
std::vector<ScoreRow> score_rows(const Scores& scores, bool clinical);

void scores_page(const PanelInput& in, const Rect& room);

/// Scores and figures as a table, with units; empty without the own neutral.
std::string scores_csv(const Answer& answer);

}  // namespace bodychain::ui
