// Fourier coefficients of the published mean curves (generated table, see src/tools/derive_reference_curves.py).
#pragma once

#include <array>
#include <string_view>

namespace bodychain {

inline constexpr int kReferenceHarmonics = 8;

/// a0, then a_h, b_h: value(p) = a0 + sum a_h cos(2 pi h p) + b_h sin(2 pi h p); degrees or percent of body weight.
struct HarmonicRow {
    std::string_view name;
    std::array<double, 1 + 2 * kReferenceHarmonics> c;
};
extern const std::array<HarmonicRow, 15> kCgm23Rows;                    // adults, spontaneous speed
extern const std::array<std::array<HarmonicRow, 10>, 5> kSchwartzRows;  // children, very slow .. very fast

}  // namespace bodychain
