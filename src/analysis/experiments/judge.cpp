#include "analysis/experiments/judge.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

double mean_of(const Curve& curve, std::size_t from, std::size_t to) {
    double sum = 0;
    for (std::size_t i = from; i <= to; ++i) sum += curve[i];
    return sum / static_cast<double>(to - from + 1);
}

/// 0 and 100 % are the same instant: half of each.
double cycle_mean(const Curve& curve) {
    const double ends = 0.5 * (curve.front() + curve.back());
    return (mean_of(curve, 1, kCycleSamples - 2) * (kCycleSamples - 2) + ends) / (kCycleSamples - 1);
}

double rms_of(const Curve& curve, double less) {
    double squares = 0;
    for (const double value : curve) squares += (value - less) * (value - less);
    return std::sqrt(squares / kCycleSamples);
}

/// Index of the largest value from sample `from` to sample `to`.
std::size_t peak(const Curve& curve, std::size_t from, std::size_t to) {
    const auto begin = curve.begin();
    return static_cast<std::size_t>(
        std::max_element(begin + static_cast<long>(from), begin + static_cast<long>(to) + 1) - begin);
}

double difference_rms(const Curve& a, const Curve& b) {
    Curve difference;
    for (std::size_t i = 0; i < a.size(); ++i) difference[i] = a[i] - b[i];
    return rms_of(difference, 0);
}

/// Statistic of one curve at every setting; nothing if a channel is unknown.
std::optional<std::vector<double>> statistics(const Experiment& experiment, std::string_view curve,
                                              const std::vector<const Measures*>& runs) {
    std::vector<double> values;
    const std::optional<Curve> first = curve_sum(runs.front()->curves, curve);
    if (!first) return std::nullopt;
    for (const Measures* run : runs) {
        const std::optional<Curve> now = curve_sum(run->curves, curve);
        if (!now) return std::nullopt;
        values.push_back(statistic_of(experiment.statistic, *now, toe_off_of(*run, curve), *first, experiment.part));
    }
    return values;
}

/// Effects against the first setting in the experiment's unit; one setting is left as it is.
std::vector<double> effects_of(const Experiment& experiment, std::vector<double> values,
                               const std::vector<double>& per) {
    const double first = values.front();
    const bool change = values.size() > 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (change) values[i] -= first;
        if (experiment.percent && first != 0) values[i] *= 100 / std::fabs(first);
        // What the effect is divided by is no number at the first setting, where nothing has changed.
        if (!per.empty()) values[i] = per[i] == per.front() ? 0.0 : values[i] / (per[i] - per.front());
        values[i] *= experiment.factor;
    }
    return values;
}

/// Whether every step goes the way of the whole. Ratios are not steps.
bool monotone(const Experiment& experiment, const std::vector<double>& values) {
    if (!experiment.per.empty()) return true;
    const double way = values.back() < 0 ? -1 : 1, band = dead_band(experiment);
    for (std::size_t i = 1; i < values.size(); ++i)
        if (way * (values[i] - values[i - 1]) < -band) return false;
    return true;
}

bool inside(const Experiment& experiment, double predicted) {
    const SizeBand& band = experiment.band;
    if (band.low < band.high) return predicted >= band.low && predicted <= band.high;
    return std::fabs(predicted - experiment.measured) <= experiment.spread;
}

ExperimentVerdict verdict_of(const Experiment& experiment, const ExperimentResult& judgement) {
    const double predicted = judgement.predicted;
    const auto is_number = [](double value) { return std::isfinite(value); };
    if (!std::ranges::all_of(judgement.values, is_number)) return ExperimentVerdict::NotRun;
    if (experiment.rule == Rule::Null)
        return std::fabs(predicted) <= experiment.spread ? ExperimentVerdict::Inside : ExperimentVerdict::Outside;
    const bool banded = experiment.band.low < experiment.band.high;
    if (banded && inside(experiment, predicted)) return ExperimentVerdict::Inside;
    if (judgement.values.size() > 1 && std::fabs(predicted) <= dead_band(experiment))
        return ExperimentVerdict::NoEffect;
    if (predicted * experiment.measured < 0) return ExperimentVerdict::WrongSign;
    if (!monotone(experiment, judgement.values)) return ExperimentVerdict::NotMonotone;
    if (experiment.rule == Rule::Limit)
        return std::fabs(predicted) <= std::fabs(experiment.measured) + experiment.spread ? ExperimentVerdict::Inside
                                                                                          : ExperimentVerdict::Outside;
    if (experiment.rule == Rule::Direction || !has_spread(experiment)) return ExperimentVerdict::SignRight;
    return inside(experiment, predicted) ? ExperimentVerdict::Inside : ExperimentVerdict::Outside;
}

