// Perturbations of standing. Amounts are the studies' own.
#include "analysis/experiments/experiments.h"

#include <array>

namespace bodychain {

namespace {

constexpr std::string_view kPinto = "Pinto 2008 Man Ther 13:513";
constexpr std::string_view kKhamis = "Khamis and Yizhar 2007 Gait Posture 25:127";
constexpr std::string_view kKhamisSize = "recalled: Khamis and Yizhar 2007 Gait Posture 25:127";
constexpr std::string_view kDuval = "Duval 2010 Gait Posture 32:637";
constexpr std::string_view kCadaver = "PMC5987802, in vitro coupling of the ankle, 2018";
constexpr std::string_view kLevine = "Levine and Whittle 1996 J Orthop Sports Phys Ther 24:130";
constexpr std::string_view kWalsh = "recalled: Walsh 2000 J Pediatr Orthop 20";
constexpr std::string_view kHarato = "Harato 2008 Gait Posture 28:687";
constexpr std::string_view kArnold = "Arnold 1997 Dev Med Child Neurol 39:40";
constexpr std::string_view kFree = "SD of 8 cadaver feet; there the leg turned freely, here the hip resists";
constexpr std::string_view kTrunkSide = "not significant; 1.8 deg between people (CGM2.3, thorax)";
constexpr std::string_view kTrunkForward =
    "not significant in 10 people who differ by 5.6 deg (CGM2.3, thorax): half of that";
// A turn about the subtalar axis, 42 deg up and 23 deg inward, everts the heel by cos 42 cos 23 of itself.
constexpr double kPerEversion = 1 / 0.684;  // definition: per degree of eversion instead of turn

// clang-format off
constexpr std::array<Experiment, 24> kRows{{
    {.id = "A01", .what = "wedges under both heels that evert them 10 deg", .movement = Movement::Standing,
     .settings = "neutral | shoe.wedge.both=10",
     .outcome = "pelvis tips forward", .curve = "pelvis_tilt",
     .rule = Rule::Size, .measured = 1.57, .spread = 1.62, .source = kPinto, .basis = "spread between people from p = 0.003, n = 14"},
    {.id = "A02", .what = "wedge under the right foot that everts it 10 deg", .movement = Movement::Standing,
     .settings = "neutral | shoe.wedge.right=10",
     .outcome = "pelvis tips forward", .curve = "pelvis_tilt",
     .rule = Rule::Size, .measured = 1.41, .spread = 2.01, .source = kPinto, .basis = "spread between people from p = 0.021, n = 14"},
    {.id = "A03", .what = "wedge under the right foot that everts it 10 deg", .movement = Movement::Standing,
     .settings = "neutral | shoe.wedge.right=10",
     .outcome = "right side of the pelvis drops", .curve = "pelvis_obliquity_r",
     .rule = Rule::Size, .measured = -1.46, .spread = 1.29, .source = kPinto,
     .basis = "side recalled; spread between people at most this, from p < 0.001, n = 14"},
    {.id = "A04", .what = "everting wedges under both feet, 10 to 20 deg", .movement = Movement::Standing,
     .settings = "neutral | shoe.wedge.both=10 | shoe.wedge.both=15 | shoe.wedge.both=20",
     .outcome = "shank turns in", .curve = "patella_direction_r+knee_rotation_r",
     .source = kKhamis},
    {.id = "A04", .what = "everting wedges under both feet, 10 to 20 deg", .movement = Movement::Standing,
     .settings = "neutral | shoe.wedge.both=10 | shoe.wedge.both=15 | shoe.wedge.both=20",
     .outcome = "thigh turns in", .curve = "patella_direction_r",
     .source = kKhamis},
    {.id = "A04", .what = "everting wedges under both feet, 10 to 20 deg", .movement = Movement::Standing,
     .settings = "neutral | shoe.wedge.both=10 | shoe.wedge.both=15 | shoe.wedge.both=20",
     .outcome = "pelvis tips forward", .curve = "pelvis_tilt",
     .source = kKhamis},
    {.id = "A05", .what = "everting wedges under both feet, 20 deg", .movement = Movement::Standing, .settings = "neutral | shoe.wedge.both=20",
     .outcome = "pelvis tips forward 1 to 2 deg", .curve = "pelvis_tilt",
     .rule = Rule::Size, .measured = 1.5, .spread = 0.5, .source = kKhamisSize, .basis = "range as recalled"},
    {.id = "A06", .what = "both feet tipped, 15 deg inverted to 15 deg everted", .movement = Movement::Standing,
     .settings = "shoe.wedge.both=-15 | shoe.wedge.both=-8 | neutral | shoe.wedge.both=8 | shoe.wedge.both=15",
     .outcome = "pelvis tilt: no relation", .curve = "pelvis_tilt",
     .rule = Rule::Null, .measured = 0, .spread = 3.7, .source = kDuval, .basis = "r = 0.3 with 4.8 deg between people (CGM2.3) over this range"},
    {.id = "A07", .what = "both feet tipped, 15 deg inverted to 15 deg everted", .movement = Movement::Standing,
     .settings = "shoe.wedge.both=-15 | shoe.wedge.both=-8 | neutral | shoe.wedge.both=8 | shoe.wedge.both=15",
     .outcome = "lumbar lordosis: no relation", .curve = "lumbar_lordosis",
     .rule = Rule::Null, .measured = 0, .spread = 1.2, .source = kDuval,
     .basis = "r = 0.05 with 10 deg between people (Vialle 2005) over this range"},
    {.id = "A08", .what = "both feet turned, from out to in", .movement = Movement::Standing,
     .settings = "foot.toe_out.both=40 | foot.toe_out.both=20 | neutral | foot.toe_out.both=-15 | foot.toe_out.both=-30",
     .outcome = "pelvis tips forward", .curve = "pelvis_tilt",
     .source = kDuval, .basis = "r = 0.58; the study turned the legs 40 deg in, the parameter ends at 30"},
    {.id = "A09", .what = "both feet turned, from out to in", .movement = Movement::Standing,
     .settings = "foot.toe_out.both=40 | foot.toe_out.both=20 | neutral | foot.toe_out.both=-15 | foot.toe_out.both=-30",
     .outcome = "lumbar lordosis: no relation", .curve = "lumbar_lordosis",
     .rule = Rule::Null, .measured = 0, .spread = 6.1, .source = kDuval,
     .basis = "r = 0.24 with 10 deg between people (Vialle 2005) over this range"},
    {.id = "A10", .what = "right heel everted 10 deg", .movement = Movement::Standing, .settings = "neutral | foot.pronation.right=10",
     .outcome = "shank turns in, per deg of heel eversion", .curve = "patella_direction_r+knee_rotation_r",
     .per = "subtalar_eversion_r", .factor = kPerEversion, .unit = "deg/deg", .rule = Rule::Size, .measured = 0.68, .spread = 0.15,
     .source = kCadaver, .basis = kFree},
    {.id = "A11", .what = "right foot turned out 10 deg", .movement = Movement::Standing, .settings = "neutral | foot.toe_out.right=10",
     .outcome = "shank turns out, per deg of the foot", .curve = "patella_direction_r+knee_rotation_r",
     .per = "foot_progression_r", .unit = "deg/deg", .rule = Rule::Size, .measured = 0.99, .spread = 0.1, .source = kCadaver, .basis = kFree},
    {.id = "A12", .what = "pelvis tipped forward 11.4 deg", .movement = Movement::Standing, .settings = "neutral | pelvis.tilt=11.4",
     .outcome = "low back hollows", .curve = "lumbar_lordosis",
     .rule = Rule::Size, .measured = 10.8, .source = kLevine},
    {.id = "A13", .what = "pelvis tipped backward 8.7 deg", .movement = Movement::Standing, .settings = "neutral | pelvis.tilt=-8.7",
     .outcome = "low back flattens", .curve = "lumbar_lordosis",
     .rule = Rule::Size, .measured = -9.0, .source = kLevine},
    {.id = "A14", .what = "lift under the right foot, 6 to 22 mm", .movement = Movement::Standing,
     .settings = "neutral | shoe.lift.right=6 | shoe.lift.right=12 | shoe.lift.right=17 | shoe.lift.right=22",
     .outcome = "right side of the pelvis rises", .curve = "pelvis_obliquity_r",
     .source = "Cummings 1993 Spine 18:368"},
    {.id = "A15", .what = "lift under the right foot of 20 mm", .movement = Movement::Standing, .settings = "neutral | shoe.lift.right=20",
     .outcome = "knee of the long leg stays as it is", .curve = "knee_flexion_r",
     .rule = Rule::Null, .measured = 0, .spread = 3, .source = kWalsh,
     .basis = "bending begins at 22 mm; engineering: 3 deg is what one sees of a knee"},
    {.id = "A15", .what = "lift under the right foot, from 22 mm on", .movement = Movement::Standing,
     .settings = "shoe.lift.right=22 | shoe.lift.right=35 | shoe.lift.right=50",
     .outcome = "knee of the long leg bends", .curve = "knee_flexion_r",
     .source = kWalsh},
    {.id = "A29", .what = "right knee kept bent 15 deg", .movement = Movement::Standing, .settings = "neutral | limit.knee_extension.right=15",
     .outcome = "trunk sideways: no change", .curve = "thorax_lean",
     .rule = Rule::Null, .measured = 0, .spread = 1.8, .source = kHarato, .basis = kTrunkSide},
    {.id = "A29", .what = "right knee kept bent 15 deg", .movement = Movement::Standing, .settings = "neutral | limit.knee_extension.right=15",
     .outcome = "trunk forward: no change", .curve = "thorax_tilt",
     .rule = Rule::Null, .measured = 0, .spread = 2.5, .source = kHarato, .basis = kTrunkForward},
    {.id = "A30", .what = "right knee kept bent 30 deg", .movement = Movement::Standing, .settings = "neutral | limit.knee_extension.right=30",
     .outcome = "trunk leans to that side", .curve = "thorax_lean",
     .source = kHarato},
    {.id = "A30", .what = "right knee kept bent 30 deg", .movement = Movement::Standing, .settings = "neutral | limit.knee_extension.right=30",
     .outcome = "pelvis tips backward", .curve = "pelvis_tilt",
     .measured = -1, .source = kHarato},
    {.id = "A32", .what = "neck of the right thigh bone turned 30 to 35 deg forward", .movement = Movement::Standing,
     .settings = "neutral | leg.femoral_anteversion.right=30 | leg.femoral_anteversion.right=35",
     .outcome = "lever of the abductors, hip not turned", .curve = "hip_abductor_arm_r",
     .unit = "%", .rule = Rule::Size, .measured = -45, .spread = 5, .source = kArnold,
     .basis = "range of the study at 30 to 40 deg; the parameter ends at 35"},
    {.id = "A33", .what = "the same by 30 deg and the hip turned in 30 deg", .movement = Movement::Standing,
     .settings = "leg.femoral_anteversion.right=30",
     .outcome = "lever of the abductors, restored", .curve = "hip_abductor_arm_turned_r",
     .unit = "%", .rule = Rule::Size, .measured = 100, .spread = 5, .source = kArnold, .basis = "restored to within 5 % of normal"},
}};
// clang-format on

}  // namespace

std::span<const Experiment> standing_experiments() { return kRows; }

}  // namespace bodychain
