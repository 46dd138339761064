#include "report/validation.h"
#include "support/golden.h"

#include <array>
#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

Experiment row(std::string_view id, Rule rule, double measured, double spread, std::string_view settings) {
    return {.id = id,
            .what = "a wedge",
            .movement = Movement::Standing,
            .settings = settings,
            .outcome = "pelvis tips forward",
            .curve = "pelvis_tilt",
            .rule = rule,
            .measured = measured,
            .spread = spread,
            .source = "by hand",
            .basis = "none"};
}

const std::array kExperiments{
    row("A01", Rule::Size, 1.5, 0.5, "neutral | shoe.wedge.both=10"),
    row("A02", Rule::Size, 1.5, 0, "neutral | shoe.wedge.both=10"),
    row("A03", Rule::Direction, -1, 0, "neutral | shoe.wedge.both=10"),
    row("A04", Rule::Null, 0, 2, "neutral | shoe.wedge.both=10"),
    row("A05", Rule::Size, 80, 10, "neutral"),
    row("A06", Rule::Direction, 1, 0, "neutral | shoe.wedge.both=20"),
};
const std::array kBoth{row("A02b", Rule::Size, 1.5, 0, "neutral | shoe.wedge.both=12")};
Experiment banded() {
    Experiment experiment = row("D03", Rule::Size, 4, 0, "neutral | shoe.wedge.both=14");
    experiment.band = {2, 9};
    return experiment;
}
const std::array kFurther{banded(), row("D05", Rule::Direction, 1, 0, "neutral | shoe.wedge.both=16")};
const std::array kRelations{row("T1", Rule::Limit, 3, 0.1, "neutral | shoe.wedge.both=10")};
constexpr std::array kUnexpressed{Unexpressed{"A07", "a neck under load", "no channel"}};

/// One of each verdict.
ValidationReport small_report() {
    const std::array judgements{ExperimentResult{ExperimentVerdict::Outside, 2.5, {0, 2.5}},
                                ExperimentResult{ExperimentVerdict::SignRight, 0.5, {0, 0.5}},
                                ExperimentResult{ExperimentVerdict::WrongSign, 0.75, {0, 0.75}},
                                ExperimentResult{ExperimentVerdict::Inside, -1.25, {0, -1.25}},
                                ExperimentResult{ExperimentVerdict::Inside, 75, {75}},
                                ExperimentResult{}};
    ValidationReport report;
    for (std::size_t i = 0; i < kExperiments.size(); ++i)
        report.experiments.push_back({&kExperiments[i], judgements[i], {}, {}});
    report.experiments[1].unsettled = {"neutral"};
    report.experiments[5].failed = {"shoe.wedge.both=20: fell"};
    report.both_feet = {{&kBoth[0], {ExperimentVerdict::WrongSign, -1, {0, -1}}, {}, {}}};
    report.further = {{&kFurther[0], {ExperimentVerdict::Inside, 3, {0, 3}}, {}, {}},
                      {&kFurther[1], {ExperimentVerdict::NoEffect, 0, {0, 0}}, {}, {}}};
    report.relations = {{&kRelations[0], {ExperimentVerdict::Inside, 2.75, {0, 2.75}}, {}, {}}};
    report.curves = {{"pelvis_tilt", "CGM2.3", "deg", 5.25, 0.5, 1.5, true, true},
                     {"grf_vertical_r", "Schwartz 2008, free", "%BW", 7.5, 7.25, 6, false, false},
                     {"foot_progression_r", "CGM2.3", "deg", 3, 2, 0, true, true}};
    report.unexpressed = kUnexpressed;
    return report;
}

}  // namespace

TEST_CASE("experiments as a table, predicted beside measured") {
    test::require_golden("validate.txt", validation_table(small_report()));
}
TEST_CASE("experiments as JSON") { test::require_golden("validate.json", validation_json(small_report())); }

TEST_CASE("what was held out is told where it was looked at") {
    ValidationReport report = small_report();
    CHECK(validation_table(report).find("held out: not looked at") != std::string::npos);
    report.kept_away = {{&kFurther[1], {ExperimentVerdict::SignRight, 1, {0, 1}}, {}, {}}};
    CHECK(validation_table(report).find("held out: 1 of 1") != std::string::npos);
    CHECK(validation_json(report).find("\"held_out\": [") != std::string::npos);
}

TEST_CASE("sums: only changes have a sign to be right in, only published spreads a size") {
    const ValidationReport report = small_report();
    CHECK(right_in_sign(report.experiments).agree == 2);  // A01 (too large, but the right way) and A02
    CHECK(right_in_sign(report.experiments).of == 4);     // not A04 (none measured), not A05 (a value)
    CHECK(inside_spread(report.experiments).agree == 1);
    CHECK(inside_spread(report.experiments).of == 2);
    CHECK(inside_half(report.experiments).agree == 0);  // A02: 0.5 of 1.5
    CHECK(inside_half(report.experiments).of == 1);
    CHECK(agreeing(report.further).agree == 1);
    CHECK(agreeing(report.further).of == 2);
    const std::vector<JudgedExperiment> both = with_both_feet(report);
    CHECK(both.size() == report.experiments.size());
    CHECK(right_in_sign(both).agree == 1);  // A02 gave way to A02b, which is wrong
    CHECK(tally(report.experiments, Rule::Null).agree == 1);
    CHECK(tally(report.experiments, Rule::Null).of == 1);
}
