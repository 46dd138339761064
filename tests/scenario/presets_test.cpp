// The ready-made scenarios, and folders of them that are not as they should be.
#include "scenario/presets.h"
#include "base/nearest.h"
#include "scenario/scenario_json.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

namespace {

constexpr const char* kGood = "{ \"bodychain\": 1, \"name\": \"mine\" }";

std::vector<std::string> keys_of(const std::vector<Preset>& presets) {
    std::vector<std::string> keys;
    for (const Preset& preset : presets) keys.push_back(preset.key);
    return keys;
}

/// One sentence or two: a capital, a full stop, no line break.
bool is_prose(const std::string& text) {
    return text.size() > 10 && text.size() < 260 && std::isupper(static_cast<unsigned char>(text[0])) &&
           text.ends_with('.') && text.find('\n') == text.npos;
}

}  // namespace

TEST_CASE("every built-in preset says what it is, what to look at and on whose word") {
    const std::vector<Preset>& presets = built_in_presets();
    REQUIRE(presets.size() >= 18);
    CHECK(presets.front().key == "flat_feet");  // from the feet up
    CHECK(presets.back().key == "demo");
    std::set<std::string> names, postures;
    for (const auto& [key, scenario] : presets) {
        INFO(key);
        CHECK(names.insert(scenario.name).second);
        CHECK(postures.insert(hash_of(scenario)).second);
        CHECK_FALSE(scenario.posture.neutral());
        CHECK(own_neutral(scenario).posture == Scenario{}.posture);  // nobody's height, weight or speed
        CHECK(is_prose(scenario.about));
        CHECK(is_prose(scenario.look_at));
        CHECK_FALSE(scenario.sources.empty());
        CHECK(key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == key.npos);
    }
}

TEST_CASE("presets promise nothing and find nothing wrong") {
    for (const auto& [key, scenario] : built_in_presets())
        for (const std::string word : {"risk", "damage", "injur", "pain", "hurt", "heal", "cure", "treat", "disease",
                                       "patient", "abnormal", "should stop", "wrong", "bad "}) {
            INFO(key << ": " << word);
            for (const std::string* text : {&scenario.name, &scenario.about, &scenario.look_at})
                CHECK(text->find(word) == text->npos);
        }
}

TEST_CASE("a preset is opened by its name, a file by its path") {
    const test::ScratchFolder folder;
    CHECK(open_scenario("preset:duck_feet").value().posture.get(ParameterId::FootToeOutL) == 15);
    CHECK(open_scenario(folder.write("a.json", kGood)).value().name == "mine");
    CHECK(open_scenario("preset:duck_foot").error().line() ==
          "preset:duck_foot: unknown preset (expected a known preset, the nearest is preset:duck_feet)");
    CHECK(open_scenario("preset:").error().line().starts_with(
        "preset:: unknown preset (expected a known preset, the nearest is preset:"));
    CHECK(open_scenario("preset:" + std::string(100000, 'x')).error().line().size() < 200);
    CHECK(open_scenario("duck_feet").error().line().starts_with("duck_feet: cannot be read"));
}

TEST_CASE("a folder of presets is read in one order, whatever the disk says") {
    const test::ScratchFolder folder;
    for (const char* name :
         {"zebra.json", "stooped.json", "alpha.json", "flat_feet.json", "readme.txt", ".hidden.json", "json"})
        folder.write(name, kGood);
    const PresetFolder found = read_presets(folder.file(""));
    CHECK(keys_of(found.presets) == std::vector<std::string>{"flat_feet", "stooped", "alpha", "zebra"});
    CHECK(found.problems.empty());
}

TEST_CASE("what is wrong in a folder is told file by file, the others are kept") {
    const test::ScratchFolder folder;
    folder.write("good.json", kGood);
    folder.write("empty.json", "");
    folder.write("rubbish.json", std::string("\x00\xff\x80{{{", 6));
    folder.write("newer.json", "{ \"bodychain\": 99 }");
    folder.write("wild.json", "{ \"bodychain\": 1, \"set\": { \"pelvis.tilt\": 99 } }");
    std::filesystem::create_directory(folder.file("folder.json"));
    std::filesystem::create_symlink(folder.file("nowhere"), folder.file("broken.json"));
    std::filesystem::create_symlink(folder.file("loop.json"), folder.file("loop.json"));
    std::filesystem::create_symlink("/dev/zero", folder.file("endless.json"));
    const PresetFolder found = read_presets(folder.file(""));
    CHECK(keys_of(found.presets) == std::vector<std::string>{"good"});
    CHECK(found.problems.size() == 8);
    for (const Error& problem : found.problems) {
        INFO(problem.line());
        CHECK(problem.where.ends_with(".json"));
        CHECK_FALSE(problem.expected.empty());
        CHECK(problem.line().find('\n') == std::string::npos);
    }
}

TEST_CASE("a folder that is none is one line") {
    const test::ScratchFolder folder;
    for (const std::string& path : {folder.file("nowhere"), folder.write("file.json", kGood), std::string()}) {
        const PresetFolder found = read_presets(path);
        CHECK(found.presets.empty());
        REQUIRE(found.problems.size() == 1);
        CHECK(found.problems[0].expected == "a folder with scenario files");
    }
    CHECK(read_presets(folder.file("")).presets.size() == 1);  // the file above
}

TEST_CASE("the distance of two words counts insertions, deletions and exchanges") {
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("abc", "") == 3);
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("tlt", "tilt") == 1);
}

TEST_CASE("a preset taken by another person changes all but the person", "[scenario][presets]") {
    Scenario tall;
    tall.posture.set(ParameterId::BodyHeight, 1.9);
    tall.posture.set(ParameterId::BodySex, 1);
    tall.posture.set(ParameterId::PelvisTilt, 5);
    tall.posture.set(ParameterId::WalkSpeed, 1.0);
    const Scenario preset = open_scenario("preset:long_leg").value(), taken = for_person(preset, tall);
    CHECK(taken.name == preset.name);
    CHECK(taken.look_at == preset.look_at);
    CHECK(taken.posture.get(ParameterId::BodyHeight) == 1.9);
    CHECK(taken.posture.get(ParameterId::BodyMass) == tall.posture.get(ParameterId::BodyMass));
    CHECK(taken.posture.get(ParameterId::BodySex) == 1);
    CHECK(taken.posture.get(ParameterId::PelvisTilt) == 0);
    CHECK(taken.posture.get(ParameterId::WalkSpeed) == preset.posture.get(ParameterId::WalkSpeed));
    CHECK(same_but_for_person(taken.posture, preset.posture));
    CHECK_FALSE(same_but_for_person(taken.posture, tall.posture));
}
