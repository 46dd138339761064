// The filter gait laboratories put on joint moments.
#pragma once

#include "base/sourced.h"

#include <vector>

namespace bodychain {

inline constexpr Sourced<double> kMomentCutoff_hz{
    6, "Winter 2009: 6 Hz, zero lag, for the movements and moments of walking"};

/// Zero-lag low-pass of one whole cycle, samples at equal phases: the gain of a second-order Butterworth filter run
/// forward and back, 1 / (1 + (f / cutoff)^4) at each harmonic's frequency f. The mean is kept.
std::vector<double> low_pass(const std::vector<double>& cycle, double cycle_s, double cutoff_hz);

}  // namespace bodychain
