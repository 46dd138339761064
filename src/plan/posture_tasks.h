// What a posture's values mean to the planner: changed rests, held directions, turned feet. Used walking and standing
// alike.
#pragma once

#include "plan/equilibrium.h"
#include "scenario/scenario.h"

namespace bodychain {

/// Applies everything but the body's own shape to a problem whose tasks are satisfied at the neutral posture, and the
/// shape's effect on resting angles, ranges and soles. Lengths and directions of the bones are in the model's body.
/// `sway_rad` is where a swaying trunk is at this moment, + to the right.
void apply_posture(const ChainModel& model, const Posture& posture, double sway_rad, EquilibriumProblem& problem);

/// The hamstrings' end: passive, slack until the straight leg is raised far; short ones (limit.hamstrings) end earlier.
/// Of one leg.
MuscleSpring hamstrings_end(const ChainModel& model, const Posture& posture, Side side);

/// Toe-out against the neutral print, rad: what is asked for, plus what the bones' twist does to a leg that keeps its
/// joints' neutral angles `q`.
double toe_out_change(const ChainModel& neutral, const ChainModel& changed, const VectorQ& q, const Posture& posture,
                      Side side);

}  // namespace bodychain
