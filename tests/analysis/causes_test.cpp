#include "analysis/causes.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

Scenario posture() {
    Scenario scenario;
    scenario.posture.set(ParameterId::BodyHeight, 1.6);
    scenario.posture.set(ParameterId::WalkSpeed, 1.0);
    scenario.posture.set(ParameterId::FootToeOutR, 10);
    scenario.posture.set(ParameterId::FootToeOutL, 10);
    scenario.posture.set(ParameterId::LegLengthL, 8);
    scenario.posture.set(ParameterId::WalkIncline, 5);
    return scenario;
}

std::vector<std::string> keys(const std::vector<Cause>& causes) {
    std::vector<std::string> names;
    for (const Cause& cause : causes) names.push_back(cause.key);
    return names;
}

}  // namespace

TEST_CASE("causes are what differs from the own neutral: not the person, not the speed") {
    CHECK(keys(causes_of(posture())) ==
          std::vector<std::string>{"foot.toe_out.right", "foot.toe_out.left", "leg.length.left", "walk.incline"});
    CHECK(causes_of(own_neutral(posture())).empty());
}

TEST_CASE("both sides changed alike can be one cause, changed differently they cannot") {
    Scenario scenario = posture();
    CHECK(keys(causes_of(scenario, true)) ==
          std::vector<std::string>{"foot.toe_out.both", "leg.length.left", "walk.incline"});
    scenario.posture.set(ParameterId::FootToeOutL, 9);
    CHECK(keys(causes_of(scenario, true)) == keys(causes_of(scenario, false)));
}

TEST_CASE("no cause is the own neutral, all causes are the posture") {
    for (const bool paired : {false, true}) {
        const auto causes = causes_of(posture(), paired);
        const Coalition all = (Coalition{1} << causes.size()) - 1;
        CHECK(with_causes(posture(), causes, 0).posture == own_neutral(posture()).posture);
        CHECK(with_causes(posture(), causes, all).posture == posture().posture);
        const Scenario first = with_causes(posture(), causes, 1);
        CHECK(first.posture.get(ParameterId::FootToeOutR) == 10);
        CHECK(first.posture.get(ParameterId::FootToeOutL) == (paired ? 10 : 0));
        CHECK(first.posture.get(ParameterId::LegLengthL) == 0);
        CHECK(first.posture.get(ParameterId::BodyHeight) == 1.6);
    }
}
