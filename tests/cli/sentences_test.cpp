#include "fakes.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("sentences says what the window says, of a scenario or of every preset") {
    const Outcome neutral = run({"sentences"});
    CHECK(neutral.status == 0);
    CHECK(neutral.out == "Nothing relevant changed against the same person's own neutral.\n");
    const Outcome one = run({"sentences", "--set", "trunk.lean=10", "--standing"});
    CHECK(one.status == 0);
    CHECK(one.err.empty());
    CHECK(one.out.ends_with(".\n"));
    const Outcome all = run({"sentences", "--all-presets"});
    CHECK(all.out.starts_with("preset:flat_feet  Flat feet\n    "));
    CHECK(all.out.find("\npreset:stooped  Bent forward\n    ") != std::string::npos);
}

TEST_CASE("sentences of somebody who falls is no answer, of a doubtful walk says so") {
    const Outcome fell = run({"sentences", "--set", "trunk.lean=10"}, {falling, falling});
    CHECK(fell.status == 3);
    CHECK(fell.err == "fell: the trunk tipped over\n");
    CHECK(fell.out.empty());
    const auto sliding = [](const Scenario& scenario) {
        SimulationResult result = still(scenario);
        result.foot_slip_max_m = 0.05;
        return result;
    };
    const Outcome doubtful = run({"sentences", "--set", "trunk.lean=10"}, {sliding, sliding});
    CHECK(doubtful.status == 0);
    CHECK(doubtful.out.starts_with(
        "Not a safe answer. A planted foot slid 50 mm. What follows is of the plan, not of the simulation.\n"));
}

TEST_CASE("sentences of a mistyped scenario is one line") {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"sentences", "preset:x"},
                                                  {"sentences", "--set", "pelvis.tlt=2"},
                                                  {"sentences", "--wings"}}) {
        const Outcome outcome = run(words);
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
    }
}
