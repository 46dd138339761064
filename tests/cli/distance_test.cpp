#include "fakes.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <atomic>

using namespace bodychain;
using namespace bodychain::test;

namespace {

/// Strides of 1.3 m in a second; under the foot of a longer leg the floor pushes harder by 5 N for each millimetre.
SimulationResult striding(const Scenario& scenario) {
    SimulationResult result = still(scenario);
    result.motion.stride_m = 1.3;
    for (Frame& frame : result.motion.frames) {
        frame.feet[0].force_n.y += 5 * scenario.posture.get(ParameterId::LegLengthR);
        frame.feet[1].force_n.y += 5 * scenario.posture.get(ParameterId::LegLengthL);
    }
    return result;
}

enum class Who { Leaning, Upright };
/// On one slope either the leaning or the upright fall.
auto falling_at(double grade_pct, Who who) {
    return [=](const Scenario& scenario) {
        SimulationResult result = striding(scenario);
        const bool leans = scenario.posture.get(ParameterId::TrunkLean) != 0;
        if (scenario.posture.get(ParameterId::WalkIncline) != grade_pct || leans != (who == Who::Leaning))
            return result;
        result.status = WalkStatus::Fell;
        result.message = foreign_message("the trunk tipped over");
        return result;
    };
}

/// From `key` on, what stands behind the first `"name": `.
std::string value_after(const std::string& json, const std::string& key, const std::string& name) {
    const std::size_t at = json.find("\"" + name + "\": ", json.find(key));
    REQUIRE(at != std::string::npos);
    const std::size_t begin = at + name.size() + 4;
    return json.substr(begin, json.find_first_of(",\n", begin) - begin);
}

}  // namespace

TEST_CASE("distance says of the neutral posture that it is as the neutral, and walks each slope once") {
    std::atomic<int> runs = 0;
    const auto counting = [&](const Scenario& scenario) {
        ++runs;
        return striding(scenario);
    };
    const Outcome outcome = run({"distance"}, {counting, still});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out.starts_with("status: walking\n10000 steps "));
    for (const char* slope : {"\nlevel: ", "\nuphill 8 %: ", "\ndownhill 8 %: "})
        CHECK(outcome.out.find(slope + std::string("as in the neutral walk.\n")) != std::string::npos);
    CHECK(outcome.out.find("6.5 km  1.30 m/s") != std::string::npos);
    CHECK(outcome.out.find("Looney 2019") != std::string::npos);
    CHECK(runs == 3);
}

TEST_CASE("distance says which joint a long leg loads more, and begins with the scenario's own slope") {
    const std::string out = run({"distance", "--set", "leg.length.left=20", "walk.incline=3"}, {striding, still}).out;
    const std::size_t own = out.find("\nuphill 3 %: "), level = out.find("\nlevel: ");
    REQUIRE(own != std::string::npos);
    CHECK(own < level);
    CHECK(level < out.find("\nuphill 8 %: "));
    const std::string line = out.substr(level, out.find('\n', level + 1) - level);
    CHECK(line.find("left knee ") != std::string::npos);
    CHECK(line.find(" % more than in the neutral walk.") != std::string::npos);
    CHECK(line.find("right knee ") == std::string::npos);
}

TEST_CASE("distance writes every number: twice the steps, twice the load and the way, but the same energy") {
    const auto json = [](const std::string& steps) {
        return run({"distance", "--set", "leg.length.left=20", "--steps", steps, "--json", "-"}, {striding, still}).out;
    };
    const std::string once = json("5000"), twice = json("10000");
    CHECK(once.starts_with("{\n  \"status\": \"walking\",\n  \"scenario\": {"));
    CHECK(value_after(once, "{", "steps") == "5000");
    const auto number = [](const std::string& text, const char* key, const char* name) {
        return std::stod(value_after(text, key, name));
    };
    CHECK(number(twice, "slopes", "distance_km") == Approx(2 * number(once, "slopes", "distance_km")));
    CHECK(number(twice, "slopes", "distance_km") == Approx(6.5));
    for (const char* key : {"knee_contact_r", "knee_contact_l", "hip_contact_r", "hip_contact_l", "lumbar_contact"})
        for (const char* name : {"now", "neutral"})
            CHECK(number(twice, key, name) == Approx(2 * number(once, key, name)));
    CHECK(number(twice, "knee_contact_l", "change_pct") == Approx(number(once, "knee_contact_l", "change_pct")));
    CHECK(number(twice, "knee_contact_l", "change_pct") > 1);
    CHECK(number(twice, "slopes", "kcal_30_min") == number(once, "slopes", "kcal_30_min"));
    CHECK(number(twice, "slopes", "kcal_week") == Approx(7 * number(twice, "slopes", "kcal_30_min")));
    for (const char* grade : {"\"grade_pct\": 0", "\"grade_pct\": 8", "\"grade_pct\": -8"})
        CHECK(once.find(grade) != std::string::npos);
    CHECK(value_after(once, "\"grade_pct\": 0", "own") == "true");
    CHECK(value_after(once, "\"grade_pct\": 8", "own") == "false");
}

