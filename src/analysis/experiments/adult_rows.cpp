// Figures of healthy adults who walk, by speed.
#include "analysis/experiments/adult_walk.h"
#include "base/sourced.h"

#include <array>
#include <cmath>

namespace bodychain {

namespace {

constexpr Sourced<double> kBeyondBands_m_s{0.1, "engineering: the figures are told for 1.2 to 1.3 m/s"};
constexpr Sourced<double> kHeight_m{1.75, "engineering: as the walk ratio of gait/reference_walk.cpp"};

constexpr std::string_view kAdults =
    "adults at 1.2 to 1.3 m/s: CGM2.3, Winter, Fukuchi 2018 (recalled); other speeds: change of Schwartz 2008";
constexpr std::string_view kFreeOnly = "adults at 1.2 to 1.3 m/s: CGM2.3, Winter, Fukuchi 2018 (recalled)";
constexpr std::string_view kStanceSource =
    "adults as the other rows; slow children stand longer than slow adults: one end follows Schwartz 2008 by half";
constexpr std::string_view kOrendurff = "recalled: Orendurff 2004 J Rehabil Res Dev 41:829, at 0.7, 1.2 and 1.6 m/s";
constexpr std::string_view kSekiya = "Sekiya and Nagasaki 1998: the same at every speed; with height as step length";
constexpr std::string_view kSlowAlike = "CGM2.3, Schwartz 2008: not above the first; of slow children both are alike";
constexpr std::string_view kWork = "Montgomery and Grabowski 2018 J R Soc Interface; engineering: a tenth either way";
constexpr std::string_view kSmooth = "engineering: what a walk without jumps stays below, a bar on the simulation";

// The speeds of the children's five classes for an adult's legs, as in gait/reference_walk.cpp.
constexpr Sourced<std::array<double, 5>> kSpeeds_m_s{{0.60, 0.86, 1.25, 1.60, 1.90},
                                                     "Schwartz 2008, classes very slow to very fast"};
constexpr double kNoEnd = -1e9;  // numerics: below every figure
using BySpeed = std::array<double, 5>;

/// The band of 1.25 m/s, and by how much it is moved at each of kSpeeds_m_s: what the same figure of Schwartz's mean
/// curves changes from class to class.
constexpr AdultBands moved(double low, double high, const BySpeed& low_by, const BySpeed& high_by) {
    AdultBands bands{{}, kSpeeds_m_s.value.size()};
    for (std::size_t i = 0; i < bands.count; ++i)
        bands.at[i] = {kSpeeds_m_s.value[i], low + low_by[i], high + high_by[i]};
    return bands;
}
constexpr AdultBands moved(double low, double high, const BySpeed& by) { return moved(low, high, by, by); }
constexpr AdultBands everywhere(double low, double high) { return moved(low, high, {}); }
constexpr AdultBands at_free_speed(double low, double high) { return {{{{kSpeeds_m_s.value[2], low, high}}}, 1}; }

// clang-format off
constexpr std::array<AdultRow, 36> kRows{{
    {"stance", "stance", "% of cycle", moved(61, 63, {4.4, 1.2, 0, -0.9, -2.1}, {8.9, 2.5, 0, -0.4, -1.0}), kStanceSource},
    {"double_support", "both feet down", "% of cycle", moved(20, 26, {8.8, 2.4, 0, -1.8, -4.2}, {17.8, 5.0, 0, -0.8, -2.0}),
     kStanceSource, 0, false},
    {"cadence", "cadence", "steps/min", moved(105, 116, {-32.3, -17.9, 0, 13.8, 24.5}, {-35.6, -19.8, 0, 15.2, 27.0}), kSekiya,
     -0.5, false},
    {"walk_ratio", "walk ratio, step length / cadence", "m/(step/min)", everywhere(0.0058, 0.0070), kSekiya, 1, false},
    {"step_width", "step width", "mm", at_free_speed(80, 130), kFreeOnly, 0, false},
    {"com_rise", "centre of mass up and down", "cm", {{{{0.7, 2.2, 3.3}, {1.25, 3.2, 5.0}, {1.6, 3.9, 5.8}}}, 3}, kOrendurff, 0,
     false},
    {"com_sideways", "centre of mass side to side", "cm", {{{{0.7, 5.6, 8.3}, {1.25, 3.0, 5.5}, {1.6, 2.4, 5.3}}}, 3}, kOrendurff,
     0, false},
    {"knee_contact_angle", "knee at contact", "deg", moved(0, 8, {-0.7, -1.0, 0, 1.9, 3.2}), kAdults},
    {"knee_loading", "knee, loading", "deg", moved(14, 22, {-11.4, -6.6, 0, 4.5, 3.4}), kAdults},
    {"knee_straightest", "knee, straightest in stance", "deg", moved(1, 9, {0.4, 1.3, 0, -2.1, -5.6}), kAdults},
    {"knee_swing", "knee, swing", "deg", moved(58, 68, {-14.4, -3.9, 0, 1.9, 2.7}), kAdults},
    {"hip_extension", "hip, furthest back (against the pelvis)", "deg", moved(-12, -2, {7.3, 3.4, 0, -2.3, -1.6}), kAdults},
    {"thigh_back", "thigh, furthest back (against the vertical)", "deg", moved(-14, -5, {7.3, 3.4, 0, -2.3, -1.6}), kAdults},
    {"braking", "braking peak", "BW", moved(0.16, 0.22, {-0.095, -0.058, 0, 0.054, 0.074}), kAdults},
    {"push", "push peak", "BW", moved(0.19, 0.24, {-0.112, -0.061, 0, 0.044, 0.043}), kAdults},
    {"vertical_first", "vertical force, first peak", "BW", moved(1.05, 1.15, {-0.125, -0.116, 0, 0.148, 0.229}), kAdults},
    {"vertical_valley", "vertical force, valley", "BW", moved(0.72, 0.82, {0.167, 0.112, 0, -0.138, -0.229}), kAdults},
    {"vertical_second", "vertical force, second peak", "BW", moved(1.05, 1.15, {-0.086, -0.056, 0, 0.045, 0.034}), kAdults},
    {"both_feet_least", "vertical force of both feet, least", "BW", everywhere(0.75, 1.35), kSmooth, 0, false},
    {"both_feet_most", "vertical force of both feet, most", "BW", everywhere(0.75, 1.35), kSmooth, 0, false},
    {"knee_extensor", "knee extensor moment, 10 to 18 %", "N.m/kg", moved(0.4, 0.7, {-0.38, -0.20, 0, 0.18, 0.13}), kAdults},
    {"knee_flexor", "knee flexor moment, 33 to 50 %", "N.m/kg", moved(-0.25, -0.05, {0, 0.03, 0, -0.03, -0.14}), kAdults},
    {"adduction_first", "knee adduction moment, first peak", "N.m/kg", moved(0.3, 0.55, {0.01, 0, 0, 0.04, 0.06}), kAdults},
    {"adduction_second", "its second peak less the first", "N.m/kg", {{{{0.86, kNoEnd, 0}, {1.9, kNoEnd, 0}}}, 2}, kSlowAlike},
    {"abduction_first", "hip abduction moment, first peak", "N.m/kg", moved(0.7, 0.95, {0.01, 0, 0, 0.04, 0.10}), kAdults},
    {"abduction_second", "its second peak less the first", "N.m/kg", {{{{0.86, kNoEnd, 0}, {1.9, kNoEnd, 0}}}, 2}, kSlowAlike},
    {"push_off", "ankle power at push-off", "W/kg", moved(2.3, 3.8, {-2.0, -1.13, 0, 0.64, 0.81}), kAdults},
    {"hip_work", "hip's share of positive work", "", at_free_speed(0.23, 0.43), kWork},
    {"knee_work", "knee's share of positive work", "", at_free_speed(0.12, 0.32), kWork},
    {"ankle_work", "ankle's share of positive work", "", at_free_speed(0.32, 0.52), kWork},
    {"thorax_lean", "chest sideways, range", "deg", at_free_speed(2, 5), kFreeOnly, 0, false},
    {"shoulder_range", "shoulder, range", "deg", at_free_speed(25, 40), kFreeOnly},
    {"elbow_back", "elbow, arm furthest back", "deg", at_free_speed(15, 25), kFreeOnly},
    {"elbow_front", "elbow, arm furthest in front", "deg", at_free_speed(40, 50), kFreeOnly},
    {"angle_step", "largest change of an angle in 1 %", "deg", everywhere(0, 8), kSmooth},
    {"force_step", "largest change of a force in 1 %", "BW", everywhere(0, 0.25), kSmooth},
}};
// clang-format on

// Averages and the outer tenths of adults; the standard person is a man of 1.75 m and 70 kg at 1.25 m/s.
constexpr std::array<AdultWalker, 8> kWalkers{{
    {"man", "walk.speed=1.25"},
    {"woman, 1.63 m, 60 kg", "body.sex=f body.height=1.63 body.mass=60"},
    {"tall man, 1.95 m, 90 kg", "body.height=1.95 body.mass=90"},
    {"small woman, 1.50 m, 48 kg", "body.sex=f body.height=1.5 body.mass=48"},
    {"man at 0.7 m/s", "walk.speed=0.7"},
    {"man at 1.0 m/s", "walk.speed=1"},
    {"man at 1.6 m/s", "walk.speed=1.6"},
    {"man at 1.9 m/s", "walk.speed=1.9"},
}};

}  // namespace

std::span<const AdultRow> adult_rows() { return kRows; }
std::span<const AdultWalker> adult_walkers() { return kWalkers; }

std::optional<AdultBand> band_of(const AdultBands& bands, double speed_m_s) {
    const AdultBand &first = bands.at[0], &last = bands.at[bands.count - 1];
    if (speed_m_s < first.speed_m_s - kBeyondBands_m_s || speed_m_s > last.speed_m_s + kBeyondBands_m_s)
        return std::nullopt;
    if (speed_m_s <= first.speed_m_s) return AdultBand{speed_m_s, first.low, first.high};
    for (std::size_t i = 0; i + 1 < bands.count; ++i) {
        const AdultBand &a = bands.at[i], &b = bands.at[i + 1];
        if (speed_m_s > b.speed_m_s) continue;
        const double share = (speed_m_s - a.speed_m_s) / (b.speed_m_s - a.speed_m_s);
        return AdultBand{speed_m_s, std::lerp(a.low, b.low, share), std::lerp(a.high, b.high, share)};
    }
    return AdultBand{speed_m_s, last.low, last.high};
}

std::optional<AdultBand> band_of(const AdultRow& row, double speed_m_s, double height_m) {
    std::optional<AdultBand> band = band_of(row.bands, speed_m_s);
    const double grown = std::pow(height_m / kHeight_m, row.height_power);
    if (band) band = AdultBand{speed_m_s, band->low * grown, band->high * grown};
    return band;
}

}  // namespace bodychain
