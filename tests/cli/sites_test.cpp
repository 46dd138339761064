#include "fakes.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("sites tells of a neutral posture that nothing is loaded otherwise") {
    const Outcome outcome = run({"sites"});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(
        outcome.out.starts_with("status: walking\nNo place is loaded clearly more or less than in the same person's "
                                "neutral walk.\n10000 steps ("));
}

TEST_CASE("sites tells what changed and which correction lowers it") {
    const Outcome outcome = run({"sites", "--set", "trunk.lean=10", "--set", "head.forward=20"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("knee_inside.contact_force_") != std::string::npos);
    CHECK(outcome.out.find("without trunk.lean") != std::string::npos);
    CHECK(outcome.out.find("without head.forward") == std::string::npos);
    CHECK(outcome.out.find("whether a place hurts is another question.\n") != std::string::npos);
    CHECK(outcome.out.find(" a week of daily walks (Looney 2019).\n") != std::string::npos);
    const Outcome json = run({"sites", "--set", "trunk.lean=10", "--json", "-"});
    CHECK(json.out.starts_with("{\n  \"status\": \"walking\""));
    CHECK(json.out.find("\"without\": {\n        \"trunk.lean\":") != std::string::npos);
    CHECK(json.out.find("\"source\": ") != std::string::npos);
}

TEST_CASE("a slope is a cause that can be set back, as everything that differs from the own neutral") {
    CHECK(run({"sites", "--set", "walk.incline=10", "--json", "-"})
              .out.find("\"without\": {\n        \"walk.incline\":") != std::string::npos);
    const std::string faster =
        run({"sites", "--set", "walk.speed=1.5", "--json", "-"}).out;          // the own neutral keeps the speed
    CHECK(faster.find("\"walk.speed\":") == faster.rfind("\"walk.speed\":"));  // in the scenario only
}

TEST_CASE("sites of somebody who falls is no answer") {
    const Outcome outcome = run({"sites", "--set", "trunk.lean=10"}, {falling, falling});
    CHECK(outcome.status == 3);
    CHECK(one_line(outcome.err));
    CHECK(outcome.out == "status: fell\n");
}

TEST_CASE("a walk in doubt is said to be so by sites and muscles, on the terminal and in the file") {
    const std::string doubt = "a planted foot left its print by more than 30 mm";
    for (const char* command : {"sites", "muscles"}) {
        INFO(command);
        const Outcome text = run({command, "--set", "trunk.lean=10"}, {sliding, still});
        CHECK(text.status == 0);
        CHECK(text.out.starts_with("status: walking (" + doubt + ")\n"));
        const Outcome json = run({command, "--set", "trunk.lean=10", "--json", "-"}, {sliding, still});
        CHECK(json.out.starts_with("{\n  \"status\": \"walking\",\n  \"message\": \"" + doubt + "\",\n"));
        CHECK(run({command, "--set", "trunk.lean=10", "--json", "-"}).out.find("\"message\"") == std::string::npos);
    }
}
