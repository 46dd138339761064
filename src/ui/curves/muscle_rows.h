// Which muscles work harder, longer or otherwise than in the own neutral walk: rows to be shown, nothing is drawn here.
#pragma once

#include "anatomy/muscle_paths.h"
#include "session/walks/answer.h"

#include <optional>
#include <string>
#include <vector>

namespace bodychain::ui {

/// One muscle, or both sides where they changed alike; `change` in percent of the neutral force or length.
struct MuscleRow {
    Muscle muscle{};
    std::optional<Side> side;  // none: both
    double change_pct = 0;
};
/// Largest first; what changed by less than is worth telling is left out (5 % of the mean force, half a percent of the
/// mean length).
struct MuscleRows {
    std::vector<MuscleRow> harder, longer;
};
MuscleRows muscle_rows(const Walked& now, const Walked& neutral);

/// The rows as a table.
std::string muscles_csv(const MuscleRows& rows);

/// Kept while the walks are the same: making the rows takes some tens of milliseconds.
struct MusclePictures {
    std::string scenario_hash;
    std::shared_ptr<const Walked> now, neutral;
    MuscleRows rows;
};

}  // namespace bodychain::ui
