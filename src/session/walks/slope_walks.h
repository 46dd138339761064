// The same posture and its own neutral on the level, uphill and downhill.
#pragma once

#include "analysis/day_load.h"
#include "session/walks/walk_batch.h"

namespace bodychain {

struct SlopeWalk {
    double grade_pct = 0;
    WalkPtr now, neutral;  // either may have failed; both null where it was stopped
    DayLoad day(double mass_kg, double steps) const;
};

/// On kDayGrades_pct, and first on the scenario's own slope where that is none of them.
std::vector<SlopeWalk> slope_walks(const Scenario& scenario, const Engines& engines, WalkCache& cache,
                                   const WalkBatchOptions& options);

}  // namespace bodychain
