// Relations of theory that a simulation can be held against.
#include "analysis/experiments/experiments.h"

#include <array>

namespace bodychain {

namespace {

constexpr std::string_view kGeometry = "geometry";
constexpr std::string_view kIdentity = "trunk joints lie between pelvis and thorax";
constexpr std::string_view kIdentityBasis =
    "RMS of the same identity in CGM2.3; the thorax channel also has the bend within the chest";

// clang-format off
constexpr std::array<Experiment, 24> kRows{{
    {.id = "T1", .what = "right heel everted 10 deg", .movement = Movement::Standing, .settings = "neutral | foot.pronation.right=10",
     .outcome = "shank turn per eversion = tan(incl) / cos(dev)", .curve = "patella_direction_r+knee_rotation_r",
     .per = "subtalar_eversion_r", .factor = 1 / 0.684, .unit = "deg/deg", .rule = Rule::Size, .measured = 0.98, .spread = 0.1, .source = kGeometry,
     .basis = "axis 42 deg up, 23 deg inward; engineering: a tenth"},
    {.id = "T2", .what = "lift of 10 mm under the right foot", .movement = Movement::Standing, .settings = "neutral | shoe.lift.right=10",
     .outcome = "pelvis rises, not beyond atan(d / hip centres)", .curve = "pelvis_obliquity_r",
     .rule = Rule::Limit, .measured = 3.4, .spread = 0.1, .source = kGeometry, .basis = "hip centres 0.167 m apart; knees may bend"},
    {.id = "T2", .what = "lift of 20 mm under the right foot", .movement = Movement::Standing, .settings = "neutral | shoe.lift.right=20",
     .outcome = "pelvis rises, not beyond atan(d / hip centres)", .curve = "pelvis_obliquity_r",
     .rule = Rule::Limit, .measured = 6.8, .spread = 0.1, .source = kGeometry, .basis = "hip centres 0.167 m apart; knees may bend"},
    {.id = "T2", .what = "lift of 30 mm under the right foot", .movement = Movement::Standing, .settings = "neutral | shoe.lift.right=30",
     .outcome = "pelvis rises, not beyond atan(d / hip centres)", .curve = "pelvis_obliquity_r",
     .rule = Rule::Limit, .measured = 10.2, .spread = 0.1, .source = kGeometry, .basis = "hip centres 0.167 m apart; knees may bend"},
    {.id = "T3", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "side bend = pelvis - thorax", .curve = "lumbar_bending_r-pelvis_obliquity_r-thorax_lean", .statistic = Statistic::Rms,
     .rule = Rule::Null, .measured = 0, .spread = 1.1, .source = kIdentity, .basis = kIdentityBasis},
    {.id = "T4", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "turn = pelvis - thorax", .curve = "lumbar_rotation_r-pelvis_rotation_r+thorax_rotation", .statistic = Statistic::Rms,
     .rule = Rule::Null, .measured = 0, .spread = 0.9, .source = kIdentity, .basis = kIdentityBasis},
    {.id = "T5", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "flexion = thorax - pelvis", .curve = "lumbar_lordosis+thorax_tilt-pelvis_tilt", .statistic = Statistic::RmsDemeaned,
     .rule = Rule::Null, .measured = 0, .spread = 0.3, .source = kIdentity, .basis = kIdentityBasis},
    {.id = "T6", .what = "pelvis tipped by 11.4 deg", .movement = Movement::Standing, .settings = "neutral | pelvis.tilt=11.4",
     .outcome = "lordosis follows the pelvis", .curve = "lumbar_lordosis",
     .per = "pelvis_tilt", .unit = "deg/deg", .rule = Rule::Size, .measured = 1, .spread = 0.1, .source = "Levine and Whittle 1996: 0.95 and 1.03",
     .basis = "engineering: a tenth; upright trunk"},
    {.id = "T6", .what = "pelvis tipped by -8.7 deg", .movement = Movement::Standing, .settings = "neutral | pelvis.tilt=-8.7",
     .outcome = "lordosis follows the pelvis", .curve = "lumbar_lordosis",
     .per = "pelvis_tilt", .unit = "deg/deg", .rule = Rule::Size, .measured = 1, .spread = 0.1, .source = "Levine and Whittle 1996: 0.95 and 1.03",
     .basis = "engineering: a tenth; upright trunk"},
    {.id = "T7", .what = "pelvis tipped by 10 deg", .movement = Movement::Standing, .settings = "neutral | pelvis.tilt=10",
     .outcome = "hip bend follows the pelvis", .curve = "hip_flexion_r",
     .per = "pelvis_tilt", .unit = "deg/deg", .rule = Rule::Size, .measured = 1, .spread = 0.1, .source = kGeometry,
     .basis = "engineering: a tenth; upright thigh"},
    {.id = "T10", .what = "both feet turned out 20 deg", .movement = Movement::Standing, .settings = "neutral | foot.toe_out.both=20",
     .outcome = "foot turn = pelvis + hip + knee", .curve = "foot_progression_r-pelvis_rotation_r-hip_rotation_r-knee_rotation_r",
     .rule = Rule::Null, .measured = 0, .spread = 2, .source = kGeometry, .basis = "engineering: 2 deg for the joints of the foot"},
    {.id = "T10", .what = "both feet turned out 20 deg", .movement = Movement::Standing, .settings = "neutral | foot.toe_out.both=20",
     .outcome = "hip takes what the straight knee does not", .curve = "hip_rotation_r",
     .per = "foot_progression_r", .unit = "deg/deg", .rule = Rule::Size, .measured = 0.875, .spread = 0.125, .source = "recalled: mechanics",
     .basis = "a straight knee turns 0 to 5 of the 20 deg"},
    {.id = "T12", .what = "walk at 0.86 m/s", .movement = Movement::Walking, .settings = "walk.speed=0.86",
     .outcome = "valley of the vertical force = 1 - v^2 / g L", .curve = "grf_vertical_r", .statistic = Statistic::Valley,
     .factor = 100, .unit = "%BW", .rule = Rule::Size, .measured = 91, .spread = 6, .source = "inverted pendulum, L = 0.88 m",
     .basis = "Schwartz 2008 lies up to 4 % below"},
    {.id = "T12", .what = "walk at 1.27 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.27",
     .outcome = "valley of the vertical force = 1 - v^2 / g L", .curve = "grf_vertical_r", .statistic = Statistic::Valley,
     .factor = 100, .unit = "%BW", .rule = Rule::Size, .measured = 81, .spread = 6, .source = "inverted pendulum, L = 0.88 m",
     .basis = "Schwartz 2008 lies up to 4 % below"},
    {.id = "T12", .what = "walk at 1.6 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.6",
     .outcome = "valley of the vertical force = 1 - v^2 / g L", .curve = "grf_vertical_r", .statistic = Statistic::Valley,
     .factor = 100, .unit = "%BW", .rule = Rule::Size, .measured = 70, .spread = 6, .source = "inverted pendulum, L = 0.88 m",
     .basis = "Schwartz 2008 lies up to 4 % below"},
    {.id = "T14", .what = "heels of 38 mm", .movement = Movement::Standing, .settings = "neutral | shoe.heel.both=38",
     .outcome = "ankle points down by asin(h / 0.19 m)", .curve = "ankle_dorsiflexion_r",
     .rule = Rule::Size, .measured = -11.5, .spread = 2, .source = kGeometry, .basis = "engineering: 2 deg for the joints of the foot"},
    {.id = "T14", .what = "heels of 64 mm", .movement = Movement::Standing, .settings = "neutral | shoe.heel.both=64",
     .outcome = "ankle points down by asin(h / 0.19 m)", .curve = "ankle_dorsiflexion_r",
     .rule = Rule::Size, .measured = -19.7, .spread = 2, .source = kGeometry, .basis = "engineering: 2 deg for the joints of the foot"},
    {.id = "T15", .what = "right thigh bone twisted 20 deg", .movement = Movement::Standing,
     .settings = "neutral | leg.femoral_anteversion.right=20",
     .outcome = "knee turns in as much", .curve = "patella_direction_r",
     .rule = Rule::Size, .measured = 20, .spread = 2, .source = kGeometry, .basis = "engineering: a tenth"},
    {.id = "T15", .what = "right thigh bone twisted 20 deg", .movement = Movement::Standing,
     .settings = "neutral | leg.femoral_anteversion.right=20",
     .outcome = "foot turns in as much", .curve = "foot_progression_r",
     .rule = Rule::Size, .measured = 20, .spread = 2, .source = kGeometry, .basis = "engineering: a tenth"},
    {.id = "T16", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "vertical force of both feet = body weight", .curve = "grf_vertical_r+grf_vertical_l",
     .factor = 100, .unit = "%BW", .rule = Rule::Size, .measured = 100, .spread = 1, .source = "impulse over a cycle, exact",
     .basis = "engineering: 1 % for 101 samples"},
    {.id = "T17", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "hip bend is the same on both sides", .curve = "hip_flexion_r-hip_flexion_l", .statistic = Statistic::Rms,
     .rule = Rule::Null, .measured = 0, .spread = 0.2, .source = "symmetry, exact", .basis = "engineering: settling tolerance"},
    {.id = "T17", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "knee bend is the same on both sides", .curve = "knee_flexion_r-knee_flexion_l", .statistic = Statistic::Rms,
     .rule = Rule::Null, .measured = 0, .spread = 0.2, .source = "symmetry, exact", .basis = "engineering: settling tolerance"},
    {.id = "T17", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "ankle bend is the same on both sides", .curve = "ankle_dorsiflexion_r-ankle_dorsiflexion_l", .statistic = Statistic::Rms,
     .rule = Rule::Null, .measured = 0, .spread = 0.2, .source = "symmetry, exact", .basis = "engineering: settling tolerance"},
    {.id = "T17", .what = "neutral", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "steps are equally long", .curve = "step_length_r-step_length_l",
     .unit = "mm", .rule = Rule::Null, .measured = 0, .spread = 2, .source = "symmetry, exact", .basis = "engineering: 2 mm"},
}};
// clang-format on

}  // namespace

std::span<const Experiment> theory_relations() { return kRows; }

}  // namespace bodychain
