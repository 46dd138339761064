#include "fakes.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <filesystem>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("walk and stand write what was asked for") {
    const ScratchFolder folder;
    const std::string csv = folder.file("w.csv"), json = folder.file("w.json");
    for (const char* command : {"walk", "stand"}) {
        const Outcome outcome = run({command, "--set", "foot.toe_out.left=10", "--csv", csv, "--json", json});
        CHECK(outcome.status == 0);
        CHECK(outcome.err.empty());
        CHECK(outcome.out.starts_with("status: " + std::string(command) + "ing\n"));
        CHECK(folder.read("w.csv").starts_with(std::string(command) == "walk" ? "pct,pelvis_tilt [deg],"
                                                                              : "channel,value\n"));
        CHECK(folder.read("w.json").find("\"foot.toe_out.left\": 10") != std::string::npos);
        CHECK(folder.read("w.json").find("\"status\": \"" + std::string(command) + "ing\"") != std::string::npos);
        CHECK(folder.entries() == 2);
    }
}

TEST_CASE("the scenario file comes first, settings after it, in either order of words") {
    const ScratchFolder folder;
    const std::string file =
        folder.write("s.json", R"({ "bodychain": 1, "set": { "pelvis.tilt": 4, "trunk.lean": 2 } })");
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"walk", file, "--set", "pelvis.tilt=-3", "--set", "body.sex=f", "--json", "-"},
             {"walk", "--json", "-", "--set", "pelvis.tilt=-3", "body.sex=f", file},
             {"walk", "--set=pelvis.tilt=-3", "--set", "body.sex=f", "--json=-", file}}) {
        const Outcome outcome = run(words);
        CHECK(outcome.err.empty());
        CHECK(outcome.status == 0);
        CHECK(outcome.out.starts_with("{"));  // JSON on standard output, and nothing else there
        for (const char* part : {"\"pelvis.tilt\": -3", "\"trunk.lean\": 2", "\"body.sex\": \"f\""})
            CHECK(outcome.out.find(part) != std::string::npos);
    }
}

TEST_CASE("the neutral walk is simulated once, a changed one beside its own neutral") {
    std::atomic<int> runs = 0;
    const auto counting = [&](const Scenario& scenario) {
        ++runs;
        return still(scenario);
    };
    CHECK(run({"walk", "--set", "body.height=1.6"}, {counting, still}).status == 0);
    CHECK(runs == 1);
    CHECK(run({"walk", "--set", "pelvis.tilt=5"}, {counting, still}).status == 0);
    CHECK(runs == 3);
}

TEST_CASE("a fall is exit status 3, in words and in the JSON, and shows no curves") {
    const ScratchFolder folder;
    const Outcome outcome =
        run({"walk", "--set", "pelvis.tilt=20", "--json", folder.file("w.json"), "--csv", folder.file("w.csv")},
            {falling, falling});
    CHECK(outcome.status == 3);
    CHECK(outcome.err == "fell: the trunk tipped over\n");
    CHECK(folder.read("w.json").find("\"status\": \"fell\"") != std::string::npos);
    CHECK(folder.read("w.json").find("\"channels\": {}") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.file("w.csv")));
}

TEST_CASE("bad input is exit status 2 and one line") {
    const ScratchFolder folder;
    const std::string cut = folder.write("cut.json", "{ \"bodychain\": 1, \"se");
    const std::string good = folder.write("good.json", "{ \"bodychain\": 1 }");
    const std::string wild = folder.write("wild.json", "{ \"bodychain\": 1, \"set\": { \"a\\nb\": 1 } }");
    const std::vector<std::vector<std::string>> cases{{},
                                                      {"fly"},
                                                      {"walk", "--wings", "2"},
                                                      {"walk", "--set"},
                                                      {"walk", "--set", "pelvis.tlt=2"},
                                                      {"walk", "--set", "pelvis.tilt=99"},
                                                      {"walk", "--set", "pelvis.tilt"},
                                                      {"walk", "--set", "pelvis.tilt=nan"},
                                                      {"walk", folder.file("none.json")},
                                                      {"walk", cut},
                                                      {"walk", wild},
                                                      {"walk", good, good},
                                                      {"walk", folder.file("")},
                                                      {"stand", "--csv", folder.file("nowhere/a.csv")},
                                                      {"stand", "--json", folder.file("")},
                                                      {"walk", "--csv"},
                                                      {"parameters", "--csv", "x"},
                                                      {"walk", "stand"},
                                                      {"--json", "x"}};
    for (const auto& words : cases) {
        std::string typed;
        for (const std::string& word : words) typed += word + " ";
        const Outcome outcome = run(words);
        INFO("bodychain-cli " << typed << "\n" << outcome.err);
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
    }
}

TEST_CASE("a wrong word says which words are right") {
    CHECK(run({"bench", "--robustness", "0"}).err.starts_with("bodychain-cli: --robustness: "));
    CHECK(run({"wlak"}).err ==
          "bodychain-cli: unknown command wlak (expected walk, stand, compare, attribute, sites, distance, muscles, "
          "sweep, sentences, self-test, presets, parameters, validate or bench: see bodychain-cli --help)\n");
    CHECK(run({}).err.find("no command (expected walk") != std::string::npos);
    CHECK(run({"walk", "--set", "pelvis.tlt=2"}).err.find("nearest is pelvis.tilt") != std::string::npos);
    CHECK(run({"walk", "--set", "pelvis.tilt=99"}).err.find("-20..20 deg") != std::string::npos);
}

TEST_CASE("help, version and the parameter table") {
    CHECK(run({"--help"}).status == 0);
    CHECK(run({"--help"}).out.find("walk") != std::string::npos);
    CHECK(run({"walk", "--help"}).out.find("KEY=VALUE") != std::string::npos);
    CHECK(run({"--version"}).out.starts_with("bodychain-cli "));
    CHECK(run({"parameters"}).out.find("foot.toe_out.left") != std::string::npos);
    CHECK(run({"parameters", "--json"}).out.starts_with("{\n  \"parameters\": ["));
    for (const char* command : {"--help", "--version", "parameters"}) CHECK(run({command}).err.empty());
}

TEST_CASE("standard output that cannot be written is no success") {
    std::ostringstream out, err;
    out.setstate(std::ios::badbit);
    CHECK(run_program({"parameters"}, {still, still}, {out, err}) == 1);
    CHECK(one_line(err.str()));
    const Outcome full = run({"stand", "--json", "/dev/full"});
    CHECK(full.status == 1);
    CHECK(full.err.find("free space") != std::string::npos);
    CHECK(one_line(full.err));
}

TEST_CASE("an unexpected failure is exit status 1 and one line") {
    const auto broken = [](const Scenario&) -> SimulationResult { throw std::runtime_error("out of\nluck"); };
    const Outcome outcome = run({"walk", "--set", "pelvis.tilt=3"}, {broken, broken});
    CHECK(outcome.status == 1);
    CHECK(outcome.err == "bodychain-cli: out of luck\n");
}
