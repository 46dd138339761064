// What becomes of a scenario's file: saved, opened, asked about before work would be lost.
#include "window/desk.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <filesystem>

using namespace bodychain;
using test::Desk;
using test::tilt_in;
using test::tilted_file;
namespace fs = std::filesystem;

TEST_CASE("saving asks for a name once, and the title tells what is unsaved", "[window][files]") {
    const test::ScratchFolder scratch;
    Desk desk(scratch);
    CHECK(desk.files.title(desk.document) == "bodychain");
    desk.tilt(4);
    CHECK(desk.view.files.unsaved);
    CHECK(desk.files.title(desk.document) == "Untitled \u2022 \u2014 bodychain");
    desk.wish(ui::FileWish::Save);
    desk.choose(scratch.file("walk.json"));
    CHECK_FALSE(desk.view.files.choice);
    desk.frame();
    CHECK_FALSE(desk.view.files.unsaved);
    CHECK(desk.files.title(desk.document) == "walk \u2014 bodychain");
    CHECK(tilt_in(scratch.file("walk.json")) == 4);
    desk.tilt(5);
    CHECK(desk.files.title(desk.document) == "walk \u2022 \u2014 bodychain");
    desk.document.undo();
    CHECK_FALSE(desk.files.unsaved(desk.document));  // as in the file again
    desk.document.redo();
    desk.wish(ui::FileWish::Save);
    CHECK_FALSE(desk.view.files.choice);
    CHECK(tilt_in(scratch.file("walk.json")) == 5);
    desk.wish(ui::FileWish::SaveAs);
    desk.choose(scratch.file("other.json"));
    CHECK(desk.files.path() == scratch.file("other.json"));
    desk.view.files.menu_open = true;
    desk.frame();
    CHECK(desk.view.files.recent == std::vector<std::string>{scratch.file("other.json"), scratch.file("walk.json")});
}

TEST_CASE("what cannot be written is told in one line, loses nothing and stays unsaved", "[window][files]") {
    const test::ScratchFolder scratch;
    Desk desk(scratch, tilted_file(scratch, "walk.json", 3));
    desk.tilt(8);
    desk.wish(ui::FileWish::SaveAs);
    desk.choose("/proc/none/walk.json");
    REQUIRE(desk.view.files.choice);
    CHECK(desk.view.files.choice->trouble() == FileTrouble::Said);
    CHECK(desk.view.files.choice->detail().find("/proc/none/walk.json") == 0);
    CHECK(desk.view.files.choice->detail().find('\n') == std::string::npos);
    CHECK(desk.files.unsaved(desk.document));
    desk.files.cancel(desk.view);
    desk.frame();
    CHECK(desk.files.path() == scratch.file("walk.json"));
    fs::remove(scratch.file("walk.json"));
    fs::create_directory(scratch.file("walk.json"));  // in the way
    desk.close();
    desk.answer(ui::UnsavedAnswer::Save);
    CHECK_FALSE(desk.files.closes());
    CHECK(desk.view.notice.find(scratch.file("walk.json")) == 0);
    CHECK(desk.files.unsaved(desk.document));
    CHECK(desk.tilt() == 8);
}

TEST_CASE("closing with unsaved work asks: cancel, save, save what has no name yet, don't save", "[window][files]") {
    const test::ScratchFolder scratch;
    Desk desk(scratch);
    CHECK(desk.close());
    desk.tilt(2);
    CHECK_FALSE(desk.close());
    desk.answer(ui::UnsavedAnswer::Cancel);
    CHECK_FALSE(desk.view.files.question);
    CHECK_FALSE(desk.files.closes());
    CHECK_FALSE(desk.close());
    desk.answer(ui::UnsavedAnswer::Save);
    REQUIRE(desk.view.files.choice);
    desk.files.cancel(desk.view);  // thought better of it
    desk.frame();
    CHECK_FALSE(desk.files.closes());
    desk.wish(ui::FileWish::Save);
    desk.choose(scratch.file("a.json"));
    CHECK_FALSE(desk.files.closes());  // what was wanted before was given up
    desk.tilt(3);
    desk.close();
    desk.answer(ui::UnsavedAnswer::Save);
    CHECK(desk.files.closes());
    CHECK(tilt_in(scratch.file("a.json")) == 3);
    Desk other(scratch, scratch.file("a.json"));
    other.tilt(9);
    CHECK_FALSE(other.close());
    other.answer(ui::UnsavedAnswer::DontSave);
    CHECK(other.files.closes());
    CHECK(tilt_in(scratch.file("a.json")) == 3);
}

