// Formats of the scenario file: earlier ones are read, the earliest that will do is written, and nothing is lost on the
// way.
#include "base/atomic_file.h"
#include "scenario/scenario_json.h"
#include "support/scenarios.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace bodychain;

namespace {

// A file of the first format as a program before the second wrote it.
constexpr const char* kFirstFormat = R"({
  "bodychain": 1,
  "name": "Left foot turned out and rolled in, right leg longer",
  "notes": "Three small misalignments.",
  "set": {
    "foot.toe_out.left": 15,
    "foot.pronation.left": 8,
    "leg.length.right": 12
  }
}
)";

constexpr const char* kSecondFormat = R"({
  "bodychain": 2,
  "name": "Toes out",
  "notes": "",
  "about": "Both feet point out.",
  "look_at": "The prints.",
  "sources": [
    "Somebody 2001, J Biomech 1:1",
    "Another 2002"
  ],
  "set": {
    "foot.toe_out.right": 15
  }
}
)";

/// What is awkward in JSON, in C strings and in UTF-8.
std::string random_text(test::Random& random) {
    static const std::vector<std::string> pieces{"a",
                                                 "Z",
                                                 " ",
                                                 "\"",
                                                 "\\",
                                                 "/",
                                                 "\n",
                                                 "\t",
                                                 "\r",
                                                 std::string(1, '\0'),
                                                 "\x01",
                                                 "\x1f",
                                                 "\x7f",
                                                 "{",
                                                 "]",
                                                 "\xc3\xb6",
                                                 "\xe2\x82\xac",
                                                 "\xe2\x80\xa8",
                                                 "\xef\xbb\xbf",
                                                 "\xf0\x9f\xa6\xb4",
                                                 "\\u0041"};
    std::string text;
    const int length = static_cast<int>(random.in(0, 12));
    for (int i = 0; i < length; ++i) {
        const auto which = static_cast<std::size_t>(random.in(0, static_cast<double>(pieces.size())));
        text += pieces[which];
    }
    return text;
}

double random_value(test::Random& random, const ParameterInfo& row) {
    const double kind = random.in(0, 4);
    const double between = random.in(row.min, row.max);
    if (row.unit == ParameterUnit::Sex) return between < 0.5 ? 0 : 1;
    const double on_step = row.min + row.step * std::floor((between - row.min) / row.step);
    const double value = kind < 1 ? row.min : kind < 2 ? row.max : kind < 3 ? on_step : between;
    return value == 0 ? 0.0 : value;  // no -0
}

Scenario random_file(unsigned seed) {
    test::Random random(seed);
    Scenario scenario;
    scenario.name = random_text(random);
    scenario.notes = random_text(random);
    scenario.about = random_text(random);
    scenario.look_at = random_text(random);
    const int sources = static_cast<int>(random.in(0, 4));
    for (int i = 0; i < sources; ++i) scenario.sources.push_back(random_text(random));
    for (const ParameterInfo& row : parameter_table()) {
        const bool changed = random.in(0, 1) < 0.3;
        const double value = random_value(random, row);
        if (changed) scenario.posture.set(row.id, value);
    }
    return scenario;
}

std::vector<std::filesystem::path> shipped_files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(BODYCHAIN_GOLDEN_DIR) + "/../../assets/scenarios"))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    return files;
}

}  // namespace

TEST_CASE("a file of the first format opens and is written as it was") {
    const Result<Scenario> read = parse_scenario(kFirstFormat, "f");
    REQUIRE(read);
    CHECK(read.value().posture.get(ParameterId::FootPronationL) == 8);
    CHECK(read.value().about.empty());
    CHECK(print_scenario(read.value()) == kFirstFormat);
}

TEST_CASE("the second format holds what a preset says") {
    const Result<Scenario> read = parse_scenario(kSecondFormat, "f");
    REQUIRE(read);
    CHECK(read.value().about == "Both feet point out.");
    CHECK(read.value().look_at == "The prints.");
    CHECK(read.value().sources == std::vector<std::string>{"Somebody 2001, J Biomech 1:1", "Another 2002"});
    CHECK(print_scenario(read.value()) == kSecondFormat);
    CHECK(hash_of(read.value()) == hash_of(test::with(ParameterId::FootToeOutR, 15)));
}

TEST_CASE("the earliest format that will do is written") {
    Scenario plain, about, look_at, sources;
    about.about = look_at.look_at = "x";
    sources.sources = {""};
    CHECK(print_scenario(plain).starts_with("{\n  \"bodychain\": 1,"));
    for (const Scenario& scenario : {about, look_at, sources})
        CHECK(print_scenario(scenario).starts_with("{\n  \"bodychain\": 2,"));
    // Keys that say nothing need no newer program.
    const Result<Scenario> empty =
        parse_scenario(R"({ "bodychain": 2, "about": "", "look_at": "", "sources": [] })", "f");
    CHECK(print_scenario(empty.value()) == print_scenario(plain));
}

TEST_CASE("what is printed is read back the same, whatever is in it") {
    for (unsigned seed = 1; seed <= 10000; ++seed) {
        INFO("seed " << seed);
        const Scenario scenario = random_file(seed);
        const std::string text = print_scenario(scenario);
        const Result<Scenario> back = parse_scenario(text, "round trip");
        REQUIRE(back);
        REQUIRE(back.value() == scenario);
        REQUIRE(hash_of(back.value()) == hash_of(scenario));
        REQUIRE(print_scenario(back.value()) == text);
    }
}

TEST_CASE("shipped files are as this program writes them") {
    const auto files = shipped_files();
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        INFO(file);
        const Result<Scenario> read = load_scenario_file(file.string());
        REQUIRE(read);
        const std::string text = print_scenario(read.value());
        CHECK(text == read_file(file.string()).value());
        CHECK(parse_scenario(text, "again").value() == read.value());
    }
}
