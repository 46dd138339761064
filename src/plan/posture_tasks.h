// What the values of a posture mean to the planner, walking and standing: changed rest angles, directions that are
// held, turned feet.
#pragma once

#include "plan/equilibrium.h"
#include "scenario/scenario.h"

namespace bodychain {

/// Applies a posture to a problem whose tasks are fulfilled at the neutral posture. Of the body's shape only its effect
/// on rest angles, ranges and soles is applied here; lengths and directions of bones are in the model's body already.
/// `sway_rad`: how far a swaying trunk leans at this moment, + to the right.
void apply_posture(const ChainModel& model, const Posture& posture, double sway_rad, EquilibriumProblem& problem);

/// The passive hamstrings of one leg: slack until the straight leg is raised far, and stiff beyond. Short ones
/// (limit.hamstrings) are taut earlier.
MuscleSpring hamstrings_end(const ChainModel& model, const Posture& posture, Side side);

/// How far a print is turned outward against the neutral one, rad: what is asked for, and what twisted bones do to a
/// leg whose joints keep their neutral angles `q`.
double toe_out_change(const ChainModel& neutral, const ChainModel& changed, const VectorQ& q, const Posture& posture,
                      Side side);

}  // namespace bodychain
