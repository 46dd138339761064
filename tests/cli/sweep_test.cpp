#include "app/cli/parallel.h"
#include "app/cli/variation.h"
#include "fakes.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <mutex>
#include <set>
#include <thread>

using namespace bodychain;
using namespace bodychain::test;

namespace {

std::vector<double> values_of(const std::string& text) {
    const Result<Variation> variation = parse_variation(text);
    INFO(text << (variation ? "" : variation.error().line()));
    REQUIRE(variation);
    return variation.value().values;
}

/// The lines of a table without its title.
std::vector<std::string> lines_of(const std::string& csv) {
    std::istringstream stream(csv);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    REQUIRE_FALSE(lines.empty());
    lines.erase(lines.begin());
    return lines;
}

}  // namespace

TEST_CASE("a range is what a person would count") {
    CHECK(values_of("pelvis.tilt=-4:4:2") == std::vector<double>{-4, -2, 0, 2, 4});
    CHECK(values_of("pelvis.tilt=4:-4:-4") == std::vector<double>{4, 0, -4});
    CHECK(values_of("pelvis.tilt=0:5:2") == std::vector<double>{0, 2, 4});  // no step meets 5
    CHECK(values_of("walk.speed=0.6:1.2:0.1") == std::vector<double>{0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2});
    CHECK(values_of("pelvis.tilt=3:3:0") == std::vector<double>{3});
    CHECK(values_of("body.sex=f:m:1") == std::vector<double>{0, 1});
}

TEST_CASE("every combination once, the last key fastest") {
    const auto variations = parse_variations({"pelvis.tilt=0:2:2", "trunk.lean=-1:1:1"});
    REQUIRE(variations);
    Scenario base;
    base.posture.set(ParameterId::BodyHeight, 1.6);
    const std::vector<Scenario> all = combinations(base, variations.value());
    REQUIRE(all.size() == 6);
    for (std::size_t i = 0; i < 6; ++i) {
        CHECK(all[i].posture.get(ParameterId::PelvisTilt) == (i < 3 ? 0 : 2));
        CHECK(all[i].posture.get(ParameterId::TrunkLean) == static_cast<double>(i % 3) - 1);
        CHECK(all[i].posture.get(ParameterId::BodyHeight) == 1.6);
    }
}

TEST_CASE("a sweep writes a row for every combination, the same on any number of threads") {
    const ScratchFolder folder;
    const std::string base = folder.write("s.json", R"({ "bodychain": 1, "set": { "leg.knee_valgus.left": 3 } })");
    std::mutex mutex;
    std::set<double> valgus;
    const auto dawdling = [&](const Scenario& scenario) {  // the first ones end last
        std::this_thread::sleep_for(
            std::chrono::milliseconds(scenario.posture.get(ParameterId::TrunkLean) < 0 ? 20 : 0));
        const std::lock_guard lock(mutex);
        valgus.insert(scenario.posture.get(ParameterId::LegKneeValgusL));
        return still(scenario);
    };
    std::string first;
    for (const char* threads : {"1", "2", "7"}) {
        const std::string csv = folder.file(std::string("t") + threads + ".csv");
        const Outcome outcome =
            run({"sweep", "--vary", "trunk.lean=-4:4:2", "pelvis.tilt=0:1:1", base, "--threads", threads, "--csv", csv},
                {dawdling, still});
        CHECK(outcome.err.empty());
        CHECK(outcome.status == 0);
        CHECK(outcome.out == "10 combinations: 10 walking\n");
        const std::string text = folder.read(std::string("t") + threads + ".csv");
        if (first.empty()) first = text;
        CHECK(text == first);
    }
    CHECK(valgus == std::set<double>{3});
    CHECK(first.starts_with("trunk.lean [deg],pelvis.tilt [deg],status,residual_force_rms [N],"));
    const std::vector<std::string> lines = lines_of(first);
    REQUIRE(lines.size() == 10);
    CHECK(lines[0].starts_with("-4,0,walking,"));
    CHECK(lines[1].starts_with("-4,1,walking,"));
    CHECK(lines[9].starts_with("4,1,walking,"));
    CHECK(folder.entries() == 4);
}

