// Toe angle and wedges of experiments_walking.cpp with both feet instead of the right one. Of some studies it is not
// told which they changed, and effects that hold for one foot can turn when the other one goes along.
#include "analysis/experiments/experiments.h"

#include <array>

namespace bodychain {

namespace {

constexpr std::string_view kKhan = "Khan 2017 Gait Posture 53:185", kGuo = "recalled: Guo 2007 Gait Posture 26:436";

// clang-format off
constexpr std::array<Experiment, 7> kRows{{
    {.id = "A17b", .what = "both feet 5 deg more toe-in", .movement = Movement::Walking, .settings = "neutral | foot.toe_out.both=-5",
     .outcome = "adduction moment, first peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::FirstPeak,
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = -13, .source = "recalled: Shull 2013 J Biomech 46:122",
     .basis = "people with knee arthrosis; no spread"},
    {.id = "A18b", .what = "both feet 15 deg more toe-out", .movement = Movement::Walking, .settings = "neutral | foot.toe_out.both=15",
     .outcome = "adduction moment, second peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::SecondPeak,
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = -40, .source = kGuo, .basis = "people with knee arthrosis; no spread"},
    {.id = "A18b", .what = "both feet 15 deg more toe-out", .movement = Movement::Walking, .settings = "neutral | foot.toe_out.both=15",
     .outcome = "adduction moment, first peak: unchanged", .curve = "knee_adduction_moment_r", .statistic = Statistic::FirstPeak,
     .percent = true, .unit = "%", .rule = Rule::Null, .measured = 0, .spread = 10, .source = kGuo,
     .basis = "engineering: 10 %, half of the SD between people (A45: 0.09 of 0.45 N m/kg)"},
    {.id = "A19b", .what = "both feet toe-in 15 to toe-out 15 deg at 0.85 m/s", .movement = Movement::Walking,
     .settings = "walk.speed=0.85 foot.toe_out.both=-15 | walk.speed=0.85 | walk.speed=0.85 foot.toe_out.both=15",
     .outcome = "adduction moment, first peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::FirstPeak,
     .percent = true, .unit = "%", .source = kKhan},
    {.id = "A19b", .what = "both feet toe-in 15 to toe-out 15 deg at 1.18 m/s", .movement = Movement::Walking,
     .settings = "walk.speed=1.18 foot.toe_out.both=-15 | walk.speed=1.18 | walk.speed=1.18 foot.toe_out.both=15",
     .outcome = "adduction moment, first peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::FirstPeak,
     .percent = true, .unit = "%", .source = kKhan},
    {.id = "A19b", .what = "both feet toe-in 15 to toe-out 15 deg at 1.43 m/s", .movement = Movement::Walking,
     .settings = "walk.speed=1.43 foot.toe_out.both=-15 | walk.speed=1.43 | walk.speed=1.43 foot.toe_out.both=15",
     .outcome = "adduction moment, first peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::FirstPeak,
     .percent = true, .unit = "%", .source = kKhan},
    {.id = "A27b", .what = "both shoes with a lateral wedge of 5 deg", .movement = Movement::Walking, .settings = "neutral | shoe.wedge.both=5",
     .outcome = "adduction moment, first peak", .curve = "knee_adduction_moment_r", .statistic = Statistic::FirstPeak,
     .percent = true, .unit = "%", .rule = Rule::Size, .measured = -5.5, .source = "recalled: Radzimski 2012 Knee 19:165",
     .basis = "pooled studies; no spread"},
}};
// clang-format on

}  // namespace

std::span<const Experiment> both_feet_experiments() { return kRows; }

}  // namespace bodychain