TEST_CASE("new, open, open recent and a drop all ask first, and begin a history of their own", "[window][files]") {
    const test::ScratchFolder scratch;
    const std::string one = tilted_file(scratch, "one.json", 1), two = tilted_file(scratch, "two.json", 2);
    Desk desk(scratch, one);
    desk.files.drop(two, desk.document, desk.view);
    CHECK(desk.tilt() == 2);
    CHECK(desk.document.steps().size() == 1);
    CHECK(desk.document.steps()[0].label == "Open two.json");
    desk.tilt(7);
    desk.files.drop(one, desk.document, desk.view);
    CHECK(desk.tilt() == 7);
    desk.answer(ui::UnsavedAnswer::Cancel);
    CHECK(desk.files.path() == two);
    desk.files.open_recent(one, desk.document, desk.view);
    desk.frame();
    desk.answer(ui::UnsavedAnswer::Save);
    CHECK(tilt_in(two) == 7);
    CHECK(desk.tilt() == 1);
    CHECK(desk.files.path() == one);
    desk.tilt(5);
    desk.wish(ui::FileWish::Open);
    CHECK_FALSE(desk.view.files.choice);
    desk.answer(ui::UnsavedAnswer::DontSave);
    desk.choose(two);
    CHECK(desk.tilt() == 7);
    CHECK_FALSE(desk.files.unsaved(desk.document));
    desk.tilt(6);
    desk.wish(ui::FileWish::New);
    desk.answer(ui::UnsavedAnswer::DontSave);
    CHECK(desk.document.current() == Scenario{});
    CHECK(desk.files.path().empty());
    CHECK_FALSE(desk.files.unsaved(desk.document));
}

TEST_CASE("a file that cannot be used changes nothing and is told of", "[window][files]") {
    const test::ScratchFolder scratch;
    Desk desk(scratch, tilted_file(scratch, "one.json", 1));
    const std::string broken = scratch.write("broken.json", "{ \"bodychain\": 1, ");
    ::mkfifo(scratch.file("pipe.json").c_str(), 0600);
    for (const std::string& file :
         {broken, scratch.file("missing.json"), scratch.file("pipe.json"), scratch.file("state")}) {
        desk.view.notice.clear();
        desk.files.drop(file, desk.document, desk.view);
        CHECK(desk.view.notice.find(file) == 0);
        CHECK(desk.tilt() == 1);
        CHECK(desk.files.path() == scratch.file("one.json"));
    }
    desk.wish(ui::FileWish::Open);
    desk.choose(broken);
    REQUIRE(desk.view.files.choice);
    CHECK(desk.view.files.choice->detail().find(broken) == 0);
    CHECK(desk.view.notice.empty());
}

TEST_CASE("what the command line changed in a file is unsaved", "[window][files]") {
    const test::ScratchFolder scratch;
    WindowOptions options = with_file(tilted_file(scratch, "one.json", 1));
    options.scenario.posture.set(ParameterId::PelvisTilt, 6);
    const Document document(options.scenario);
    const FileControl files(options, document, std::nullopt, [] { return 1.0; });
    CHECK(files.unsaved(document));
    options.file.clear();
    CHECK_FALSE(FileControl(options, document, std::nullopt, [] { return 1.0; }).unsaved(document));
}
