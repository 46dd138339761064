#include "gait/reference_bands.h"

#include <algorithm>

namespace bodychain {

namespace {

constexpr double kBodyWeights = 0.01;  // definition: of the table's percents of body weight

template <class Rows>
const typename Rows::value_type* row_of(const Rows& rows, std::string_view name) {
    const auto row = std::ranges::find(rows, name, [](const auto& r) { return r.name; });
    return row == rows.end() ? nullptr : &*row;
}

template <class Row>
Curve curve_of(const Row& row, double factor) {
    Curve curve;
    for (std::size_t i = 0; i < curve.size(); ++i)
        curve[i] = factor * value_at(row, static_cast<double>(i) / (kCycleSamples - 1));
    return curve;
}

// Where the harmonics cannot follow a jump, a deviation may swing below zero: it is cut off there.
template <class Row>
ReferenceBand band_of(const Row& mean, const Row& deviation, double factor, bool children) {
    ReferenceBand band{curve_of(mean, factor), curve_of(deviation, factor), children};
    for (double& value : band.deviation) value = std::max(value, 0.0);
    return band;
}

}  // namespace

std::optional<ReferenceBand> reference_band(std::string_view channel) {
    const HarmonicRow* angle = row_of(kCgm23Rows, channel);
    if (!angle) angle = row_of(kChestRows, channel);
    const HarmonicRow* angle_deviation = row_of(kAngleDeviationRows, channel);
    if (angle && angle_deviation) return band_of(*angle, *angle_deviation, 1, false);
    const FineHarmonicRow *load = row_of(kLoadRows, channel), *load_deviation = row_of(kLoadDeviationRows, channel);
    if (!load || !load_deviation) return std::nullopt;
    const bool force = channel.starts_with("grf");
    return band_of(*load, *load_deviation, force ? kBodyWeights : 1, force);
}

}  // namespace bodychain
