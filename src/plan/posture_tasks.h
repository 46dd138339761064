// What a posture's values mean to the planner: changed rests, held directions, turned feet. Used walking and standing alike.
#pragma once

#include "plan/equilibrium.h"
#include "scenario/scenario.h"

namespace bodychain {

/// Applies pelvis, trunk and foot parameters to a problem whose tasks are satisfied at the neutral posture.
/// Leg length and knock-knee are not here: they change the body itself.
void apply_posture(const ChainModel& model, const Posture& posture, EquilibriumProblem& problem);

/// Toe-out against the neutral print, rad.
double toe_out_change(const Posture& posture, Side side);

}  // namespace bodychain
