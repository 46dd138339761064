// Fourier coefficients of the published mean curves (generated table, see src/tools/derive_reference_curves.py).
#pragma once

#include <array>
#include <cmath>
#include <numbers>
#include <string_view>

namespace bodychain {

/// a0, then a_h, b_h: value(p) = a0 + sum a_h cos(2 pi h p) + b_h sin(2 pi h p); degrees, N m/kg or percent of body
/// weight.
template <int Harmonics>
struct Harmonic {
    std::string_view name;
    std::array<double, 1 + 2 * Harmonics> c;
};
inline constexpr int kReferenceHarmonics = 8;
using HarmonicRow = Harmonic<kReferenceHarmonics>;
using FineHarmonicRow = Harmonic<16>;  // loads jump at heel strike

extern const std::array<HarmonicRow, 15> kCgm23Rows;  // adults, spontaneous speed
extern const std::array<FineHarmonicRow, 7>
    kLoadRows;  // moments of the same adults, ground forces of children at free speed
extern const std::array<std::array<HarmonicRow, 10>, 5> kSchwartzRows;  // children, very slow .. very fast

/// The row's curve at a phase of the own side's cycle, from its first `harmonics`. All of them miss the published
/// angles by 0.4 deg RMS at most, the moments by 0.03 N m/kg and the vertical force by 1.6 % of body weight (at heel
/// strike).
template <int Harmonics>
double value_at(const Harmonic<Harmonics>& row, double phase, int harmonics = Harmonics) {
    const double w = 2 * std::numbers::pi * phase;
    double sum = row.c[0];
    for (int h = 1; h <= harmonics; ++h) {
        const auto i = static_cast<std::size_t>(2 * h);
        sum += row.c[i - 1] * std::cos(h * w) + row.c[i] * std::sin(h * w);
    }
    return sum;
}

}  // namespace bodychain
