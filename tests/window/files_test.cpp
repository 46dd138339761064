// What becomes of a scenario's file: saved, opened, asked about before work would be lost, found again after a crash.
#include "app/controls/file_control.h"
#include "scenario/presets.h"
#include "scenario/scenario_json.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cstdlib>
#include <filesystem>

using namespace bodychain;
namespace fs = std::filesystem;

namespace {

WindowOptions with_file(const std::string& file) {
    WindowOptions options;
    options.file = file;
    if (!file.empty()) options.scenario = load_scenario_file(file).value();
    return options;
}

/// A window without a window: frames go by, and the person answers.
struct Desk {
    explicit Desk(const test::ScratchFolder& scratch, const std::string& file = {})
        : options(with_file(file)),
          document(options.scenario),
          files(options, document, fs::path(scratch.file("state")), [this] { return now; }) {
        frame();
    }

    void frame(double seconds = 0) {
        now += seconds;
        files.update(document, view);
        files.take(document, view);
    }
    void tilt(double deg) {
        Edit edit{"Pelvis tips forward: " + std::to_string(deg), document.current(), {}};
        edit.next.posture.set(ParameterId::PelvisTilt, deg);
        document.apply(edit);
        frame();
    }
    double tilt() const { return document.current().posture.get(ParameterId::PelvisTilt); }
    void wish(ui::FileWish w) {
        view.files.wanted = w;
        frame();
    }
    void choose(const std::string& file) {
        REQUIRE(view.files.choice);
        view.files.chosen = file;
        frame();
    }
    void answer(ui::UnsavedAnswer a) {
        REQUIRE(view.files.question);
        view.files.answered = a;
        frame();
    }
    void answer(ui::RecoveryAnswer a) {
        REQUIRE(view.files.recovery);
        view.files.recovery_answered = a;
        frame();
    }
    bool close() {
        const bool may = files.may_close(document, view);
        frame();
        return may;
    }

    WindowOptions options;
    Document document;
    ui::ViewState view;
    double now = 100;
    FileControl files;
};

double tilt_in(const std::string& file) {
    const auto scenario = load_scenario_file(file);
    REQUIRE(scenario);
    return scenario.value().posture.get(ParameterId::PelvisTilt);
}

std::string tilted_file(const test::ScratchFolder& scratch, const std::string& name, double deg) {
    Scenario scenario;
    scenario.name = "Somebody";
    scenario.posture.set(ParameterId::PelvisTilt, deg);
    return scratch.write(name, print_scenario(scenario));
}

constexpr long kNobody = 1073741823;  // above any process number of Linux

fs::path copy_of(const test::ScratchFolder& scratch, long process) {
    return fs::path(scratch.file("state")) / ("unsaved-" + std::to_string(process) + ".json");
}

/// Works on `file` until it is kept, and then is as if killed: its number belongs to nobody.
void leave_behind(const test::ScratchFolder& scratch, const std::string& file, const fs::path& own,
                  const fs::path& dead) {
    Desk desk(scratch, file);
    CHECK_FALSE(desk.files.due_in_s());
    desk.tilt(9);
    REQUIRE(desk.files.due_in_s());
    CHECK(*desk.files.due_in_s() <= 5);
    desk.frame(*desk.files.due_in_s());
    REQUIRE(fs::exists(own));
    fs::rename(own, dead);
    fs::rename(own.string() + ".of", dead.string() + ".of");
}

}  // namespace

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
    desk.view.files.choice_ended = true;
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
    desk.view.files.choice_ended = true;  // thought better of it
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
    desk.view.files.recent_wanted = one;
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

TEST_CASE("unsaved work is kept within five seconds and offered after a crash", "[window][files]") {
    const test::ScratchFolder scratch;
    const std::string one = tilted_file(scratch, "one.json", 1);
    const fs::path own = copy_of(scratch, getpid()), dead = copy_of(scratch, kNobody);
    leave_behind(scratch, one, own, dead);
    Desk later(scratch);
    REQUIRE(later.view.files.recovery);
    CHECK(later.view.files.recovery->name == "one.json");
    CHECK(later.view.files.recovery->when.size() == 16);
    later.answer(ui::RecoveryAnswer::Later);
    CHECK_FALSE(later.view.files.recovery);
    CHECK(fs::exists(dead));
    Desk desk(scratch);
    desk.tilt(3);
    desk.answer(ui::RecoveryAnswer::Open);
    CHECK(desk.tilt() == 3);
    desk.answer(ui::UnsavedAnswer::DontSave);
    CHECK(desk.tilt() == 9);
    CHECK(desk.files.path() == one);
    CHECK(desk.files.unsaved(desk.document));
    CHECK(desk.files.title(desk.document) == "one \u2022 \u2014 bodychain");
    CHECK(tilt_in(one) == 1);
    CHECK(fs::exists(dead));  // until the work is safe in another copy
    desk.frame(0.1);
    desk.frame(5);
    CHECK(fs::exists(own));
    CHECK_FALSE(fs::exists(dead));
    desk.wish(ui::FileWish::Save);
    desk.frame();
    CHECK_FALSE(fs::exists(own));
    CHECK(tilt_in(one) == 9);
}

TEST_CASE("unsaved work that nobody wants is deleted only when that is said", "[window][files]") {
    const test::ScratchFolder scratch;
    fs::create_directory(scratch.file("state"));
    const std::string dead = tilted_file(scratch, "state/unsaved-1073741823.json", 4);
    Desk desk(scratch);
    REQUIRE(desk.view.files.recovery);
    CHECK(desk.view.files.recovery->name == "Somebody");
    CHECK(desk.close());
    desk.files.end();
    CHECK(fs::exists(dead));
    desk.answer(ui::RecoveryAnswer::Discard);
    CHECK_FALSE(desk.view.files.recovery);
    CHECK_FALSE(fs::exists(dead));
}

TEST_CASE("keys belong to the question or browser in front, and letters to whoever types", "[window][files]") {
    const test::ScratchFolder scratch;
    Desk desk(scratch);
    CHECK_FALSE(desk.files.take_key(KeyAction::History, true, desk.view));
    CHECK(desk.files.take_key(KeyAction::SaveFile, true,
                              desk.view));  // Ctrl+S is no letter: what is typed is in the document already
    desk.view.files.wanted.reset();
    CHECK_FALSE(desk.files.take_key(KeyAction::PlayPause, false, desk.view));
    CHECK(desk.files.take_key(KeyAction::History, false, desk.view));
    CHECK(desk.view.files.history_open);
    CHECK(desk.files.take_key(KeyAction::SaveFile, false, desk.view));
    desk.frame();
    REQUIRE(desk.view.files.choice);
    CHECK(desk.files.take_key(KeyAction::PlayPause, false, desk.view));  // swallowed
    CHECK(desk.view.files.keys.empty());
    CHECK(desk.files.take_key(KeyAction::RowDown, true, desk.view));
    CHECK(desk.view.files.keys == std::vector<ui::ListKey>{ui::ListKey::Down});
    CHECK(desk.files.take_key(KeyAction::SaveFile, false, desk.view));
    CHECK_FALSE(desk.view.files.wanted);
}

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
