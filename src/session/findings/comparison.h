// Two movements side by side: how the second differs, and in which settings. The table of the window and the command
// `compare` have the same rows.
#pragma once

#include "scenario/scenario.h"
#include "session/findings/change_ranking.h"

#include <string>
#include <vector>

namespace bodychain {

/// One figure in which B differs from A.
struct ComparisonRow {
    RankedChange change;  // of B against A
    double a = 0, b = 0;  // angles: deg at `change.change.at_pct`, where they differ most; loads: the peak over the
                          // step, in the channel's unit
    double difference() const { return b - a; }
    bool load() const { return change.channel->load; }
};

struct ComparisonLimits {
    std::size_t angles = 10, loads = 6;                      // rows
    double smallest_angle_deg = 0.5, smallest_load_pct = 3;  // smaller differences are left out
};

/// Angles in order of degrees, then loads in order of percent of A's peak. A movement compared with itself has no rows.
std::vector<ComparisonRow> comparison_rows(const std::shared_ptr<const Walked>& a,
                                           const std::shared_ptr<const Walked>& b, const ComparisonLimits& limits = {});

/// The full key of the curve that a row shows: "knee_flexion_r".
std::string curve_key(const RankedChange& row);

/// A parameter that differs.
struct ParameterDifference {
    ParameterId id{};
    double a = 0, b = 0;  // in the parameter's unit
};
/// In the order of the table.
std::vector<ParameterDifference> parameter_differences(const Posture& a, const Posture& b);

/// All figures of a pair. Each score is against the own neutral, deg; not-a-number where that is missing.
struct PairFigures {
    std::vector<ComparisonRow> rows;
    double gps_a = 0, gps_b = 0;
};
/// Without rows where a walk is missing.
PairFigures pair_figures(const Answer& a, const Answer& b);

}  // namespace bodychain
