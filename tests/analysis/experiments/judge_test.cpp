#include "analysis/experiments/judge.h"
#include "analysis/experiments/curve_agreement.h"
#include "gait/winter_harmonics.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace bodychain;

namespace {

Experiment some(Rule rule, double measured, double spread, std::string_view settings = "neutral | pelvis.tilt=5") {
    return {.id = "X1",
            .what = "x",
            .movement = Movement::Standing,
            .settings = settings,
            .outcome = "o",
            .curve = "pelvis_tilt",
            .rule = rule,
            .measured = measured,
            .spread = spread,
            .source = "by hand"};
}

Measures constant(double tilt, double other = 0) {
    Measures measures;
    measures.curves.curves.emplace_back("pelvis_tilt", Curve{}).second.fill(tilt);
    measures.curves.curves.emplace_back("knee_flexion_l", Curve{}).second.fill(other);
    measures.events.toe_off_pct = {60, 70};
    return measures;
}

ExperimentResult judged(const Experiment& experiment, const std::vector<double>& tilts) {
    std::vector<Measures> runs;
    for (const double tilt : tilts) runs.push_back(constant(tilt));
    std::vector<const Measures*> pointers;
    for (const Measures& run : runs) pointers.push_back(&run);
    return judge(experiment, pointers);
}

ExperimentVerdict verdict(const Experiment& experiment, const std::vector<double>& tilts) {
    return judged(experiment, tilts).verdict;
}

/// Two humps of 1.0 at 15 % and 0.8 at 48 %, valley 0.5 at 30 %, nothing from 60 % on.
Curve two_humps() {
    Curve curve{};
    const std::array<std::pair<int, double>, 5> corners{{{0, 0}, {15, 1}, {30, 0.5}, {48, 0.8}, {60, 0}}};
    for (std::size_t c = 0; c + 1 < corners.size(); ++c)
        for (int i = corners[c].first; i <= corners[c + 1].first; ++i)
            curve[static_cast<std::size_t>(i)] =
                std::lerp(corners[c].second, corners[c + 1].second,
                          static_cast<double>(i - corners[c].first) / (corners[c + 1].first - corners[c].first));
    return curve;
}

}  // namespace

TEST_CASE("a size is inside its spread, outside, of the wrong sign, or nothing at all") {
    const Experiment size = some(Rule::Size, 2, 1);
    CHECK(judged(size, {10, 12.5}).predicted == Approx(2.5));
    CHECK(verdict(size, {10, 12.5}) == ExperimentVerdict::Inside);
    CHECK(verdict(size, {10, 13.1}) == ExperimentVerdict::Outside);
    CHECK(verdict(size, {10, 10.9}) == ExperimentVerdict::Outside);
    CHECK(verdict(size, {10, 8}) == ExperimentVerdict::WrongSign);
    CHECK(verdict(size, {10, 10.1}) == ExperimentVerdict::NoEffect);
    CHECK(verdict(some(Rule::Size, -2, 1), {10, 8}) == ExperimentVerdict::Inside);
    CHECK(verdict(some(Rule::Size, 2, 0), {10, 40}) == ExperimentVerdict::SignRight);  // no spread is published
}

TEST_CASE("a spread that reaches over zero does not excuse the wrong sign") {
    CHECK(verdict(some(Rule::Size, 1, 3), {10, 9}) == ExperimentVerdict::WrongSign);
}

TEST_CASE("a direction is judged by its sign, beyond the noise") {
    CHECK(verdict(some(Rule::Direction, 1, 0), {10, 11}) == ExperimentVerdict::SignRight);
    CHECK(verdict(some(Rule::Direction, -1, 0), {10, 11}) == ExperimentVerdict::WrongSign);
    CHECK(verdict(some(Rule::Direction, 1, 0), {10, 9.9}) == ExperimentVerdict::NoEffect);
}

TEST_CASE("several amounts must go one way") {
    const Experiment three = some(Rule::Direction, 1, 0, "neutral | pelvis.tilt=5 | pelvis.tilt=10");
    CHECK(verdict(three, {10, 11, 12}) == ExperimentVerdict::SignRight);
    CHECK(verdict(three, {10, 9.9, 12}) == ExperimentVerdict::SignRight);  // noise
    CHECK(verdict(three, {10, 13, 12}) == ExperimentVerdict::NotMonotone);
    CHECK(verdict(three, {10, 9, 8}) == ExperimentVerdict::WrongSign);
    CHECK(judged(three, {10, 11, 12}).values == std::vector<double>{0, 1, 2});
}

