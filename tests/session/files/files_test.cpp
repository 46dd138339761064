// What the program remembers between two starts: unsaved work and the files used last.
#include "session/files/autosave.h"
#include "session/files/own_presets.h"
#include "session/files/recent_files.h"
#include "session/files/state_folder.h"

#include "base/atomic_file.h"
#include "scenario/scenario_json.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <unistd.h>
#include <cstdlib>
#include <fstream>

using namespace bodychain;
namespace fs = std::filesystem;

namespace {

std::shared_ptr<const Scenario> tilted(double deg) {
    Scenario scenario;
    scenario.posture.set(ParameterId::PelvisTilt, deg);
    return std::make_shared<const Scenario>(scenario);
}

constexpr long kGone = 0x3FFFFFFF;  // above any process number of Linux

}  // namespace

TEST_CASE("an unsaved change is written within five seconds, also under a hand that never rests", "[session][files]") {
    const test::ScratchFolder folder;
    const fs::path path = folder.file("");
    Autosave autosave(path, kGone);
    auto first = tilted(1);
    CHECK_FALSE(autosave.update(first, "", false, 10));
    CHECK(folder.entries() == 0);
    double written_at = 0;
    for (double now = 11; now < 17 && written_at == 0; now += 0.1) {  // a drag: each frame another scenario
        CHECK_FALSE(autosave.update(tilted(now), "", true, now));
        if (folder.entries() > 0) written_at = now;
    }
    CHECK(written_at - 11 <= 5);
    CHECK(written_at > 11);
}

TEST_CASE("where the hands rest it is written soon, once, and found by the next program", "[session][files]") {
    const test::ScratchFolder folder;
    const fs::path path = folder.file("");
    Autosave autosave(path, kGone);
    const auto scenario = tilted(7);
    autosave.update(tilted(0), "", false, 1);
    autosave.update(scenario, "/home/a/my walk.json", true, 2);
    REQUIRE(autosave.due_s());
    CHECK(*autosave.due_s() == Approx(3));
    autosave.update(scenario, "/home/a/my walk.json", true, 3.01);
    CHECK_FALSE(autosave.due_s());
    const auto found = Autosave::left_behind(path);
    REQUIRE(found.size() == 1);
    CHECK(found[0].scenario == *scenario);
    CHECK(found[0].of_file == "/home/a/my walk.json");
    CHECK(std::chrono::abs(std::chrono::system_clock::now() - found[0].written) < std::chrono::minutes(2));
    Autosave::forget(found[0]);
    CHECK(folder.entries() == 0);
}

TEST_CASE("saving and ending take the copy away", "[session][files]") {
    const test::ScratchFolder folder;
    const fs::path path = folder.file("");
    Autosave autosave(path, kGone);
    const auto scenario = tilted(7);
    autosave.update(tilted(0), "", false, 1);
    autosave.update(scenario, "", true, 2);
    autosave.update(scenario, "", true, 4);
    CHECK(folder.entries() == 2);
    autosave.update(scenario, "a.json", false, 5);
    CHECK(folder.entries() == 0);
    autosave.update(tilted(8), "", true, 6);
    autosave.update(tilted(8), "", true, 12);
    autosave.clear();
    CHECK(folder.entries() == 0);
}

TEST_CASE("the copy of a program that runs is not offered, nor is rubbish", "[session][files]") {
    const test::ScratchFolder folder;
    const fs::path path = folder.file("");
    Autosave own(path, static_cast<long>(getpid()));
    own.update(tilted(0), "", false, 1);
    own.update(tilted(3), "", true, 2);
    own.update(tilted(3), "", true, 8);
    CHECK(folder.entries() == 2);
    std::ofstream(path / ("unsaved-" + std::to_string(kGone) + ".json")) << "{ rubbish";
    std::ofstream(path / "unsaved-.json") << print_scenario({});
    std::ofstream(path / "unsaved-12x.json") << print_scenario({});
    CHECK(Autosave::left_behind(path).empty());
    CHECK(Autosave::left_behind(path / "missing").empty());
}

TEST_CASE("a disk that cannot be written is told once", "[session][files]") {
    Autosave autosave("/proc/none", kGone);
    autosave.update(tilted(0), "", false, 1);
    int told = 0;
    for (double now = 2; now < 20; now += 0.5) told += autosave.update(tilted(now), "", true, now).has_value();
    CHECK(told == 1);
}

TEST_CASE("recent files: the last used first, each once, at most ten, only those that are there", "[session][files]") {
    const test::ScratchFolder folder;
    const fs::path path = folder.file("");
    RecentFiles recent(path / "state");
    CHECK(recent.list().empty());
    std::vector<std::string> names;
    for (int i = 0; i < 12; ++i) {
        names.push_back((path / ("walk " + std::to_string(i) + ".json")).string());
        REQUIRE_FALSE(write_file(names.back(), "{}"));
        REQUIRE_FALSE(recent.add(names.back()));
    }
    CHECK(recent.list().size() == kMostRecent);
    CHECK(recent.list().front() == names.back());
    recent.add(names[5]);
    CHECK(recent.list().front() == names[5]);
    CHECK(recent.list().size() == kMostRecent);
    fs::remove(names[5]);
    CHECK(recent.list().front() == names.back());
    CHECK(RecentFiles(path / "state").list() == recent.list());
}

TEST_CASE("the state folder follows the desktop's standard", "[session][files]") {
    const char *old_state = std::getenv("XDG_STATE_HOME"), *old_home = std::getenv("HOME");
    const std::string state = old_state ? old_state : "", home = old_home ? old_home : "";
    setenv("HOME", "/home/a", 1);
    setenv("XDG_STATE_HOME", "/var/a", 1);
    CHECK(state_folder() == fs::path("/var/a/bodychain"));
    setenv("XDG_STATE_HOME", "relative", 1);
    CHECK(state_folder() == fs::path("/home/a/.local/state/bodychain"));
    unsetenv("XDG_STATE_HOME");
    unsetenv("HOME");
    CHECK_FALSE(state_folder());
    if (old_state) setenv("XDG_STATE_HOME", state.c_str(), 1);
    if (old_home) setenv("HOME", home.c_str(), 1);
}

TEST_CASE("own presets: by file name, a broken one is told with its name, a missing folder is none",
          "[session][files]") {
    const test::ScratchFolder folder;
    const fs::path path = fs::path(folder.file("x")).parent_path();
    folder.write("flat_feet.json", print_scenario(*tilted(2)));
    Scenario named = *tilted(5);
    named.name = "Anna";
    folder.write("anna.json", print_scenario(named));
    folder.write("anna.png", "not looked at here");
    folder.write("alone.png", "no example");
    folder.write("broken.json", "{ \"bodychain\": 1, \"sett\": {} }");
    const OwnPresets own = read_own_presets(path);
    REQUIRE(own.presets.size() == 2);
    CHECK(own.presets[0].key == "anna");
    CHECK(own.presets[0].scenario.name == "Anna");
    CHECK(own.presets[1].scenario.name == "flat_feet");
    REQUIRE(own.problems.size() == 1);
    CHECK(own.problems[0].starts_with("broken.json: unknown key \"sett\""));
    REQUIRE(own.pictures.size() == 1);
    CHECK(own.pictures[0].file == path / "anna.png");
    CHECK(read_own_presets(path / "missing").problems.empty());
    CHECK(read_own_presets(path / "anna.png").problems.size() == 1);
}
