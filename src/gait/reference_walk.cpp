#include "gait/reference_walk.h"

#include "base/sourced.h"
#include "gait/reference_harmonics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

// The five speed classes of Schwartz 2008, very slow to very fast.
constexpr Sourced<std::array<double, 5>> kClassSpeed_m_s{
    {0.60, 0.86, 1.25, 1.60, 1.90},
    "engineering: the paper gives classes, not m/s for an adult's legs; slow, free and fast are the speeds of relation "
    "T12, the outer two continue them to the ends of the parameter's range"};
constexpr int kFree = 2;

// Walk ratio: step length over cadence, m / (step/min), which a person keeps at every speed. With step length s and
// speed v the cadence is 60 v / s, so s^2 = 60 v * ratio.
constexpr Sourced<double> kWalkRatio_m_min{0.0065, "Sekiya and Nagasaki 1998: 0.0055-0.0068 in adults, lower end"};
constexpr Sourced<double> kWalkRatioHeight_m{1.75, "engineering: it is taken for a person of this height"};
constexpr Sourced<double> kStanceAtRest{
    0.672, "engineering: 61.1 % at 1.25 m/s, 64 % at 0.6 m/s, as in Schwartz 2008 toe-off times"};
constexpr Sourced<double> kStancePerSpeed{-0.025, "as kStanceAtRest"};
constexpr Sourced<double> kForceEdge{0.03, "engineering: of the cycle; the force fades in and out where stance is cut"};

// Trunk, pelvis and arms are heavy: above the fourth harmonic the tables' noise of 0.1 deg would mean 30 N of ground
// force.
constexpr int kHeavyHarmonics = 4;
int harmonics_of(ReferenceCurve c) {
    const bool heavy = c <= ReferenceCurve::PelvisRotation || c >= ReferenceCurve::SpineFlexion;
    return heavy ? kHeavyHarmonics : kReferenceHarmonics;
}

// Row of the same curve in the tables of Schwartz 2008, -1 where they have none.
int schwartz_row(ReferenceCurve c) { return c <= ReferenceCurve::AnkleDorsiflexion ? static_cast<int>(c) : -1; }
constexpr int kVerticalRow = 8;

}  // namespace

ReferenceWalk::ReferenceWalk(double speed_m_s, double height_m) : speed_(speed_m_s) {
    const double step_m = std::sqrt(60 * speed_ * kWalkRatio_m_min * height_m / kWalkRatioHeight_m);
    cycle_s_ = 2 * step_m / speed_;
    stance_ = kStanceAtRest + kStancePerSpeed * speed_;
    const std::array<double, 5>& speeds = kClassSpeed_m_s.value;
    const double v = std::clamp(speed_, speeds.front(), speeds.back());
    for (int i = 0; i + 1 < 5; ++i) {
        const double lo = speeds[static_cast<std::size_t>(i)], hi = speeds[static_cast<std::size_t>(i) + 1];
        if (v >= lo && v <= hi) blend_ = {i, i + 1, (v - lo) / (hi - lo)};
    }
    double mean = 0;
    constexpr int kSamples = 200;
    for (int i = 0; i < kSamples; ++i) mean += 2 * raw_force(static_cast<double>(i) / kSamples) / kSamples;
    force_scale_ = 1 / mean;
}

double ReferenceWalk::schwartz_change(int row, double phase, int harmonics) const {
    const auto r = static_cast<std::size_t>(row);
    const double a = value_at(kSchwartzRows[static_cast<std::size_t>(blend_.a)][r], phase, harmonics);
    const double b = value_at(kSchwartzRows[static_cast<std::size_t>(blend_.b)][r], phase, harmonics);
    return a + blend_.t * (b - a) - value_at(kSchwartzRows[kFree][r], phase, harmonics);
}

double ReferenceWalk::angle(ReferenceCurve curve, double phase) const {
    const int harmonics = harmonics_of(curve);
    double deg = value_at(kCgm23Rows[static_cast<std::size_t>(curve)], phase, harmonics);
    const int row = schwartz_row(curve);
    if (row >= 0) deg += schwartz_change(row, phase, harmonics);
    return deg * std::numbers::pi / 180;
}


namespace {
// Sine series over stance, from strike to toe-off.
constexpr std::array<double, 12> kWinterVertical{1.08882, 0.04878, 0.35255, 0.13922, -0.04442, 0.06669, -0.04835, 0.03103, -0.00428, 0.01329, 0.00528, 0.00081};
constexpr std::array<double, 12> kWinterForeAft{-0.00662, -0.16366, 0.00617, -0.04875, -0.01462, 0.01351, -0.01099, 0.01731, -0.00473, 0.01044, 0.00006, 0.00424};
double sines(const std::array<double, 12>& row, double s) {
    double sum = 0;
    for (std::size_t k = 0; k < row.size(); ++k) sum += row[k] * std::sin(static_cast<double>(k + 1) * std::numbers::pi * s);
    return sum;
}
}

double ReferenceWalk::raw_force(double phase) const {
    const double p = phase - std::floor(phase);
    if (p > stance_) return 0;
    const double edge = std::min(1.0, std::min(p / kForceEdge, (stance_ - p) / kForceEdge));
    return std::max(0.0, sines(kWinterVertical, p / stance_) + edge * schwartz_change(kVerticalRow, p, kReferenceHarmonics) / 100);
}

double ReferenceWalk::fore_aft_force(double phase) const {
    const double p = phase - std::floor(phase);
    if (p > stance_) return 0;
    return sines(kWinterForeAft, p / stance_) * speed_ / 1.325;
}

double ReferenceWalk::vertical_force(double phase) const { return force_scale_ * raw_force(phase); }

}  // namespace bodychain