TEST_CASE("no effect is one smaller than the tolerance at every amount") {
    const Experiment null = some(Rule::Null, 0, 1, "neutral | pelvis.tilt=5 | pelvis.tilt=10");
    CHECK(verdict(null, {10, 10.9, 10}) == ExperimentVerdict::Inside);
    CHECK(verdict(null, {10, 8.5, 10}) == ExperimentVerdict::Outside);
    CHECK(judged(null, {10, 8.5, 10}).predicted == Approx(-1.5));
}

TEST_CASE("a band need not be even, and may hold none at all") {
    Experiment banded = some(Rule::Size, 4, 0);
    banded.band = {-1, 10};
    CHECK(verdict(banded, {10, 19.9}) == ExperimentVerdict::Inside);
    CHECK(verdict(banded, {10, 10}) == ExperimentVerdict::Inside);
    CHECK(verdict(banded, {10, 20.1}) == ExperimentVerdict::Outside);
    CHECK(verdict(banded, {10, 8}) == ExperimentVerdict::WrongSign);
}

TEST_CASE("a size without a spread is within half of what was measured, or only of its sign") {
    const Experiment size = some(Rule::Size, 4, 0);
    CHECK(within_half(size, judged(size, {10, 12})));
    CHECK(within_half(size, judged(size, {10, 16})));
    CHECK_FALSE(within_half(size, judged(size, {10, 16.1})));
    CHECK_FALSE(within_half(size, judged(size, {10, 11.9})));
    CHECK_FALSE(within_half(size, judged(size, {10, 6})));
    CHECK_FALSE(within_half(size, {}));
}

TEST_CASE("the same of another curve is taken off") {
    Experiment experiment = some(Rule::Direction, 1, 0);
    experiment.less = "knee_flexion_l";
    const Measures before = constant(10, 4), after = constant(13, 5);
    CHECK(judge(experiment, {&before, &after}).predicted == Approx(2));
}

TEST_CASE("statistics of a part of the cycle") {
    Curve line, flat;
    flat.fill(3);
    for (std::size_t i = 0; i < line.size(); ++i) line[i] = static_cast<double>(i);
    const CyclePart part{10, 20};
    CHECK(statistic_of(Statistic::PartMean, line, 60, flat, part) == Approx(15));
    CHECK(statistic_of(Statistic::PartMaximum, line, 60, flat, part) == 20);
    CHECK(statistic_of(Statistic::PartMinimum, line, 60, flat, part) == 10);
    CHECK(statistic_of(Statistic::PartDeparture, line, 60, flat, part) == 17);
    CHECK(statistic_of(Statistic::PartDeparture, line, 60, flat, {0, 1}) == -3);
    CHECK(statistic_of(Statistic::SecondLessFirst, two_humps(), 60, flat) == Approx(-0.2));
}

TEST_CASE("a limit wants the sign and no more than the limit") {
    CHECK(verdict(some(Rule::Limit, 3, 0.1), {10, 12}) == ExperimentVerdict::Inside);
    CHECK(verdict(some(Rule::Limit, 3, 0.1), {10, 13.2}) == ExperimentVerdict::Outside);
    CHECK(verdict(some(Rule::Limit, 3, 0.1), {10, 9}) == ExperimentVerdict::WrongSign);
}

TEST_CASE("one setting is judged by its value") {
    CHECK(verdict(some(Rule::Size, 10, 1, "neutral"), {10.5}) == ExperimentVerdict::Inside);
    CHECK(verdict(some(Rule::Size, 10, 1, "neutral"), {12}) == ExperimentVerdict::Outside);
}

TEST_CASE("effects in percent, times a factor, and by another curve") {
    Experiment experiment = some(Rule::Size, 50, 1);
    experiment.percent = true;
    CHECK(judged(experiment, {-10, -5}).predicted == Approx(50));
    experiment.percent = false;
    experiment.factor = 100;
    CHECK(judged(experiment, {0, 0.5}).predicted == Approx(50));
    experiment.factor = 1;
    experiment.per = "knee_flexion_l";
    const Measures before = constant(10, 4), after = constant(13, 8), stuck = constant(13, 4);
    CHECK(judge(experiment, {&before, &after}).predicted == Approx(0.75));
    CHECK(judge(experiment, {&before, &stuck}).verdict == ExperimentVerdict::NoEffect);  // nothing to divide by
}

TEST_CASE("what did not run, does not exist or is no number is not judged") {
    const Measures one = constant(10);
    CHECK(judge(some(Rule::Null, 0, 1), {&one, nullptr}).verdict == ExperimentVerdict::NotRun);
    Experiment unknown = some(Rule::Null, 0, 1);
    unknown.curve = "pelvis_tilt+wing_flap";
    CHECK(judge(unknown, {&one, &one}).verdict == ExperimentVerdict::NotRun);
    CHECK(verdict(some(Rule::Null, 0, 1), {10, std::numeric_limits<double>::quiet_NaN()}) == ExperimentVerdict::NotRun);
}