TEST_CASE("a fall is a row of the table; a sweep of falls alone is exit status 3") {
    const Outcome some = run({"sweep", "--vary", "trunk.lean=0:2:1", "--csv", "-"}, {falling, still});
    CHECK(some.status == 0);
    CHECK(some.err.empty());
    const std::vector<std::string> lines = lines_of(some.out);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].starts_with("0,walking,"));
    CHECK(lines[1].starts_with("1,fell,"));
    CHECK(lines[2].ends_with(",,,"));
    const Outcome none = run({"sweep", "--vary", "trunk.lean=1:2:1", "--csv", "-"}, {falling, still});
    CHECK(none.status == 3);
    CHECK(one_line(none.err));
    CHECK(lines_of(none.out).size() == 2);
}

TEST_CASE("a walk in doubt is said to be so in its row and in the summary of a sweep") {
    const std::vector<std::string> lines =
        lines_of(run({"sweep", "--vary", "trunk.lean=0:2:1", "--csv", "-"}, {sliding, still}).out);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].starts_with("0,walking,0,0,0,0,2,,"));
    CHECK(lines[1].starts_with("1,walking,0,0,0,0,2,a planted foot left its print by more than 30 mm,"));
    const ScratchFolder folder;
    const Outcome told = run({"sweep", "--vary", "trunk.lean=0:2:1", "--csv", folder.file("s.csv")}, {sliding, still});
    CHECK(told.out == "3 combinations: 3 walking; 2 in doubt\n");
}

TEST_CASE("a sweep refuses bad input with one line, before any walk") {
    const ScratchFolder folder;
    const auto never = [](const Scenario&) -> SimulationResult { throw std::runtime_error("walked"); };
    const std::string csv = folder.file("s.csv");
    for (const char* vary : {"pelvis.tilt", "pelvis.tlt=0:1:1", "pelvis.tilt=0:1", "pelvis.tilt=0:1:1:1",
                             "pelvis.tilt=0:99:1", "pelvis.tilt=-99:0:1", "pelvis.tilt=0:1:0", "pelvis.tilt=0:1:-1",
                             "pelvis.tilt=1:0:1", "pelvis.tilt=a:1:1", "pelvis.tilt=0:1:x", "pelvis.tilt=nan:1:1",
                             "pelvis.tilt=0:1:1e-30", "pelvis.tilt=::", "body.sex=f:x:1", "", "=0:1:1"}) {
        const Outcome outcome = run({"sweep", "--vary", vary, "--csv", csv}, {never, never});
        INFO(vary << "\n" << outcome.err);
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
    }
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"sweep", "--csv", csv},
             {"sweep", "--vary", "pelvis.tilt=0:1:1"},
             {"sweep", "--vary", "pelvis.tilt=0:1:1", "pelvis.tilt=0:2:1", "--csv", csv},
             {"sweep", "--vary", "pelvis.tilt=-20:20:0.1", "trunk.lean=-15:15:0.1", "--csv", csv},
             {"sweep", "--vary", "pelvis.tilt=0:1:1", "--threads", "-1", "--csv", csv},
             {"sweep", "--vary", "pelvis.tilt=0:1:1", "--threads", "many", "--csv", csv},
             {"sweep", "--vary", "pelvis.tilt=0:1:1", "--csv", folder.file("nowhere/s.csv")},
             {"sweep", "--vary", "pelvis.tilt=0:1:1", folder.file("none.json"), "--csv", csv}}) {
        const Outcome outcome = run(words, {never, never});
        INFO(outcome.err);
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
    }
    CHECK(run({"sweep", "--vary", "pelvis.tilt=-20:20:0.1", "trunk.lean=-15:15:0.1", "--csv", csv}).err ==
          "--vary trunk.lean: makes 120701 combinations (expected at most 100000)\n");
    CHECK(folder.entries() == 0);
}

TEST_CASE("what a walk of a sweep throws ends the sweep with one line and no file") {
    const ScratchFolder folder;
    const auto broken = [](const Scenario& scenario) -> SimulationResult {
        if (scenario.posture.get(ParameterId::TrunkLean) == 2) throw std::runtime_error("out of\nluck");
        return still(scenario);
    };
    const Outcome outcome =
        run({"sweep", "--vary", "trunk.lean=0:4:1", "--threads", "3", "--csv", folder.file("s.csv")}, {broken, still});
    CHECK(outcome.status == 1);
    CHECK(outcome.err == "bodychain-cli: out of luck\n");
    CHECK(folder.entries() == 0);
}

TEST_CASE("every number is worked on once") {
    for (const int threads : {1, 2, 16}) {
        std::vector<int> done(100, 0);
        for_each_number(done.size(), threads, [&](std::size_t i) { ++done[i]; });
        CHECK(std::ranges::count(done, 1) == 100);
    }
    for_each_number(0, 2, [](std::size_t) { FAIL("nothing to do"); });
}
