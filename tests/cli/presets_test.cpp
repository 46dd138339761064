#include "fakes.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("presets lists what each is and sets") {
    const Outcome outcome = run({"presets"});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(
        outcome.out.starts_with("preset:flat_feet  Flat feet\n    Both heels lean outward and the arches are "
                                "lowered.\n    foot.pronation.right=8 foot.pronation.left=8\n"));
    const Outcome json = run({"presets", "--json", "-"});
    CHECK(
        json.out.starts_with("{\n  \"presets\": [\n    {\n      \"key\": \"flat_feet\",\n      \"name\": \"Flat "
                             "feet\",\n      \"about\": "));
    for (const char* part : {"\"look_at\": ", "\"sources\": ", "\"foot.pronation.right\": 8"})
        CHECK(json.out.find(part) != std::string::npos);
}

TEST_CASE("presets of a folder: what is wrong with one does not hide the others") {
    const ScratchFolder folder;
    folder.write("mine.json", "{ \"bodychain\": 1, \"name\": \"Mine\" }");
    CHECK(run({"presets", "--folder", folder.file("")}).out == "preset:mine  Mine\n");
    folder.write("a\nb.json", "rubbish");
    const Outcome outcome = run({"presets", "--folder", folder.file("")});
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "preset:mine  Mine\n");
    CHECK(one_line(outcome.err));
    const Outcome none = run({"presets", "--folder", folder.file("none")});
    CHECK(none.status == 2);
    CHECK(one_line(none.err));
}

TEST_CASE("a preset stands wherever a scenario file does") {
    const std::vector<std::vector<std::string>> cases{
        {"walk", "preset:duck_feet", "--json", "-"},
        {"walk", "--json", "-", "--set", "trunk.lean=2", "preset:duck_feet"},
        {"stand", "preset:duck_feet", "--set", "trunk.lean=2", "--json", "-"},
        {"sites", "preset:duck_feet", "--json", "-"},
        {"muscles", "preset:duck_feet", "--json", "-"},
        {"attribute", "preset:duck_feet", "--pair-sides", "--json", "-"},
        {"compare", "preset:flat_feet", "preset:duck_feet", "--json", "-"}};
    for (const auto& words : cases) {
        const Outcome outcome = run(words);
        INFO(words[0] << ": " << outcome.err);
        CHECK(outcome.status == 0);
        CHECK(outcome.out.find("\"foot.toe_out.left\": 15") != std::string::npos);
    }
    const Outcome sweep = run({"sweep", "--csv", "-", "--vary", "trunk.lean=0:2:2", "preset:duck_feet"});
    CHECK(sweep.status == 0);
    CHECK(sweep.out.starts_with("trunk.lean"));
}

TEST_CASE("a mistyped preset names the nearest in every command") {
    for (const std::string command : {"walk", "stand", "sites", "muscles", "attribute"}) {
        const Outcome outcome = run({command, "preset:duck_foot"});
        CHECK(outcome.status == 2);
        CHECK(outcome.err ==
              "preset:duck_foot: unknown preset (expected a known preset, the nearest is preset:duck_feet)\n");
    }
    CHECK(run({"compare", "preset:duck_feet", "preset:x"}).status == 2);
    CHECK(run({"sweep", "preset:x", "--vary", "trunk.lean=0:2:2", "--csv", "-"}).status == 2);
}