TEST_CASE("distance: a fall on another slope is said in words and null, and is no failure") {
    const std::vector<std::string> words{"distance", "--set", "trunk.lean=5"};
    auto as_json = words;
    as_json.insert(as_json.end(), {"--json", "-"});
    const Outcome outcome = run(words, {falling_at(-8, Who::Leaning), still});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out.find("\ndownhill 8 %: the walk could not be completed there: the trunk tipped over.\n") !=
          std::string::npos);
    CHECK(outcome.out.find("\nuphill 8 %: the walk could not") == std::string::npos);
    const std::string json = run(as_json, {falling_at(-8, Who::Leaning), still}).out;
    for (const char* name : {"speed_m_s", "distance_km", "now", "neutral", "change_pct", "kcal_30_min", "kcal_week"}) {
        CHECK(value_after(json, "\"grade_pct\": -8", name) == "null");
        CHECK(value_after(json, "\"grade_pct\": 8", name) != "null");
    }
    CHECK(value_after(json, "\"grade_pct\": -8", "status") == "\"fell\"");
    CHECK(value_after(json, "\"grade_pct\": -8", "neutral_status") == "\"walking\"");
}

TEST_CASE("distance: where only the own neutral falls there is a load, but nothing to compare it with") {
    const auto neutral_falls = falling_at(8, Who::Upright);
    const Outcome outcome = run({"distance", "--set", "trunk.lean=5"}, {neutral_falls, still});
    CHECK(outcome.status == 0);
    CHECK(
        outcome.out.find(
            "\nuphill 8 %: the same person's neutral walk could not be completed there: nothing to compare with.\n") !=
        std::string::npos);
    const std::string json = run({"distance", "--set", "trunk.lean=5", "--json", "-"}, {neutral_falls, still}).out;
    CHECK(value_after(json, "\"grade_pct\": 8", "now") != "null");
    CHECK(value_after(json, "\"grade_pct\": 8", "neutral") == "null");
    CHECK(value_after(json, "\"grade_pct\": 8", "change_pct") == "null");
}

TEST_CASE("distance of a posture that falls on its own slope is exit status 3, and the others are still told") {
    const ScratchFolder folder;
    const Outcome outcome =
        run({"distance", "--set", "trunk.lean=5", "walk.incline=4", "--json", folder.file("d.json")},
            {falling_at(4, Who::Leaning), still});
    CHECK(outcome.status == 3);
    CHECK(outcome.err == "fell: the trunk tipped over\n");
    CHECK(outcome.out.starts_with("status: fell\n"));
    CHECK(outcome.out.find("\nuphill 4 %: the walk could not be completed there") != std::string::npos);
    CHECK(outcome.out.find("\nlevel: ") != std::string::npos);
    CHECK(folder.read("d.json").starts_with("{\n  \"status\": \"fell\",\n  \"message\": \"the trunk tipped over\""));
}

TEST_CASE("distance: steps that nobody walks are bad input") {
    for (const char* steps : {"99", "100001", "-1", "many", "1000.5", "nan", ""}) {
        INFO(steps);
        const Outcome outcome = run({"distance", "--steps", steps}, {striding, still});
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
        CHECK(outcome.err.find("--steps") != std::string::npos);
        CHECK(outcome.out.empty());
    }
    for (const char* steps : {"100", "100000"})
        CHECK(run({"distance", "--steps", steps}, {striding, still}).status == 0);
}
