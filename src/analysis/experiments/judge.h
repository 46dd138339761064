// Judging one outcome of an experiment on the measures of its settings. Pure: no simulation, no output.
#pragma once

#include "analysis/experiments/experiments.h"
#include "analysis/measures.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bodychain {

/// The sum of channels a text names ("a+b-c", one sign between two names), sample by sample; nothing if one of them is
/// not in the set.
std::optional<Curve> curve_sum(const CurveSet& curves, std::string_view sum);

/// Percent of the cycle where the side of the sum's first channel leaves the floor; right for channels without a side.
double toe_off_of(const Measures& measures, std::string_view sum);

/// One number of a curve. `first` is the same curve at the first setting, for Departure and PartDeparture only.
double statistic_of(Statistic statistic, const Curve& curve, double toe_off_pct, const Curve& first,
                    CyclePart part = {});

enum class ExperimentVerdict : unsigned char {
    Inside,       // sign and size; Null: within the tolerance; Limit: not beyond
    SignRight,    // no spread is published: within_half() says more
    Outside,      // the sign is right, the size is not within the spread; Null, Limit: beyond the tolerance
    NotMonotone,  // the sign of the whole is right, a step on the way goes back
    NoEffect,     // smaller than the dead band
    WrongSign,
    NotRun,  // a setting could not be completed
};
std::string_view text_of(ExperimentVerdict verdict);
/// Whether the verdict agrees with what was measured.
bool agrees(ExperimentVerdict verdict);

struct ExperimentResult {
    ExperimentVerdict verdict = ExperimentVerdict::NotRun;
    double predicted = 0;        // experiment's unit; the largest deviation for Null
    std::vector<double> values;  // effect of each setting against the first, or the one value itself
};

/// Of a size without a published spread: whether the prediction has its sign and lies within half of it.
bool within_half(const Experiment& experiment, const ExperimentResult& result);

/// `runs` are the measures of the settings in order; nullptr where the movement could not be completed.
ExperimentResult judge(const Experiment& experiment, const std::vector<const Measures*>& runs);

}  // namespace bodychain
