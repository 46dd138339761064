#include "analysis/low_pass.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>

using namespace bodychain;

namespace {
std::vector<double> wave(std::size_t samples, int harmonic, double phase, double mean) {
    std::vector<double> all;
    for (std::size_t i = 0; i < samples; ++i)
        all.push_back(
            mean +
            std::cos(2 * std::numbers::pi * harmonic * static_cast<double>(i) / static_cast<double>(samples) - phase));
    return all;
}
}  // namespace

TEST_CASE("a wave keeps its mean and its phase and loses what the Butterworth gain takes") {
    constexpr double kCycle_s = 2, kCutoff_hz = 6;
    for (const std::size_t samples : {99u, 100u})
        for (const int harmonic : {1, 6, 12, 24}) {  // 0.5, 3, 6 and 12 Hz
            const double ratio = harmonic / kCycle_s / kCutoff_hz, gain = 1 / (1 + std::pow(ratio, 4));
            const auto before = wave(samples, harmonic, 0.7, 3), after = low_pass(before, kCycle_s, kCutoff_hz);
            INFO(samples << " samples, harmonic " << harmonic);
            for (std::size_t i = 0; i < samples; ++i) CHECK(after[i] == Approx(3 + gain * (before[i] - 3)));
        }
}
