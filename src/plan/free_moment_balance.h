// Arms and thorax swing against the legs, so that the feet need not twist on the floor.
#pragma once

#include "plan/walk_planner.h"

namespace bodychain {

/// Adds swing of arms and thorax to the solver's postures and rest postures, so much that the free moment under the
/// feet and the added swing cost least together:
///     minimise  sum over phases of (m + A x)^2 / (n kMoment^2)  +  sum over swings of (x / scale)^2
/// m: the free moment now; x: amplitudes of first and third harmonics, each its own mirror image half a cycle later;
/// A: the moment that each adds, by finite differences. `cycle`: feet, model and timing of the solver's walk.
void balance_turning(const PlannedCycle& cycle, CycleSolver& solver);

}  // namespace bodychain
