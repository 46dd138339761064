#include "scenario/scenario_json.h"
#include "scenario/parameter_text.h"
#include "support/german_locale.h"
#include "support/golden.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <random>

using namespace bodychain;

namespace {

Scenario random_scenario(std::mt19937& random) {
    Scenario scenario;
    scenario.name =
        "Gr\xc3\xb6\xc3\x9f"
        "e \"2\"\n";
    for (const ParameterInfo& row : parameter_table()) {
        const double share = static_cast<double>(random()) / 4294967295.0;
        const bool changed = random() % 2 == 0;
        const double value = row.unit == ParameterUnit::Sex ? std::round(share) : row.min + share * (row.max - row.min);
        if (changed) scenario.posture.set(row.id, value);
    }
    return scenario;
}

struct BadFile {
    const char* text;
    const char* line;
};

// Every way a file can be wrong, and the one line about it.
// clang-format off
const BadFile kBadFiles[] = {
    {"", "f.json: the file is empty (expected a scenario file as in { \"bodychain\": 1, \"set\": { } })"},
    {" \n ", "f.json: the file is empty (expected a scenario file as in { \"bodychain\": 1, \"set\": { } })"},
    {"{ \"bodychain\": 1, \"se",
     "f.json: the file ends early, at line 1, column 22 (expected a scenario file as in { \"bodychain\": 1, \"set\": { } })"},
    {"{ \"bodychain\": 1,\n  oops }",
     "f.json: not JSON at line 2, column 3 (expected a scenario file as in { \"bodychain\": 1, \"set\": { } })"},
    {"{ \"bodychain\": 1 } }",
     "f.json: not JSON at line 1, column 20 (expected a scenario file as in { \"bodychain\": 1, \"set\": { } })"},
    {"\xff\xfe", "f.json: not JSON at line 1, column 1 (expected a scenario file as in { \"bodychain\": 1, \"set\": { } })"},
    {"[1]", "f.json: holds a list (expected an object with \"bodychain\": 1)"},
    {"3", "f.json: holds a number (expected an object with \"bodychain\": 1)"},
    {"{}", "f.json: not a bodychain scenario: \"bodychain\" is missing (expected \"bodychain\": 1 or 2)"},
    {"{ \"bodychain\": 3, \"future\": 1 }", "f.json: written by a newer program, format 3 (expected format 2 or earlier)"},
    {"{ \"bodychain\": 0 }", "f.json: \"bodychain\" is 0 (expected \"bodychain\": 1 or 2)"},
    {"{ \"bodychain\": \"1\" }", "f.json: \"bodychain\" is a text, not a whole number (expected \"bodychain\": 1 or 2)"},
    {"{ \"bodychain\": 1.5 }", "f.json: \"bodychain\" is a number, not a whole number (expected \"bodychain\": 1 or 2)"},
    {"{ \"bodychain\": 1, \"sets\": {} }", "f.json: unknown key \"sets\" (expected bodychain, name, notes or set)"},
    {"{ \"bodychain\": 2, \"sets\": {} }", "f.json: unknown key \"sets\" (expected bodychain, name, notes, about, look_at, sources or set)"},
    {"{ \"bodychain\": 1, \"about\": \"x\" }", "f.json: \"about\" is not a key of format 1 (expected \"bodychain\": 2)"},
    {"{ \"bodychain\": 2, \"about\": 5 }", "f.json: \"about\" is a number (expected a text)"},
    {"{ \"bodychain\": 2, \"look_at\": [\"x\"] }", "f.json: \"look_at\" is a list (expected a text)"},
    {"{ \"bodychain\": 2, \"sources\": \"x\" }", "f.json: \"sources\" is a text (expected a list of texts)"},
    {"{ \"bodychain\": 2, \"sources\": [\"x\", {}] }", "f.json: \"sources\" holds an object (expected a list of texts)"},
    {"{ \"bodychain\": 1, \"name\": 5 }", "f.json: \"name\" is a number (expected a text)"},
    {"{ \"bodychain\": 1, \"notes\": null }", "f.json: \"notes\" is null (expected a text)"},
    {"{ \"bodychain\": 1, \"set\": [] }",
     "f.json: \"set\" is a list (expected an object with keys such as \"foot.toe_out.left\": 15)"},
    {"{ \"bodychain\": 1, \"set\": { \"foot.toeout.left\": 5 } }",
     "f.json: unknown key \"foot.toeout.left\" in \"set\" (expected a known key, the nearest is foot.toe_out.left)"},
    {"{ \"bodychain\": 1, \"set\": { \"foot.toe_out.left\": 41 } }",
     "f.json: foot.toe_out.left = 41 is out of range (expected -30..40 deg)"},
    {"{ \"bodychain\": 1, \"set\": { \"walk.speed\": 0 } }", "f.json: walk.speed = 0 is out of range (expected 0.6..1.9 m/s)"},
    {"{ \"bodychain\": 1, \"set\": { \"walk.speed\": \"1.2\" } }", "f.json: walk.speed is a text (expected 0.6..1.9 m/s)"},
    {"{ \"bodychain\": 1, \"set\": { \"pelvis.tilt\": true } }", "f.json: pelvis.tilt is true or false (expected -20..20 deg)"},
    {"{ \"bodychain\": 1, \"set\": { \"pelvis.tilt\": 1e999 } }",
     "f.json: a number in it is too large (expected numbers within the parameters' ranges)"},
    {"{ \"bodychain\": 1, \"set\": { \"body.sex\": 1 } }", "f.json: body.sex is a number (expected \"f\" or \"m\")"},
    {"{ \"bodychain\": 1, \"set\": { \"body.sex\": \"x\" } }", "f.json: body.sex: 'x' is not a sex (expected f or m)"},
    {"{ \"bodychain\": 1, \"set\": { \"pelvis.tilt\": 1, \"pelvis.tilt\": 2 } }",
     "f.json: the key \"pelvis.tilt\" stands twice (expected each key once)"},
    {"{ \"bodychain\": 1, \"bodychain\": 1 }", "f.json: the key \"bodychain\" stands twice (expected each key once)"},
};
// clang-format on

}  // namespace

