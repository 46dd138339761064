// How hard the muscles of the leg can pull.
#pragma once

#include "anatomy/muscle_paths.h"
#include "base/sourced.h"

#include <span>

namespace bodychain {

struct MuscleStrength {
    Muscle muscle;
    Sourced<double> most_n;  // maximal isometric force of the whole muscle, of a person of kStrengthMass_kg
};
/// The muscles that cross hip, knee, ankle or subtalar joint, in the order of Muscle.
std::span<const MuscleStrength> leg_strengths();

inline constexpr Sourced<double> kStrengthMass_kg{
    75.337, "Rajagopal 2016: mass of the model with these forces (75.337 kg, 1.70 m, recalled)"};

/// Maximal isometric force in this body, N: at full activation and optimal length, whatever its length and speed are.
/// It scales with mass, since muscle volume goes with mass times height (Handsfield 2014, recalled) and force with
/// volume over length. Sex, age and training are not known.
double most_force_n(const MuscleStrength& row, const Body& body);

}  // namespace bodychain
