// The same posture and its own neutral on the level, uphill and downhill.
#pragma once

#include "analysis/day_load.h"
#include "session/walks/walk_batch.h"

namespace bodychain {

struct SlopeWalk {
    double grade_pct = 0;
    WalkPtr now, neutral;  // either may have failed; both are null where it was stopped
    DayLoad day(double mass_kg, double steps) const;
};

/// On the slopes of kDayGrades_pct, and before them on the scenario's own slope where that is another one.
std::vector<SlopeWalk> slope_walks(const Scenario& scenario, const Engines& engines, WalkCache& cache,
                                   const WalkBatchOptions& options);

}  // namespace bodychain
