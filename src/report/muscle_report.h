// How long the muscles are over a walk and how hard those of the legs pull, against the same person's neutral walk.
#pragma once

#include "report/reports.h"

#include "analysis/muscles/muscle_forces.h"
#include "analysis/muscles/muscle_lengths.h"

#include <string>
#include <vector>

namespace bodychain {

struct MuscleReport {
    Scenario scenario;
    RunFigures run;  // `measured`: lengths and forces are filled
    std::vector<MuscleLength> now, neutral;
    MuscleForces forces_now, forces_neutral;
};

/// Change of the mean or of the peak force from neutral, percent of neutral's. A muscle that hardly pulls (under 5 % of
/// its most or 0.05 body weights in both walks), or one without figures, has none: 0.
struct ForceChange {
    double mean_pct = 0, peak_pct = 0;
};
ForceChange force_change(const MuscleForce& now, const MuscleForce& neutral);

/// Muscles whose mean or whose longest length changed by half a percent or more, the largest change first; then those
/// whose mean or peak force changed by 5 % or more.
std::string muscle_text(const MuscleReport& report);
/// Per muscle "now" and "neutral"; for muscles of the legs also "force" (mean and peak in body weights, peak in percent
/// of the muscle's most and where it is in percent of the side's cycle), and in "unbalanced_nm_kg" what no muscle
/// bears. A number that is not known is null.
std::string muscle_json(const MuscleReport& report);

}  // namespace bodychain
