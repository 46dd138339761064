#include "analysis/experiments/curve_agreement.h"

#include "analysis/experiments/judge.h"
#include "gait/winter_harmonics.h"

#include <array>
#include <cassert>
#include <cmath>

namespace bodychain {

namespace {

constexpr std::string_view kAdults = "CGM2.3", kChildren = "Schwartz 2008, free", kWinter = "Winter, natural";
constexpr std::size_t kFree = 2;  // of the five speeds

struct Compared {
    std::string_view curve, row, unit;  // row: name in the reference's table
    double factor;                      // ours -> the reference's unit
    double bar;
    bool demeaned;
};

// source: of the bars, what two gait laboratories differ by (CGM2.3 against Schwartz 2008: de-meaned 0.6-2.3 deg at the
// pelvis, 2.0-2.8 at the hip, 2.5 at the knee, 1.6 at the ankle; moments 0.03-0.16 N m/kg), rounded up where the model
// leaves something out.
// clang-format off
constexpr std::array<Compared, 12> kAngles{{
    {"pelvis_tilt", "pelvis_tilt", "deg", 1, 1.5, true},
    {"pelvis_obliquity_r", "pelvis_obliquity", "deg", 1, 1.5, true},
    {"pelvis_rotation_r", "pelvis_rotation", "deg", 1, 1.5, true},
    {"hip_flexion_r", "hip_flexion", "deg", 1, 2.5, true},
    {"hip_adduction_r", "hip_adduction", "deg", 1, 2.5, true},
    {"hip_rotation_r", "hip_rotation", "deg", 1, 2.5, true},
    {"knee_flexion_r", "knee_flexion", "deg", 1, 4, true},
    {"ankle_dorsiflexion_r", "ankle_dorsiflexion", "deg", 1, 2.5, true},
    {"foot_progression_r", "foot_progression", "deg", 1, 0, true},
    {"thorax_tilt-pelvis_tilt", "spine_flexion", "deg", 1, 1.5, true},
    {"pelvis_obliquity_r+thorax_lean", "spine_bending", "deg", 1, 1.5, true},
    {"pelvis_rotation_r-thorax_rotation", "spine_rotation", "deg", 1, 1.5, true},
}};
// clang-format on
// No bars: children, and the offsets of another laboratory.
// clang-format off
constexpr std::array<Compared, 8> kChildrensAngles{{
    {"pelvis_tilt", "pelvis_tilt", "deg", 1, 0, true},
    {"pelvis_obliquity_r", "pelvis_obliquity", "deg", 1, 0, true},
    {"pelvis_rotation_r", "pelvis_rotation", "deg", 1, 0, true},
    {"hip_flexion_r", "hip_flexion", "deg", 1, 0, true},
    {"hip_adduction_r", "hip_adduction", "deg", 1, 0, true},
    {"hip_rotation_r", "hip_rotation", "deg", 1, 0, true},
    {"knee_flexion_r", "knee_flexion", "deg", 1, 0, true},
    {"ankle_dorsiflexion_r", "ankle_dorsiflexion", "deg", 1, 0, true},
}};
// clang-format on

// source: of the bars, as above.
// clang-format off
constexpr std::array<Compared, 7> kLoads{{
    {"hip_extension_moment_r", "hip_extension_moment", "N.m/kg", 1, 0.2, false},
    {"hip_abduction_moment_r", "hip_abduction_moment", "N.m/kg", 1, 0.2, false},
    {"knee_extension_moment_r", "knee_extension_moment", "N.m/kg", 1, 0.2, false},
    {"knee_adduction_moment_r", "knee_adduction_moment", "N.m/kg", 1, 0.2, false},
    {"ankle_plantarflexion_moment_r", "ankle_plantarflexion_moment", "N.m/kg", 1, 0.2, false},
    {"grf_vertical_r", "grf_vertical", "%BW", 100, 6, false},
    {"grf_fore_aft_r", "grf_fore_aft", "%BW", 100, 0, false},
}};
// clang-format on

// source: of the bars, engineering: below what two laboratories' adults differ by, 0.1 to 0.2 N m/kg
// in a moment (CGM2.3, Winter).
constexpr std::array<Compared, 2> kWintersForces{{
    {"grf_vertical_r", "grf_vertical", "%BW", 100, 4, false},
    {"grf_fore_aft_r", "grf_fore_aft", "%BW", 100, 2.5, false},
}};
// source: as above.
constexpr std::array<Compared, 3> kWintersMoments{{
    {"hip_extension_moment_r", "hip_extension_moment", "N.m/kg", 1, 0.15, false},
    {"knee_extension_moment_r", "knee_extension_moment", "N.m/kg", 1, 0.15, false},
    {"ankle_plantarflexion_moment_r", "ankle_plantarflexion_moment", "N.m/kg", 1, 0.15, false},
}};

template <class Rows>
const typename Rows::value_type& row_of(const Rows& rows, std::string_view name) {
    for (const auto& row : rows)
        if (row.name == name) return row;
    assert(false && "no such row");
    return rows.front();
}

template <class Rows>
CurveAgreement agreement_of(const Measures& neutral, const Compared& compared, const Rows& rows,
                            std::string_view whose) {
    const auto ours = curve_sum(neutral.curves, compared.curve);
    const auto& reference = row_of(rows, compared.row);
    Curve difference{};
    for (std::size_t i = 0; ours && i < difference.size(); ++i)
        difference[i] =
            compared.factor * (*ours)[i] - value_at(reference, static_cast<double>(i) / (kCycleSamples - 1));
    CurveAgreement agreement{compared.curve, whose, compared.unit, 0, 0, compared.bar, compared.demeaned, true};
    agreement.rms = statistic_of(Statistic::Rms, difference, 100, difference);
    agreement.rms_demeaned = statistic_of(Statistic::RmsDemeaned, difference, 100, difference);
    agreement.within =
        compared.bar == 0 || (compared.demeaned ? agreement.rms_demeaned : agreement.rms) <= compared.bar;
    return agreement;
}

}  // namespace

std::vector<CurveAgreement> winter_agreement(const Measures& neutral) {
    std::vector<CurveAgreement> all;
    for (const Compared& compared : kWintersForces)
        all.push_back(agreement_of(neutral, compared, kWinterForceRows, kWinter));
    for (const Compared& compared : kWintersMoments)
        all.push_back(agreement_of(neutral, compared, kWinterMomentRows, kWinter));
    return all;
}

std::vector<CurveAgreement> curve_agreement(const Measures& neutral) {
    std::vector<CurveAgreement> all;
    for (const Compared& compared : kAngles) all.push_back(agreement_of(neutral, compared, kCgm23Rows, kAdults));
    for (const Compared& compared : kLoads)
        all.push_back(
            agreement_of(neutral, compared, kLoadRows, compared.row.starts_with("grf") ? kChildren : kAdults));
    for (const Compared& compared : kChildrensAngles)
        all.push_back(agreement_of(neutral, compared, kSchwartzRows[kFree], kChildren));
    for (const CurveAgreement& row : winter_agreement(neutral)) all.push_back(row);
    return all;
}

}  // namespace bodychain
