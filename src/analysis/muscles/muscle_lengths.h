// Lengths of the main muscles over a walk: which work longer and which shorter than in another walk.
#pragma once

#include "anatomy/muscle_paths.h"
#include "gait/motion.h"

#include <vector>

namespace bodychain {

/// Length of a muscle with its tendon over the cycle, percent of its length in the same body with every joint at zero.
struct MuscleLength {
    Muscle muscle{};
    Side side = Side::Right;
    double mean_pct = 100, shortest_pct = 100, longest_pct = 100;
};
/// Right before left, in the order of Muscle.
std::vector<MuscleLength> muscle_lengths(const Body& body, const Motion& motion);

}  // namespace bodychain