TEST_CASE("the example of the file format is read") {
    const Result<Scenario> read =
        parse_scenario(R"({ "bodychain": 1, "name": "Left foot turned out", "notes": "free text", )"
                       R"("set": { "foot.toe_out.left": 15, "body.height": 1.70 } })",
                       "f");
    REQUIRE(read);
    CHECK(read.value().name == "Left foot turned out");
    CHECK(read.value().notes == "free text");
    CHECK(read.value().posture.get(ParameterId::FootToeOutL) == 15);
    CHECK(read.value().posture.get(ParameterId::BodyHeight) == 1.70);
    CHECK(parse_scenario(R"({"bodychain": 1})", "f").value() == Scenario{});
    CHECK(parse_scenario("\xef\xbb\xbf{\"bodychain\": 1}\r\n", "f").value() ==
          Scenario{});  // byte order mark, line ends of other systems
}

TEST_CASE("printing and parsing give the scenario back") {
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        const Scenario scenario = random_scenario(random);
        const Result<Scenario> back = parse_scenario(print_scenario(scenario), "round trip");
        REQUIRE(back);
        REQUIRE(back.value() == scenario);
        REQUIRE(print_scenario(back.value()) == print_scenario(scenario));
    }
}

TEST_CASE("the printed file looks as agreed") {
    Scenario scenario;
    scenario.name = "Left foot turned out";
    scenario.notes = "free text";
    scenario.posture.set(ParameterId::FootToeOutL, 15);
    scenario.posture.set(ParameterId::BodyHeight, 1.70);
    scenario.posture.set(ParameterId::BodySex, 0);
    test::require_golden("scenario.json", print_scenario(scenario));
}

TEST_CASE("bad files give one clear line") {
    for (const BadFile& bad : kBadFiles) {
        INFO(bad.text);
        const Result<Scenario> read = parse_scenario(bad.text, "f.json");
        REQUIRE_FALSE(read);
        CHECK(read.error().line() == bad.line);
    }
}

TEST_CASE("any cut-off file is refused without a crash") {
    std::mt19937 random(3);
    const std::string whole = print_scenario(random_scenario(random));
    for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
        const Result<Scenario> read = parse_scenario(whole.substr(0, length), "f.json");
        REQUIRE_FALSE(read);
        REQUIRE(read.error().line().find('\n') == std::string::npos);
    }
}

TEST_CASE("a name that is no UTF-8 is still saved") {
    Scenario scenario;
    scenario.name = "bad \xff name";
    CHECK(parse_scenario(print_scenario(scenario), "f"));
}

TEST_CASE("files are read from the disk") {
    const test::ScratchFolder folder;
    Scenario scenario;
    scenario.posture.set(ParameterId::PelvisTilt, -7.5);
    CHECK(load_scenario_file(folder.write("a.json", print_scenario(scenario))).value() == scenario);
    CHECK(load_scenario_file(folder.file("b.json")).error().where == folder.file("b.json"));
}

TEST_CASE("settings on the command line") {
    Scenario scenario;
    CHECK_FALSE(set_from_text(scenario, "foot.toe_out.left=15"));
    CHECK_FALSE(set_from_text(scenario, "body.sex=f"));
    CHECK_FALSE(set_from_text(scenario, "pelvis.tilt=-0"));
    CHECK(scenario.posture.get(ParameterId::FootToeOutL) == 15);
    CHECK(person_of(scenario).sex == Sex::Female);
    const auto line = [&](const char* text) { return set_from_text(scenario, text)->line(); };
    CHECK(line("pelvis.tilt") == "--set pelvis.tilt: no '=' in it (expected KEY=VALUE)");
    CHECK(line("pelvis.tlt=3") == "--set pelvis.tlt: unknown key (expected a known key, the nearest is pelvis.tilt)");
    CHECK(line("pelvis.tilt=") == "--set pelvis.tilt: '' is not a number (expected -20..20 deg)");
    CHECK(line("pelvis.tilt=1,5") == "--set pelvis.tilt: '1,5' is not a number (expected -20..20 deg)");
    CHECK(line("pelvis.tilt=nan") == "--set pelvis.tilt: 'nan' is not a number (expected -20..20 deg)");
    CHECK(line("pelvis.tilt=20.001") == "--set: pelvis.tilt = 20.001 is out of range (expected -20..20 deg)");
    CHECK(line("body.sex=x") == "--set body.sex: 'x' is not a sex (expected f or m)");
    CHECK(scenario.posture.get(ParameterId::PelvisTilt) == 0);
}

TEST_CASE("scenario files do not change under a locale with a decimal comma") {
    const test::GermanLocale german;
    if (!german.active()) WARN("no de_DE locale here, nothing was tested");
    Scenario scenario;
    scenario.posture.set(ParameterId::BodyHeight, 1.625);
    CHECK(print_scenario(scenario).find("\"body.height\": 1.625") != std::string::npos);
    CHECK(parse_scenario(print_scenario(scenario), "f").value() == scenario);
    CHECK_FALSE(set_from_text(scenario, "walk.speed=1.5"));
    CHECK(scenario.posture.get(ParameterId::WalkSpeed) == 1.5);
}
