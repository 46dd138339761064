#include "fakes.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <atomic>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("attribute walks every combination and writes shares") {
    const ScratchFolder folder;
    std::atomic<int> runs = 0;
    const auto counting = [&](const Scenario& scenario) {
        ++runs;
        return still(scenario);
    };
    const std::string file =
        folder.write("a.json", R"({ "bodychain": 1, "set": { "trunk.lean": 6, "leg.knee_valgus.left": 4 } })");
    const Outcome outcome =
        run({"attribute", file, "--set", "pelvis.tilt=3", "--json", folder.file("c.json")}, {counting, still});
    CHECK(outcome.err.empty());
    CHECK(outcome.status == 0);
    CHECK(runs == 8);
    CHECK(
        outcome.out.starts_with("status: walking\ncauses:\n  1  pelvis.tilt = 3 deg\n  2  leg.knee_valgus.left = 4 "
                                "deg\n  3  trunk.lean = 6 deg\n"));
    CHECK(outcome.out.find("every combination (8 walks)") != std::string::npos);
    const std::string json = folder.read("c.json");
    CHECK(json.starts_with("{\n  \"status\": \"walking\",\n  \"scenario\": {"));
    const std::size_t force = json.find("\"grf_vertical_r\": {");
    REQUIRE(force != std::string::npos);
    const double total = std::stod(json.substr(json.find("\"total\": ", force) + 9));
    CHECK(total == Approx(60 / (70 * 9.80665)));  // 10 N for each degree of lean
    CHECK(std::stod(json.substr(json.find("\"trunk.lean\": ", force) + 14)) == Approx(total));
    CHECK(std::stod(json.substr(json.find("\"pelvis.tilt\": ", force) + 15)) == Approx(0).margin(1e-12));
}

TEST_CASE("attribute: standard output is JSON alone, sides can be paired, and threads change nothing") {
    const std::vector<std::string> words{
        "attribute", "--set", "foot.toe_out.left=5", "foot.toe_out.right=5", "trunk.lean=2", "--json", "-"};
    auto paired = words, single = words;
    paired.push_back("--pair-sides");
    single.insert(single.end(), {"--threads", "1"});
    const Outcome outcome = run(words);
    CHECK(outcome.out.starts_with("{"));
    CHECK(outcome.out.find("\"walks\": 8") != std::string::npos);
    CHECK(run(single).out == outcome.out);
    CHECK(run(paired).out.find("\"walks\": 4") != std::string::npos);
    CHECK(run(paired).out.find("\"foot.toe_out.both\": ") != std::string::npos);
}

TEST_CASE("attribute: more than six causes are sampled, with errors") {
    const Outcome outcome =
        run({"attribute", "--set", "pelvis.tilt=1", "trunk.lean=1", "trunk.sway=5", "leg.length.left=5",
             "foot.toe_out.left=2", "foot.toe_out.right=3", "head.forward=10", "--json", "-"});
    CHECK(outcome.err.empty());
    CHECK(outcome.status == 0);
    for (const char* part : {"\"shares\": \"sampled\"", "\"orders\": 32", "\"standard_errors\": {"})
        CHECK(outcome.out.find(part) != std::string::npos);
}

TEST_CASE("attribute: nothing changed is said, and is no failure") {
    const Outcome outcome = run({"attribute", "--set", "body.height=1.6", "walk.speed=1"});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out == "status: walking\nnothing is changed from the own neutral: there is nothing to attribute\n");
}

TEST_CASE("attribute: a fall is exit status 3 and one line") {
    const ScratchFolder folder;
    const Outcome outcome =
        run({"attribute", "--set", "pelvis.tilt=20", "--json", folder.file("c.json")}, {falling, falling});
    CHECK(outcome.status == 3);
    CHECK(outcome.err == "fell: the trunk tipped over\n");
    CHECK(outcome.out == "status: fell (the trunk tipped over)\n");
    CHECK(folder.read("c.json").find("\"channels\": {}") != std::string::npos);
}

TEST_CASE("attribute: a combination that falls is named") {
    const auto sometimes = [](const Scenario& scenario) {
        return scenario.posture.get(ParameterId::PelvisTilt) != 0 && scenario.posture.get(ParameterId::TrunkLean) == 0
                   ? falling(scenario)
                   : still(scenario);
    };
    const Outcome outcome = run({"attribute", "--set", "pelvis.tilt=5", "trunk.lean=2"}, {sometimes, still});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("planned, since its walk failed: pelvis.tilt\n") != std::string::npos);
}

TEST_CASE("attribute refuses bad input with one line") {
    const ScratchFolder folder;
    const std::string cut = folder.write("cut.json", "{ \"bodychain\": 1, \"se");
    for (const auto& words :
         std::vector<std::vector<std::string>>{{"attribute", cut},
                                               {"attribute", folder.file("none.json")},
                                               {"attribute", "--set", "pelvis.tlt=2"},
                                               {"attribute", "--set", "pelvis.tilt=99"},
                                               {"attribute", "--threads", "-1"},
                                               {"attribute", "--csv", "x"},
                                               {"attribute", "--json", folder.file("nowhere/c.json")}}) {
        const Outcome outcome = run(words);
        INFO(outcome.err);
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
    }
    CHECK(run({"attribute", "--help"}).out.find("Shapley") != std::string::npos);
}
