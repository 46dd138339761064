// Unsaved work is found again after a crash.
#include "window/desk.h"

#include <catch2/catch.hpp>

#include <unistd.h>
#include <filesystem>
#include <string>

using namespace bodychain;
using test::Desk;
using test::tilt_in;
using test::tilted_file;
namespace fs = std::filesystem;

namespace {

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
