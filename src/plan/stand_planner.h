// Standing: the posture in which the same springs, tasks and weights balance over two planted feet.
#pragma once

#include "plan/walk_planner.h"

namespace bodychain {

/// The standing posture of a scenario as a cycle of one instant. Neutral returns the person's neutral itself.
std::shared_ptr<const PlannedCycle> standing_posture(const Scenario& scenario, const ModelScale& scale = {});

}  // namespace bodychain