TEST_CASE("sums of channels, and whose stance they have") {
    const Measures measures = constant(10, 4);
    CHECK((*curve_sum(measures.curves, "pelvis_tilt-knee_flexion_l"))[50] == 6);
    CHECK((*curve_sum(measures.curves, "knee_flexion_l+pelvis_tilt"))[0] == 14);
    CHECK_FALSE(curve_sum(measures.curves, "knee_flexion"));
    CHECK(toe_off_of(measures, "knee_flexion_l+pelvis_tilt") == 70);
    CHECK(toe_off_of(measures, "pelvis_tilt-knee_flexion_l") == 60);
}

TEST_CASE("numbers of a curve with two humps") {
    const Curve curve = two_humps(), zero{};
    const auto value = [&](Statistic statistic) { return statistic_of(statistic, curve, 60, zero); };
    CHECK(value(Statistic::FirstPeak) == Approx(1));
    CHECK(value(Statistic::SecondPeak) == Approx(0.8));
    CHECK(value(Statistic::Valley) == Approx(0.5));
    CHECK(value(Statistic::Minimum) == 0);
    CHECK(value(Statistic::Maximum) == Approx(1));
    CHECK(value(Statistic::Range) == Approx(1));
    CHECK(value(Statistic::Asymmetry) == Approx(1));
    CHECK(value(Statistic::StanceMean) > value(Statistic::Mean));
    CHECK(value(Statistic::Departure) == Approx(value(Statistic::Rms)));
    CHECK(statistic_of(Statistic::Departure, curve, 60, curve) == 0);
    CHECK(statistic_of(Statistic::StanceMinimum, curve, 40, zero) == 0);
    Curve flat;
    flat.fill(3);
    CHECK(statistic_of(Statistic::Mean, flat, 60, zero) == Approx(3));
    Curve ends{};  // one instant of a hundred
    ends.front() = ends.back() = 1;
    CHECK(statistic_of(Statistic::Mean, ends, 60, zero) == Approx(0.01));
    CHECK(statistic_of(Statistic::Rms, flat, 60, zero) == Approx(3));
    CHECK(statistic_of(Statistic::RmsDemeaned, flat, 60, zero) == Approx(0).margin(1e-12));
}

TEST_CASE("Winter's curves agree with themselves") {
    Measures measures;
    const auto add = [&](const auto& row, double factor, double offset) {
        Curve& curve = measures.curves.curves.emplace_back(std::string(row.name) + "_r", Curve{}).second;
        for (std::size_t i = 0; i < curve.size(); ++i)
            curve[i] = offset + factor * value_at(row, static_cast<double>(i) / 100);
    };
    for (const auto& row : kWinterForceRows) add(row, 0.01, 0);
    for (const auto& row : kWinterMomentRows) add(row, 1, 0.1);
    const std::vector<CurveAgreement> agreements = winter_agreement(measures);
    REQUIRE(agreements.size() == 5);
    for (const CurveAgreement& agreement : agreements) {
        INFO(agreement.curve);
        CHECK(agreement.rms == Approx(agreement.unit == "%BW" ? 0 : 0.1).margin(1e-9));
        CHECK(agreement.within);
    }
}

TEST_CASE("the reference agrees with itself, an offset only counts where the offset is judged") {
    Measures measures;
    const auto add = [&](const std::string& key, const auto& row, double factor, double offset) {
        Curve& curve = measures.curves.curves.emplace_back(key, Curve{}).second;
        for (std::size_t i = 0; i < curve.size(); ++i)
            curve[i] = offset + factor * value_at(row, static_cast<double>(i) / 100);
    };
    for (const auto& row : kCgm23Rows) add(std::string(row.name) + (row.name == "pelvis_tilt" ? "" : "_r"), row, 1, 5);
    for (const auto& row : kLoadRows)
        add(std::string(row.name) + "_r", row, row.name.starts_with("grf") ? 0.01 : 1,
            row.name == "grf_vertical" ? 0.1 : 0);
    for (const CurveAgreement& agreement : curve_agreement(measures)) {
        INFO(agreement.curve);
        if (agreement.curve.find("thorax") != std::string_view::npos) continue;  // not among the rows
        if (agreement.reference.starts_with("Winter")) continue;
        if (agreement.reference != "CGM2.3" && !agreement.curve.starts_with("grf")) {
            CHECK(agreement.rms_demeaned > 0.3);  // other people
            CHECK(agreement.within);              // no bar
            continue;
        }
        CHECK(agreement.rms_demeaned < 1e-9);
        CHECK(agreement.rms == Approx(agreement.demeaned                    ? 5
                                      : agreement.curve == "grf_vertical_r" ? 10
                                                                            : 0)
                                   .margin(1e-9));
        CHECK(agreement.within == (agreement.curve != "grf_vertical_r"));
    }
}
