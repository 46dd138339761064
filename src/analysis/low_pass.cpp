#include "analysis/low_pass.h"

#include <cmath>
#include <numbers>

namespace bodychain {

std::vector<double> low_pass(const std::vector<double>& cycle, double cycle_s, double cutoff_hz) {
    const std::size_t n = cycle.size();
    std::vector<double> cosine(n), out(n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        cosine[i] = std::cos(2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n));
    // The filter's response to one sample, then its circular convolution with all of them: exact for any number.
    std::vector<double> kernel(n, 0.0);
    for (std::size_t h = 0; h <= n / 2; ++h) {
        const double ratio = static_cast<double>(h) / cycle_s / cutoff_hz, square = ratio * ratio;
        const double twice = h == 0 || 2 * h == n ? 1.0 : 2.0,
                     gain = twice / (1 + square * square) / static_cast<double>(n);
        for (std::size_t i = 0; i < n; ++i) kernel[i] += gain * cosine[h * i % n];
    }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t k = 0; k < n; ++k) out[i] += kernel[(i + n - k) % n] * cycle[k];
    return out;
}

}  // namespace bodychain
