#include "gait/reference_walk.h"

#include "base/sourced.h"
#include "gait/reference_harmonics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

// The five Schwartz modalities by adult speed. The paper gives speed classes, not m/s for our leg length; slow, free
// and fast are the speeds of relation T12, the outer two continue them to the ends of the parameter's range.
constexpr std::array<double, 5> kModalitySpeed_m_s{0.60, 0.86, 1.25, 1.60, 1.90};
constexpr int kFree = 2;

// Step length over cadence is a person's constant across speeds (walk ratio, Sekiya and Nagasaki 1998: 0.0055-0.0068
// m/(step/min)).
constexpr Sourced<double> kWalkRatio_m_min{0.0056, "Sekiya and Nagasaki 1998, lower end of the adult range, at 1.75 m"};
constexpr Sourced<double> kStanceAtRest{
    0.655, "engineering: 61.1 % at 1.25 m/s, 64 % at 0.6 m/s, as in Schwartz 2008 toe-off times"};
constexpr Sourced<double> kStancePerSpeed{-0.035, "as kStanceAtRest"};

// Trunk, pelvis and arms are heavy: the tables' noise above the fourth harmonic (0.1 deg) would cost 30 N of ground
// force.
constexpr int kHeavyHarmonics = 4;
int harmonics_of(ReferenceCurve c) {
    const bool heavy = c <= ReferenceCurve::PelvisRotation || c >= ReferenceCurve::SpineFlexion;
    return heavy ? kHeavyHarmonics : kReferenceHarmonics;
}

// Row of the same quantity in the Schwartz tables, -1 where they have none.
int schwartz_row(ReferenceCurve c) { return c <= ReferenceCurve::AnkleDorsiflexion ? static_cast<int>(c) : -1; }
constexpr int kVerticalRow = 8;

}  // namespace

ReferenceWalk::ReferenceWalk(double speed_m_s, double height_m) : speed_(speed_m_s) {
    const double step_m = std::sqrt(60 * speed_ * kWalkRatio_m_min * height_m / 1.75);
    cycle_s_ = 2 * step_m / speed_;
    stance_ = kStanceAtRest + kStancePerSpeed * speed_;
    const double v = std::clamp(speed_, kModalitySpeed_m_s.front(), kModalitySpeed_m_s.back());
    for (int i = 0; i + 1 < 5; ++i) {
        const double lo = kModalitySpeed_m_s[static_cast<std::size_t>(i)],
                     hi = kModalitySpeed_m_s[static_cast<std::size_t>(i) + 1];
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

double ReferenceWalk::raw_force(double phase) const {
    const double p = phase - std::floor(phase);
    if (p > stance_) return 0;
    // The tables' stance ends at their own toe-off; stretch it to ours.
    const double free =
        value_at(kSchwartzRows[kFree][kVerticalRow], p) + schwartz_change(kVerticalRow, p, kReferenceHarmonics);
    const double edge = std::min(1.0, std::min(p / 0.03, (stance_ - p) / 0.03));
    return std::max(0.0, free / 100) * edge;
}

double ReferenceWalk::vertical_force(double phase) const { return force_scale_ * raw_force(phase); }

}  // namespace bodychain
