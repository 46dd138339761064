// What a posture changes against the neutral one, as causes that can be switched on and off one by one.
#pragma once

#include "scenario/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bodychain {

/// A set of causes: bit i is set where cause i is present. There are never more causes than bits.
using Coalition = std::uint64_t;
inline constexpr int kMostCauses = 64;
static_assert(kParameterCount <= kMostCauses);

/// One parameter, or several that are changed together.
struct Cause {
    std::string key;  // "foot.toe_out.left"; "foot.toe_out.both" where the two sides are one cause
    std::vector<ParameterId> parameters;
};

/// Everything in which the posture differs from the same person's neutral at the same speed, in the order of the
/// parameter table. With `pair_sides`, right and left changed by the same amount are one cause.
std::vector<Cause> causes_of(const Scenario& scenario, bool pair_sides = false);

/// The own neutral with the causes of a coalition added; with all of them it is the posture itself.
Scenario with_causes(const Scenario& scenario, const std::vector<Cause>& causes, Coalition present);

}  // namespace bodychain
