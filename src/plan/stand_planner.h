// Standing: the posture in which the springs and tasks of walking balance over two planted feet.
#pragma once

#include "plan/walk_planner.h"

namespace bodychain {

/// The standing posture of a scenario as a cycle of one instant. A neutral scenario gives the person's neutral, bit for
/// bit.
std::shared_ptr<const PlannedCycle> standing_posture(const Scenario& scenario, const ModelScale& scale = {});

}  // namespace bodychain
