// The filter that gait laboratories apply to joint moments.
#pragma once

#include "base/sourced.h"

#include <vector>

namespace bodychain {

inline constexpr Sourced<double> kMomentCutoff_hz{
    6, "Winter 2009: 6 Hz, zero lag, for the movements and moments of walking"};

/// Zero-lag low-pass of one whole cycle, sampled at equally spaced phases. Each harmonic of frequency f is multiplied
/// by 1 / (1 + (f / cutoff)^4), the gain of a second-order Butterworth filter run forward and back. The mean is kept.
std::vector<double> low_pass(const std::vector<double>& cycle, double cycle_s, double cutoff_hz);

}  // namespace bodychain
