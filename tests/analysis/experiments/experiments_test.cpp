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
    for (const auto& table : {standing_experiments(), walking_experiments(), theory_relations(),
                              both_feet_experiments(), further_experiments()})
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
        CHECK((experiment.less.empty() || curve_sum(measures.curves, experiment.less)));
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
        CHECK((!has_spread(experiment) || !experiment.basis.empty()));
        CHECK(experiment.band.low <= experiment.band.high);
        if (experiment.band.low < experiment.band.high)
            CHECK((experiment.measured >= experiment.band.low && experiment.measured <= experiment.band.high));
        CHECK((experiment.part.from >= 0 && experiment.part.from < experiment.part.to && experiment.part.to <= 100));
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

TEST_CASE("of the further experiments half are held out, by number") {
    int held = 0;
    std::set<std::string_view> ids;
    for (const Experiment& experiment : further_experiments()) {
        CHECK(ids.insert(experiment.id).second);
        CHECK(held_out(experiment) == (std::stoi(std::string(experiment.id.substr(1))) % 2 == 0));
        held += held_out(experiment) ? 1 : 0;
    }
    CHECK(ids.size() == 36);
    CHECK(held == 18);
}

TEST_CASE("every row with both feet has one with one foot, measured alike") {
    for (const Experiment& both : both_feet_experiments()) {
        INFO(both.id << ": " << both.what);
        CHECK(std::ranges::any_of(walking_experiments(), [&](const Experiment& one) {
            return std::string(one.id) + "b" == both.id && one.outcome == both.outcome && one.rule == both.rule &&
                   one.measured == both.measured && one.spread == both.spread && one.source == both.source;
        }));
    }
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
    CHECK(value(measures, "stance_l") == 100);
    CHECK(value(measures, "double_support") == 0);
    CHECK(value(measures, "knee_work_share_r") == 0);
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
