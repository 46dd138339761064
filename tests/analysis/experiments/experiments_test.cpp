#include "analysis/experiments/experiments.h"
#include "analysis/derived_curves.h"
#include "analysis/experiments/judge.h"
#include "analysis/synthetic.h"

#include <set>

using namespace bodychain;
using namespace bodychain::test;

namespace {

std::vector<Experiment> all_experiments() {
    std::vector<Experiment> all;
    for (const auto& table : {standing_experiments(), walking_experiments(), theory_relations()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

}  // namespace

TEST_CASE("every setting of an experiment is a posture the parameter table allows") {
    for (const Experiment& experiment : all_experiments())
        for (const std::string& setting : settings_of(experiment)) {
            const Result<Scenario> scenario = scenario_of(setting);
            INFO(experiment.id << ": " << setting << (scenario ? "" : ": " + scenario.error().line()));
            REQUIRE(scenario);
        }
}

TEST_CASE("every curve of an experiment exists") {
    const Body body = make_body({});
    const Motion motion = standing(body, upright_pose(body));
    Measures measures = measure(body, motion);
    add_derived_curves(body, motion, measures);
    for (const Experiment& experiment : all_experiments()) {
        INFO(experiment.id << ": " << experiment.curve << " " << experiment.per);
        CHECK(curve_sum(measures.curves, experiment.curve));
        CHECK((experiment.per.empty() || curve_sum(measures.curves, experiment.per)));
    }
}

TEST_CASE("every experiment says what, where from, in which unit, and what it is judged by") {
    for (const Experiment& experiment : all_experiments()) {
        INFO(experiment.id << ": " << experiment.outcome);
        CHECK_FALSE(experiment.what.empty());
        CHECK_FALSE(experiment.outcome.empty());
        CHECK_FALSE(experiment.source.empty());
        CHECK(dead_band(experiment) > 0);
        CHECK(experiment.spread >= 0);
        CHECK((experiment.spread == 0 || !experiment.basis.empty()));
        if (experiment.rule == Rule::Null) CHECK((experiment.measured == 0 && experiment.spread > 0));
        if (experiment.rule == Rule::Direction)
            CHECK((std::fabs(experiment.measured) == 1 && settings_of(experiment).size() > 1));
        if (experiment.rule == Rule::Size || experiment.rule == Rule::Limit) CHECK(experiment.measured != 0);
        if (experiment.statistic == Statistic::Departure) CHECK(settings_of(experiment).size() > 1);
    }
}

TEST_CASE("every row of the collection is an experiment or is said not to be expressed") {
    std::set<std::string> seen;
    for (const Experiment& experiment : all_experiments()) seen.emplace(experiment.id);
    for (const Unexpressed& row : unexpressed_experiments()) {
        INFO(row.id);
        CHECK_FALSE(row.what.empty());
        CHECK_FALSE(row.reason.empty());
        seen.emplace(row.id);
    }
    for (int i = 1; i <= 45; ++i) CHECK(seen.contains((i < 10 ? "A0" : "A") + std::to_string(i)));
    for (int i = 1; i <= 17; ++i) CHECK(seen.contains("T" + std::to_string(i)));
}

TEST_CASE("settings are read as postures") {
    CHECK(settings_of({.id = "X",
                       .what = "",
                       .movement = Movement::Standing,
                       .settings = "neutral | a=1 b=2",
                       .outcome = "",
                       .curve = "",
                       .source = ""}) == std::vector<std::string>{"neutral", "a=1 b=2"});
    const Scenario both = scenario_of("shoe.wedge.both=10 pelvis.tilt=-3").value();
    CHECK(both.posture.get(ParameterId::ShoeWedgeR) == 10);
    CHECK(both.posture.get(ParameterId::ShoeWedgeL) == 10);
    CHECK(both.posture.get(ParameterId::PelvisTilt) == -3);
    CHECK(scenario_of("neutral").value() == Scenario{});
    CHECK_FALSE(scenario_of("pelvis.tilt=99"));
    CHECK_FALSE(scenario_of(""));
}

TEST_CASE("levers, shares and heights beside the channels") {
    const Body body = make_body({});
    Motion motion = standing(body, upright_pose(body));
    Measures measures = measure(body, motion);
    add_derived_curves(body, motion, measures);
    CHECK(value(measures, "hip_abductor_arm_r") == Approx(100));
    const double heel = value(measures, "heel_height_r");
    motion.frames.front().X_WS[Segment::CalcaneusR].p.y += 0.03;
    Measures lifted = measure(body, motion);
    add_derived_curves(body, motion, lifted);
    CHECK(value(lifted, "heel_height_r") == Approx(heel + 30));
    BodyShape twisted;
    twisted.femoral_anteversion[0] = Angle::from_deg(30);
    const Body turned = make_body({}, twisted);
    Measures m = measure(turned, motion);
    add_derived_curves(turned, motion, m);
    CHECK(value(m, "hip_abductor_arm_r") < 70);
    CHECK(value(m, "hip_abductor_arm_turned_r") == Approx(100));
}
