// How long the muscles are over a walk, against the same person's neutral walk.
#pragma once

#include "report/reports.h"

#include "analysis/muscle_lengths.h"

#include <string>
#include <vector>

namespace bodychain {

struct MuscleReport {
    Scenario scenario;
    RunFigures run;                      // `measured`: lengths are filled
    std::vector<MuscleLength> now, neutral;
};

/// Muscles whose mean or whose longest length changed by half a percent or more, the largest change first.
std::string muscle_text(const MuscleReport& report);
std::string muscle_json(const MuscleReport& report);

}  // namespace bodychain