double part_statistic(Statistic statistic, const Curve& curve, const Curve& first, CyclePart part) {
    const auto from = static_cast<std::size_t>(part.from), to = static_cast<std::size_t>(part.to);
    const auto begin = curve.begin() + part.from, end = curve.begin() + part.to + 1;
    if (statistic == Statistic::PartMean) return mean_of(curve, from, to);
    if (statistic == Statistic::PartMaximum) return *std::max_element(begin, end);
    if (statistic == Statistic::PartMinimum) return *std::min_element(begin, end);
    double largest = 0;
    for (std::size_t i = from; i <= to; ++i)
        if (std::fabs(curve[i] - first[i]) > std::fabs(largest)) largest = curve[i] - first[i];
    return largest;
}

}  // namespace

std::optional<Curve> curve_sum(const CurveSet& curves, std::string_view sum) {
    Curve total{};
    for (std::size_t at = 0; at < sum.size();) {
        const double sign = sum[at] == '-' ? -1 : 1;
        if (sum[at] == '-' || sum[at] == '+') ++at;
        const std::size_t end = std::min(sum.find_first_of("+-", at), sum.size());
        const Curve* part = curves.find(sum.substr(at, end - at));
        if (part == nullptr) return std::nullopt;
        for (std::size_t i = 0; i < total.size(); ++i) total[i] += sign * (*part)[i];
        at = end;
    }
    return total;
}

double toe_off_of(const Measures& measures, std::string_view sum) {
    const std::string_view first = sum.substr(0, sum.find_first_of("+-", 1));
    return measures.events.toe_off_pct[first.ends_with("_l") ? 1 : 0];
}

double statistic_of(Statistic statistic, const Curve& curve, double toe_off_pct, const Curve& first, CyclePart part) {
    const auto last = static_cast<std::size_t>(std::clamp(toe_off_pct, 0.0, 100.0)), middle = last / 2;
    const auto [low, high] = std::ranges::minmax(curve);
    switch (statistic) {
        case Statistic::Mean: return cycle_mean(curve);
        case Statistic::StanceMean: return mean_of(curve, 0, last);
        case Statistic::FirstPeak: return curve[peak(curve, 0, middle)];
        case Statistic::SecondPeak: return curve[peak(curve, middle, last)];
        case Statistic::Valley: {
            const auto from = static_cast<long>(peak(curve, 0, middle)),
                       to = static_cast<long>(peak(curve, middle, last));
            return *std::min_element(curve.begin() + from, curve.begin() + to + 1);
        }
        case Statistic::Minimum: return low;
        case Statistic::Maximum: return high;
        case Statistic::StanceMinimum:
            return *std::min_element(curve.begin(), curve.begin() + static_cast<long>(last) + 1);
        case Statistic::Range: return high - low;
        case Statistic::Asymmetry: return std::fabs(high + low);
        case Statistic::Rms: return rms_of(curve, 0);
        case Statistic::RmsDemeaned: return rms_of(curve, cycle_mean(curve));
        case Statistic::Departure: return difference_rms(curve, first);
        case Statistic::PartMean:
        case Statistic::PartMaximum:
        case Statistic::PartMinimum:
        case Statistic::PartDeparture: return part_statistic(statistic, curve, first, part);
        case Statistic::SecondLessFirst: return curve[peak(curve, middle, last)] - curve[peak(curve, 0, middle)];
    }
    return 0;
}

std::string_view text_of(ExperimentVerdict verdict) {
    switch (verdict) {
        case ExperimentVerdict::Inside: return "inside";
        case ExperimentVerdict::SignRight: return "sign right";
        case ExperimentVerdict::Outside: return "OUTSIDE";
        case ExperimentVerdict::NotMonotone: return "NOT MONOTONE";
        case ExperimentVerdict::NoEffect: return "NO EFFECT";
        case ExperimentVerdict::WrongSign: return "WRONG SIGN";
        case ExperimentVerdict::NotRun: return "NOT RUN";
    }
    return "";
}

bool agrees(ExperimentVerdict verdict) {
    return verdict == ExperimentVerdict::Inside || verdict == ExperimentVerdict::SignRight;
}

bool within_half(const Experiment& experiment, const ExperimentResult& result) {
    if (result.verdict == ExperimentVerdict::NotRun) return false;
    return std::fabs(result.predicted - experiment.measured) <= 0.5 * std::fabs(experiment.measured);
}

ExperimentResult judge(const Experiment& experiment, const std::vector<const Measures*>& runs) {
    ExperimentResult judgement;
    if (runs.empty() || std::ranges::find(runs, nullptr) != runs.end()) return judgement;
    auto values = statistics(experiment, experiment.curve, runs);
    const auto less = experiment.less.empty() ? std::nullopt : statistics(experiment, experiment.less, runs);
    for (std::size_t i = 0; values && less && i < values->size(); ++i) (*values)[i] -= (*less)[i];
    const auto per = experiment.per.empty() ? std::vector<double>{} : statistics(experiment, experiment.per, runs);
    if (!values || !per) return judgement;
    judgement.values = effects_of(experiment, *values, *per);
    judgement.predicted = judgement.values.back();
    const auto size = [](double value) { return std::fabs(value); };
    if (experiment.rule == Rule::Null) judgement.predicted = *std::ranges::max_element(judgement.values, {}, size);
    judgement.verdict = verdict_of(experiment, judgement);
    return judgement;
}

}  // namespace bodychain
