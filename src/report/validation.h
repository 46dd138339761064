// What is written about published experiments, predicted beside measured.
#pragma once

#include "analysis/experiments/curve_agreement.h"
#include "analysis/experiments/experiments.h"
#include "analysis/experiments/judge.h"

#include <span>
#include <string>
#include <vector>

namespace bodychain {

/// One outcome and what became of it.
struct JudgedExperiment {
    const Experiment* experiment = nullptr;
    ExperimentResult judgement;
    std::vector<std::string> failed, unsettled;  // settings that could not be completed, or whose walk did not settle
};

/// Everything that `validate` found.
struct ValidationReport {
    std::vector<JudgedExperiment> experiments, relations;
    std::vector<JudgedExperiment> both_feet;  // rows of `experiments` with both feet instead of one
    std::vector<JudgedExperiment> further,
        kept_away;                       // further experiments, and those held out: empty unless asked for
    std::vector<CurveAgreement> curves;  // empty where the neutral walk could not be completed
    std::span<const Unexpressed> unexpressed;
};

/// How many outcomes of one rule agree.
struct Tally {
    int agree = 0, of = 0;
};
Tally tally(const std::vector<JudgedExperiment>& rows, Rule rule);
/// Of the changes with a sign (size, direction, limit), how many have the right one. Values of one setting have no sign
/// to be right in.
Tally right_in_sign(const std::vector<JudgedExperiment>& rows);
/// Of the sizes with a published spread, how many lie inside it.
Tally inside_spread(const std::vector<JudgedExperiment>& rows);

/// Of the sizes without a published spread, how many are within half of what was measured.
Tally inside_half(const std::vector<JudgedExperiment>& rows);
/// How many agree, of whatever rule.
Tally agreeing(const std::vector<JudgedExperiment>& rows);
/// `experiments` with both feet turned or wedged where a row turns or wedges one.
std::vector<JudgedExperiment> with_both_feet(const ValidationReport& report);

std::string validation_table(const ValidationReport& report);
std::string validation_json(const ValidationReport& report);

}  // namespace bodychain
