// Arms and thorax counter the legs' turning about the vertical, so that the feet need not twist on the floor.
#pragma once

#include "plan/walk_planner.h"

namespace bodychain {

/// Moves the swing of arms and thorax in the solver's postures and rest postures by what makes the free moment under
/// the feet smallest, moves of joints counted against it. The movement is taken to be its own mirror image half a cycle
/// later. `cycle`: feet, model and timing of the solver's walk.
void balance_turning(const PlannedCycle& cycle, CycleSolver& solver);

}  // namespace bodychain
