#include "app/cli/validation_runs.h"
#include "fakes.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <atomic>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("validate prints every row, and writes every outcome") {
    const ScratchFolder folder;
    const Outcome outcome = run({"validate", "--json", folder.file("v.json")});
    CHECK(outcome.err.empty());
    CHECK(outcome.status == 0);
    const std::string json = folder.read("v.json");
    for (int i = 1; i <= 45; ++i) {
        const std::string id = (i < 10 ? "A0" : "A") + std::to_string(i);
        INFO(id);
        CHECK(outcome.out.find("\n" + id + "  ") != std::string::npos);
        CHECK(json.find("\"id\": \"" + id + "\"") != std::string::npos);
    }
    for (const char* part : {"experiments right in sign: ", "curves within their bars: ", "neutral walk ", "T17  "})
        CHECK(outcome.out.find(part) != std::string::npos);
    for (const char* part : {"{\n  \"summary\": {", "\"relations\": [", "\"curves\": [", "\"unexpressed\": [",
                             "\"predicted\": ", "\"source\": "})
        CHECK(json.find(part) != std::string::npos);
}

TEST_CASE("experiments that are held out are run only where they are asked for") {
    CHECK(run({"validate"}).out.find("\nD02  ") == std::string::npos);
    CHECK(run({"validate"}).out.find("\nD01  ") != std::string::npos);
    CHECK(run({"validate", "--held-out"}).out.find("\nD02  ") != std::string::npos);
}

TEST_CASE("JSON on standard output has nothing else beside it") {
    const std::string out = run({"validate", "--json", "-"}).out;
    CHECK(out.starts_with("{"));
    CHECK(out.find("experiments right in sign") == std::string::npos);
}

TEST_CASE("a posture that many experiments ask for is simulated once") {
    std::atomic<int> neutral = 0, walks = 0;
    const auto counting = [&](const Scenario& scenario) {
        ++walks;
        if (scenario.posture == Posture{}) ++neutral;
        return still(scenario);
    };
    validation({counting, still}, 2);
    CHECK(neutral == 1);
    CHECK(walks > 20);
    CHECK(walks < 100);
}

TEST_CASE("falls and walks that do not settle are told beside their outcomes") {
    const auto restless = [](const Scenario& scenario) {
        SimulationResult result = falling(scenario);
        result.cycles_to_settle = 0;
        return result;
    };
    const ValidationReport report = validation({restless, still}, 2);
    for (const JudgedExperiment& row : report.experiments) {
        if (row.experiment->movement == Movement::Standing) CHECK((row.failed.empty() && row.unsettled.empty()));
        if (row.experiment->id != "A17") continue;
        CHECK(row.failed == std::vector<std::string>{"foot.toe_out.right=-5: fell"});
        CHECK(row.unsettled == std::vector<std::string>{"neutral"});
        CHECK(row.judgement.verdict == ExperimentVerdict::NotRun);
    }
    const Outcome outcome = run({"validate"}, {restless, still});
    CHECK(outcome.status == 0);  // a finding, not an error
    CHECK(outcome.out.find("NOT RUN (foot.toe_out.right=-5: fell) *") != std::string::npos);
}

TEST_CASE("without a neutral walk there are no curves to compare") {
    const auto never = [](const Scenario&) {
        SimulationResult result;
        result.status = WalkStatus::Diverged;
        return result;
    };
    const Outcome outcome = run({"validate"}, {never, still});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("neutral walk: could not be completed") != std::string::npos);
}

TEST_CASE("sensitivity asks again with each quantity at half and at one and a half, and tells what moved") {
    std::vector<ModelScale> asked;
    // A softer knee is felt as a shift of the load, everything else as nothing.
    const auto scaled = [&](const ModelScale& scale) -> Simulators {
        asked.push_back(scale);
        const double lean = 5 * (1 - scale[Quantity::Knee]);
        const auto walk = [lean](Scenario s) {
            if (!s.posture.neutral()) s.posture.set(ParameterId::TrunkLean, lean);
            return still(s);
        };
        return {walk, still};
    };
    const ScratchFolder folder;
    const Outcome outcome = run({"validate", "--sensitivity", "--json", folder.file("v.json")}, {still, still, scaled});
    CHECK(outcome.status == 0);
    REQUIRE(asked.size() == 2 * kQuantityCount);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        ModelScale one;
        one.factor[i / 2] = i % 2 == 0 ? 0.5 : 1.5;
        CHECK(asked[i] == one);
    }
    CHECK(outcome.out.find("vertical force shifts to the sound leg 0.00 %BW\n       knee stiffness ") !=
          std::string::npos);
    CHECK(outcome.out.find("knee bends more in stance 0.00 deg\n       nothing moves it") != std::string::npos);
    CHECK(outcome.out.find("\npelvis hold           1.5") != std::string::npos);
    const std::string json = folder.read("v.json");
    CHECK(json.find("\"hamstrings\": [") != std::string::npos);
    CHECK(json.find("\"sensitivity_scales\": [") != std::string::npos);
}

TEST_CASE("validate --absolute sets neutral walks beside figures of adults") {
    const ScratchFolder folder;
    const Outcome outcome =
        run({"validate", "--absolute", "--json", folder.file("a.json"), "--csv", folder.file("a.csv")});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    for (const char* part : {"\nstance  ", "\nwoman, 1.63 m, 60 kg  ", "\nman at 1.9 m/s: ", "\nall walks: "})
        CHECK(outcome.out.find(part) != std::string::npos);
    CHECK(folder.read("a.json").find("\"setting\": \"walk.speed=0.7\"") != std::string::npos);
    CHECK(folder.read("a.csv").starts_with("walker,key,unit,right,left,low,high,verdict\n\"man\",stance,% of cycle,"));
    CHECK(run({"validate", "--absolute", "--json", "-"}).out.starts_with("{"));
}

TEST_CASE("validate refuses bad input with one line") {
    const ScratchFolder folder;
    for (const auto& words :
         std::vector<std::vector<std::string>>{{"validate", "--csv", "x"},
                                               {"validate", "--absolute", "--sensitivity"},
                                               {"validate", "--absolute", "--held-out"},
                                               {"validate", "file.json"},
                                               {"validate", "--json"},
                                               {"validate", "--json", folder.file("nowhere/v.json")}}) {
        const Outcome outcome = run(words);
        INFO(outcome.err);
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
    }
}
