// One's own examples as files, and examples that were changed.
#include "scenario/presets.h"
#include "window/desk.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

using namespace bodychain;
using test::Desk;
using test::tilted_file;
namespace fs = std::filesystem;

TEST_CASE("saved as one's own example it is a copy among the examples, and what is edited stays unsaved",
          "[window][files]") {
    const test::ScratchFolder scratch;
    const char* old = std::getenv("XDG_DATA_HOME");
    const std::string data = old ? old : "";
    setenv("XDG_DATA_HOME", scratch.file("data").c_str(), 1);
    Desk desk(scratch, tilted_file(scratch, "one.json", 1));
    desk.tilt(6);
    desk.wish(ui::FileWish::SaveExample);
    REQUIRE(desk.view.files.choice);
    CHECK(desk.view.files.choice->name() == "Somebody");
    CHECK(desk.view.files.choice->folder() == fs::path(scratch.file("data/bodychain/presets")));
    desk.choose(scratch.file("data/bodychain/presets/knee.json"));
    CHECK(desk.files.path() == scratch.file("one.json"));
    CHECK(desk.files.unsaved(desk.document));
    CHECK(desk.document.current().name == "Somebody");
    CHECK(desk.view.notice.find("knee") != std::string::npos);
    desk.view.gallery.open = true;
    desk.frame();
    REQUIRE(desk.view.gallery.own);
    REQUIRE(desk.view.gallery.own->presets.size() == 1);
    CHECK(desk.view.gallery.own->presets[0].scenario.name == "knee");
    CHECK(desk.view.gallery.own->presets[0].scenario.posture.get(ParameterId::PelvisTilt) == 6);
    setenv("XDG_DATA_HOME", "/proc/none", 1);
    desk.wish(ui::FileWish::SaveExample);
    CHECK_FALSE(desk.view.files.choice);
    CHECK(desk.view.notice.find("/proc/none/bodychain/presets: ") == 0);
    if (old)
        setenv("XDG_DATA_HOME", data.c_str(), 1);
    else
        unsetenv("XDG_DATA_HOME");
}

TEST_CASE("a changed example does not pretend to be it: not in the title, not in its file, not in the caption",
          "[window][files]") {
    const test::ScratchFolder scratch;
    const Scenario& duck = std::ranges::find(built_in_presets(), "duck_feet", &Preset::key)->scenario;
    Desk desk(scratch);
    desk.document.apply({duck.name, for_person(duck, desk.document.current()), {}});
    desk.frame();
    CHECK(desk.view.files.changed_from.empty());
    CHECK(desk.files.title(desk.document) == duck.name + " \u2022 \u2014 bodychain");
    desk.tilt(8);
    CHECK(desk.view.files.changed_from == duck.name);
    CHECK(desk.files.title(desk.document) == duck.name + " (changed) \u2022 \u2014 bodychain");
    desk.wish(ui::FileWish::Save);
    desk.choose(scratch.file("mine.json"));
    CHECK_FALSE(desk.files.unsaved(desk.document));
    const Scenario saved = load_scenario_file(scratch.file("mine.json")).value();
    CHECK(saved.name == duck.name);
    CHECK(saved.about.empty());
    CHECK(saved.look_at.empty());
    CHECK(saved.posture == desk.document.current().posture);
    desk.document.undo();
    desk.frame();
    CHECK(desk.view.files.changed_from.empty());
    CHECK(desk.document.current().look_at == duck.look_at);
    Scenario pretending = duck;  // a file of an older program
    pretending.posture.set(ParameterId::PelvisTilt, 8);
    desk.document = Document(Scenario{});
    desk.files.drop(scratch.write("old.json", print_scenario(pretending)), desk.document, desk.view);
    desk.answer(ui::UnsavedAnswer::DontSave);
    desk.frame();
    REQUIRE(desk.view.gallery.told);
    CHECK(desk.view.gallery.told->look_at.empty());
    CHECK(desk.view.files.changed_from == duck.name);
}
