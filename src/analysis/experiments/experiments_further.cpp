// Further perturbations (D01 ...), collected after the model stood and never looked at while it was built but for every
// other one: see held_out(). Amounts and speeds are the studies' own; both feet where the study changed both.
#include "analysis/experiments/experiments.h"

#include <array>

namespace bodychain {

namespace {

constexpr std::string_view kWang = "Wang 2021 Arthritis Care Res, 16 studies pooled";
constexpr std::string_view kWangBasis =
    "95 % interval; its units turned into percent with the spread of healthy moments (0.45 +- 0.1 N m/kg)";
constexpr std::string_view kBarkema = "Barkema 2012 Gait Posture 35:483";
constexpr std::string_view kWiedemeijer = "Wiedemeijer and Otten 2018 Gait Posture 61:423, review";
constexpr std::string_view kOrendurff = "recalled: Orendurff 2004 J Rehabil Res Dev 41:829";
constexpr std::string_view kFukuchi = "Fukuchi 2018 PeerJ 6:e4640, 42 people";
constexpr std::string_view kWinter = "Winter, natural cadence, 1.325 m/s";
constexpr std::string_view kRao = "Rao 2024 Front Neurol 14:1269061, between people";
constexpr std::string_view kLay = "recalled: Lay 2006 J Biomech 39:1621; McIntosh 2006, Franz 2014";
constexpr std::string_view kUphill = "engineering: the range over the three studies";
constexpr std::string_view kTexts = "recalled: Perry and Burnfield 2010, clinical texts";
constexpr std::string_view kHofstetter = "Bruderer-Hofstetter 2015 J Orthop Res 33:155";
// A woman of the heel studies.
constexpr std::string_view kHeels40 =
    "body.sex=f body.height=1.65 body.mass=60 walk.speed=1.3 | body.sex=f body.height=1.65 body.mass=60 walk.speed=1.3 "
    "shoe.heel.both=40";
constexpr std::string_view kHeels60 =
    "body.sex=f body.height=1.65 body.mass=60 walk.speed=1.3 | body.sex=f body.height=1.65 body.mass=60 walk.speed=1.3 "
    "shoe.heel.both=60";
constexpr std::string_view kHeels80 =
    "body.sex=f body.height=1.65 body.mass=60 walk.speed=1.3 | body.sex=f body.height=1.65 body.mass=60 walk.speed=1.3 "
    "shoe.heel.both=80";

// clang-format off
constexpr std::array<Experiment, 36> kRows{{
    {.id = "D01", .what = "both feet 10 deg more toe-in", .movement = Movement::Walking, .settings = "neutral | foot.toe_out.both=-10",
     .outcome = "adduction moment, first peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 30},
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = -15, .band = {-21, -9}, .source = kWang, .basis = kWangBasis},
    {.id = "D02", .what = "both feet 15 deg more toe-out", .movement = Movement::Walking, .settings = "neutral | foot.toe_out.both=15",
     .outcome = "adduction moment, second peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {38, 60},
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = -30, .band = {-39, -22}, .source = kWang, .basis = kWangBasis},
    {.id = "D05", .what = "both feet 10 deg more toe-out", .movement = Movement::Walking, .settings = "neutral | foot.toe_out.both=10",
     .outcome = "largest hip adduction in stance", .curve = "hip_adduction_r", .statistic = Statistic::PartMaximum, .part = {5, 55},
     .rule = Rule::Size, .measured = -0.99, .band = {-1.99, -0.01}, .source = "Cui 2019 Appl Sci 9:5245, 12 people",
     .basis = "p < 0.05; amount not seen; engineering: from nothing to twice the figure"},
    {.id = "D06", .what = "lateral wedges of 5 deg under both feet", .movement = Movement::Walking, .settings = "neutral | shoe.wedge.both=5",
     .outcome = "adduction moment, largest", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 60},
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = -21.3, .band = {-32, -10.6}, .source = "Kang 2013 Orthopedics 36:e165, 48 people",
     .basis = "p = 0.002; angle assumed; engineering: half of it to either side"},
    {.id = "D08", .what = "lateral wedges of 5 deg under both feet", .movement = Movement::Walking, .settings = "neutral | shoe.wedge.both=5",
     .outcome = "knee bend: no change", .curve = "knee_flexion_r", .statistic = Statistic::PartDeparture, .part = {0, 60},
     .rule = Rule::Null, .measured = 0, .spread = 2, .source = "Crenshaw 2000 Clin Orthop 375:185, 17 people", .basis = "not significant; engineering: 2 deg"},
    {.id = "D13", .what = "medial wedges of 10 deg under both heels", .movement = Movement::Walking, .settings = "neutral | shoe.wedge.both=-10",
     .outcome = "adduction moment, largest", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 60},
     .percent = true, .unit = "%", .source = "Telfer 2013 J Biomech 46:1489"},
    {.id = "D15", .what = "sole of 40 mm under the right foot", .movement = Movement::Walking, .settings = "neutral | shoe.lift.right=40",
     .outcome = "peak of the vertical force, short leg less long leg", .curve = "grf_vertical_l", .statistic = Statistic::PartMaximum, .part = {5, 60},
     .less = "grf_vertical_r", .factor = 100, .unit = "%BW", .source = "Azizan 2018 J Healthc Eng 7815451"},
    {.id = "D18", .what = "sole of 20 mm under the right foot", .movement = Movement::Walking, .settings = "neutral | shoe.lift.right=20",
     .outcome = "step of the long leg gets longer than the other", .curve = "step_length_r-step_length_l",
     .unit = "mm", .source = "Korean J Appl Biomech, 17 people on a treadmill"},
    {.id = "D20", .what = "sole of 40 mm under the right foot", .movement = Movement::Walking, .settings = "neutral | shoe.lift.right=40",
     .outcome = "knee of the long leg bends more in stance", .curve = "knee_flexion_r", .statistic = Statistic::PartMean, .part = {5, 55},
     .source = "recalled: Khamis 2018 Gait Posture 61:73"},
    {.id = "D23", .what = "heels 40 mm higher, women", .movement = Movement::Walking, .settings = kHeels40,
     .outcome = "adduction moment, largest", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 60},
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = 4.3, .band = {-0.7, 9.3}, .source = kBarkema,
     .basis = "engineering: 5 points to either side"},
    {.id = "D28", .what = "heels 60 mm higher, women", .movement = Movement::Walking, .settings = kHeels60,
     .outcome = "knee bends more in stance", .curve = "knee_flexion_r", .statistic = Statistic::PartMean, .part = {5, 45},
     .source = kWiedemeijer},
    {.id = "D29", .what = "heels 60 mm higher, women", .movement = Movement::Walking, .settings = kHeels60,
     .outcome = "largest hip bend: no difference", .curve = "hip_flexion_r", .statistic = Statistic::Maximum,
     .rule = Rule::Null, .measured = 0, .spread = 3, .source = "Hwang 2004, heels of 3, 6 and 9 cm, 15 people",
     .basis = "not significant; engineering: 3 deg on the largest bend"},
    {.id = "D33", .what = "heels 80 mm higher, women", .movement = Movement::Walking, .settings = kHeels80,
     .outcome = "steps get shorter", .curve = "step_length_r",
     .unit = "mm", .measured = -1, .source = "recalled: Wiedemeijer 2018, Cronin 2014"},
    {.id = "D35", .what = "right hip abductors nearly lost", .movement = Movement::Walking, .settings = "neutral | weak.hip_abductors.right=80",
     .outcome = "other side of the pelvis drops", .curve = "pelvis_obliquity_r", .statistic = Statistic::PartMean, .part = {10, 45},
     .rule = Rule::Size, .measured = 4, .band = {2, 10}, .source = kTexts, .basis = "range as recalled"},
    {.id = "D38", .what = "both knees held at 30 deg", .movement = Movement::Standing, .settings = "neutral | limit.knee_extension.both=30",
     .outcome = "low back flattens", .curve = "lumbar_lordosis",
     .measured = -1, .source = "Lee 2013 Eur Spine J 22:1059, 30 people"},
    {.id = "D41", .what = "right knee kept bent 30 deg", .movement = Movement::Walking, .settings = "neutral | limit.knee_extension.right=30",
     .outcome = "extensor moment of the knee in mid-stance rises", .curve = "knee_extension_moment_r", .statistic = Statistic::PartMean, .part = {15, 45},
     .unit = "N.m/kg", .source = "recalled: Perry 1975 J Bone Joint Surg 57A:961, clinical texts"},
    {.id = "D42", .what = "20 deg of hip extension lost on both sides", .movement = Movement::Walking, .settings = "neutral | limit.hip_extension.both=20",
     .outcome = "low back hollows more", .curve = "lumbar_lordosis", .statistic = Statistic::Maximum,
     .source = kTexts},
    {.id = "D44", .what = "12 deg of dorsiflexion lost on both sides", .movement = Movement::Walking,
     .settings = "neutral | limit.ankle_dorsiflexion.both=12",
     .outcome = "moment of the calf falls", .curve = "ankle_plantarflexion_moment_r", .statistic = Statistic::PartMaximum, .part = {30, 60},
     .percent = true, .unit = "%", .measured = -1, .source = kRao},
    {.id = "D45", .what = "12 deg of dorsiflexion lost on both sides", .movement = Movement::Walking,
     .settings = "neutral | limit.ankle_dorsiflexion.both=12",
     .outcome = "hip extends less in late stance", .curve = "hip_flexion_r", .statistic = Statistic::PartMean, .part = {38, 55},
     .source = kRao},
    {.id = "D50", .what = "trunk kept 30 deg forward at 1.11 m/s", .movement = Movement::Walking,
     .settings = "walk.speed=1.11 | walk.speed=1.11 trunk.forward_lean=30",
     .outcome = "second vertical peak falls against the first", .curve = "grf_vertical_r", .statistic = Statistic::SecondLessFirst,
     .factor = 100, .unit = "%BW", .measured = -1, .source = "J Exp Biol 2024 227:jeb249307, 20 people; Saha 2007"},
    {.id = "D53", .what = "slow walk, 0.7 m/s", .movement = Movement::Walking, .settings = "walk.speed=0.7",
     .outcome = "centre of mass, up and down", .curve = "com_up", .statistic = Statistic::Range,
     .factor = 0.1, .unit = "cm", .rule = Rule::Size, .measured = 2.74, .spread = 0.52, .source = kOrendurff, .basis = "SD of 10 people"},
    {.id = "D56", .what = "fast walk, 1.6 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.6",
     .outcome = "centre of mass, side to side", .curve = "com_side", .statistic = Statistic::Range,
     .factor = 0.1, .unit = "cm", .rule = Rule::Size, .measured = 3.85, .spread = 1.41, .source = kOrendurff, .basis = "SD of 10 people"},
    {.id = "D60", .what = "walk at 1.27 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.27",
     .outcome = "stance, share of the cycle", .curve = "stance_r",
     .unit = "%", .rule = Rule::Size, .measured = 62.5, .band = {60.5, 64.5}, .source = kFukuchi, .basis = "SD of 1.5 recalled"},
    {.id = "D62", .what = "walk at 1.27 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.27",
     .outcome = "both feet on the floor, share of the cycle", .curve = "double_support",
     .unit = "%", .rule = Rule::Size, .measured = 25, .band = {20, 28}, .source = kFukuchi, .basis = "SD of 3 recalled"},
    {.id = "D63", .what = "walk at 1.27 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.27",
     .outcome = "knee, straightest in mid-stance", .curve = "knee_flexion_r", .statistic = Statistic::PartMinimum, .part = {25, 50},
     .rule = Rule::Size, .measured = 4.1, .band = {-1, 9.1}, .source = kFukuchi, .basis = "SD of 5 recalled; Winter 7.9, CGM2.3 9.4"},
    {.id = "D64", .what = "walk at 1.33 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.33",
     .outcome = "braking peak", .curve = "grf_fore_aft_r", .statistic = Statistic::PartMinimum, .part = {0, 30},
     .unit = "BW", .rule = Rule::Size, .measured = -0.2, .band = {-0.23, -0.15}, .source = kWinter, .basis = "SD of 0.03 recalled"},
    {.id = "D65", .what = "walk at 1.33 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.33",
     .outcome = "push peak", .curve = "grf_fore_aft_r", .statistic = Statistic::PartMaximum, .part = {30, 62},
     .unit = "BW", .rule = Rule::Size, .measured = 0.22, .band = {0.18, 0.25}, .source = kWinter, .basis = "SD of 0.03 recalled"},
    {.id = "D70", .what = "uphill 10 % at 1.34 m/s", .movement = Movement::Walking, .settings = "walk.speed=1.34 | walk.speed=1.34 walk.incline=10",
     .outcome = "adduction moment, largest", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 60},
     .percent = true, .unit = "%", .measured = -1, .source = "Wang 2024 (pubmed 39649793); Haggerty 2014"},
    {.id = "D71", .what = "uphill 15 %", .movement = Movement::Walking, .settings = "neutral | walk.incline=15",
     .outcome = "hip bend at heel strike", .curve = "hip_flexion_r", .statistic = Statistic::PartMean, .part = {0, 2},
     .rule = Rule::Size, .measured = 15, .band = {8, 25}, .source = kLay, .basis = kUphill},
    {.id = "D72", .what = "uphill 15 %", .movement = Movement::Walking, .settings = "neutral | walk.incline=15",
     .outcome = "knee bend at heel strike", .curve = "knee_flexion_r", .statistic = Statistic::PartMean, .part = {0, 2},
     .rule = Rule::Size, .measured = 14, .band = {6, 25}, .source = kLay, .basis = kUphill},
    {.id = "D75", .what = "downhill 15 %", .movement = Movement::Walking, .settings = "neutral | walk.incline=-15",
     .outcome = "extensor moment of the knee, early peak", .curve = "knee_extension_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 30},
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = 110, .band = {50, 200}, .source = kLay, .basis = kUphill},
    {.id = "D78", .what = "level walk", .movement = Movement::Walking, .settings = "neutral",
     .outcome = "knee's share of the leg's positive work", .curve = "knee_work_share_r",
     .unit = "%", .rule = Rule::Size, .measured = 22, .spread = 10, .source = "Montgomery and Grabowski 2018 J R Soc Interface",
     .basis = "engineering: a tenth to either side"},
    {.id = "D86", .what = "both thigh bones twisted 20 deg more", .movement = Movement::Walking, .settings = "neutral | leg.femoral_anteversion.both=20",
     .outcome = "feet less turned out", .curve = "foot_progression_r", .statistic = Statistic::PartMean, .part = {10, 40},
     .source = kHofstetter},
    {.id = "D89", .what = "both thigh bones twisted 20 deg more", .movement = Movement::Walking, .settings = "neutral | leg.femoral_anteversion.both=20",
     .outcome = "pelvis tips forward", .curve = "pelvis_tilt",
     .source = kHofstetter},
    {.id = "D93", .what = "right knee 8 deg from bow-leg to knock-knee", .movement = Movement::Walking,
     .settings = "leg.knee_valgus.right=-6 | leg.knee_valgus.right=2",
     .outcome = "adduction moment, largest", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 60},
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = -31, .band = {-46, -15}, .source = "Lind 2013, 11 people after osteotomy",
     .basis = "angle recalled; engineering: half of it to either side"},
    {.id = "D95", .what = "both knees 8 deg knock-kneed", .movement = Movement::Walking, .settings = "neutral | leg.knee_valgus.both=8",
     .outcome = "adduction moment, largest", .curve = "knee_adduction_moment_r", .statistic = Statistic::PartMaximum, .part = {5, 60},
     .percent = true, .unit = "%", .measured = -1, .source = "Farr 2014 J Orthop Res 32:1362, 33 people"},
}};
// clang-format on

}  // namespace

std::span<const Experiment> further_experiments() { return kRows; }

}  // namespace bodychain
