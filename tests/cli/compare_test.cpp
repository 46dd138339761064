#include "fakes.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

const char* const kNeutral = R"({ "bodychain": 1, "name": "Neutral" })";
const char* const kLean =
    R"({ "bodychain": 1, "name": "Lean", "set": { "trunk.lean": 6, "leg.knee_valgus.left": 4 } })";

}  // namespace

TEST_CASE("compare says what the second posture changes in the first") {
    const ScratchFolder folder;
    const std::string a = folder.write("a.json", kNeutral), b = folder.write("b.json", kLean);
    const Outcome outcome = run({"compare", a, b, "--json", folder.file("c.json")});
    CHECK(outcome.err.empty());
    CHECK(outcome.status == 0);
    CHECK(outcome.out.starts_with("walk: A walking, B walking\nlargest changes from A to B"));
    CHECK(outcome.out.find("\n\nstand: A standing, B standing\nlargest changes from A to B") != std::string::npos);
    CHECK(outcome.out.find("grf_vertical_r") != std::string::npos);
    const std::string json = folder.read("c.json");
    CHECK(json.starts_with("{\n  \"status\": \"walking\",\n  \"a\": {"));
    for (const char* part : {"\"name\": \"Neutral\"", "\"trunk.lean\": 6", "\"walk\": {", "\"stand\": {",
                             "\"grf_vertical_r\": {", "\"max_abs\": "})
        CHECK(json.find(part) != std::string::npos);
}

TEST_CASE("the change is the second posture less the first") {
    const ScratchFolder folder;
    const std::string a = folder.write("a.json", kNeutral), b = folder.write("b.json", kLean);
    const std::string to = run({"compare", a, b, "--json", "-"}).out, back = run({"compare", b, a, "--json", "-"}).out;
    const auto right_force = [](const std::string& json) {
        const std::size_t at = json.find("\"mean\": ", json.find("\"grf_vertical_r\"")) + 8;
        return std::stod(json.substr(at));
    };
    const double expected = 60 / (70 * 9.80665);  // 10 N for each degree of lean
    CHECK(right_force(to) == Approx(expected));
    CHECK(right_force(back) == Approx(-expected));
}

TEST_CASE("a posture beside itself has no change") {
    const ScratchFolder folder;
    const std::string a = folder.write("a.json", kLean);
    const Outcome outcome = run({"compare", a, a});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("no angle changed") != std::string::npos);
    CHECK(outcome.out.find("largest changes") == std::string::npos);
}

TEST_CASE("a fall of either posture is exit status 3, one line, and no changes of that movement") {
    const ScratchFolder folder;
    const std::string a = folder.write("a.json", kNeutral), b = folder.write("b.json", kLean);
    const Outcome second = run({"compare", a, b, "--json", folder.file("c.json")}, {falling, still});
    CHECK(second.status == 3);
    CHECK(second.err == "fell: the second posture, walking: the trunk tipped over\n");
    CHECK(second.out.find("walk: A walking, B fell (the trunk tipped over)\n") == 0);
    CHECK(second.out.find("stand: A standing, B standing\nlargest changes") != std::string::npos);
    CHECK(folder.read("c.json").starts_with("{\n  \"status\": \"fell\""));
    CHECK(folder.read("c.json").find("\"change\": {}") != std::string::npos);
    const Outcome first = run({"compare", b, a}, {still, falling});
    CHECK(first.status == 3);
    CHECK(first.err == "fell: the first posture, standing: the trunk tipped over\n");
}

TEST_CASE("compare refuses bad input with one line") {
    const ScratchFolder folder;
    const std::string good = folder.write("a.json", kNeutral),
                      cut = folder.write("cut.json", "{ \"bodychain\": 1, \"se");
    const std::vector<std::vector<std::string>> cases{{"compare"},
                                                      {"compare", good},
                                                      {"compare", good, cut},
                                                      {"compare", cut, good},
                                                      {"compare", good, folder.file("none.json")},
                                                      {"compare", good, good, good},
                                                      {"compare", good, good, "--csv", "x"},
                                                      {"compare", good, good, "--json", folder.file("nowhere/c.json")}};
    for (const auto& words : cases) {
        const Outcome outcome = run(words);
        INFO(outcome.err);
        CHECK(outcome.status == 2);
        CHECK(one_line(outcome.err));
    }
}
