// What the steps of a day ask of the joints on the level, uphill and downhill, and what they cost, against the own
// neutral on the same slope.
#pragma once

#include "analysis/day_load.h"
#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace bodychain {

/// One slope, and how the walks went there.
struct DistanceSlope {
    DayLoad day;
    std::string status,
        message;  // of the posture; the message says why it does not walk, or what is to be said of its walk
    std::string neutral_status, neutral_message;  // of the own neutral
    bool neutral_walks = false;                   // false: there is nothing to compare with
};

struct DistanceReport {
    Scenario scenario;
    int steps = 0;  // of a day, both feet counted
    std::vector<DistanceSlope> slopes;
    /// The scenario's own; nullptr where it is not among them.
    const DistanceSlope* own() const;
};

/// The joints whose load changed by 1 % or more, "right knee 21 % more, low back 3 % less than in the neutral walk", or
/// "as in the neutral walk".
std::string day_change_text(const DayLoad& day);
/// "10000 steps (6.5 km)".
std::string steps_text(double steps, const DayLoad& day);

/// A row for each slope with the loads and their change, and what that is in words.
std::string distance_table_text(const DistanceReport& report);
/// Every number; null where a walk was not completed, and the neutral's too where the posture's was not.
std::string distance_json(const DistanceReport& report);

}  // namespace bodychain
