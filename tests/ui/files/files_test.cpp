// Menu, browser, questions and history: what a hand and keys ask for, and that no word of them is cut off at any size.
#include "support/scratch_folder.h"
#include "support/text_watch.h"
#include "ui/hand.h"
#include "words/strings/file_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace bodychain;
using bodychain::test::Hand;
namespace fs = std::filesystem;

namespace {

struct Size {
    float width, height, scale;
};
constexpr std::array<Size, 5> kSizes{
    {{900, 600, 1}, {1280, 720, 1}, {1280, 720, 0.75f}, {1920, 1080, 2}, {640, 420, 1}}};

constexpr const char* kLongName = "Berta M\u00FCller, left knee after the operation of last spring, second visit.json";

fs::path folder_of(const test::ScratchFolder& scratch) {
    for (const char* name : {"Anna.json", "Clara.json", kLongName}) scratch.write(name, "{}");
    fs::create_directory(scratch.file("archive"));
    for (int i = 0; i < 30; ++i) scratch.write("walk " + std::to_string(i) + ".json", "{}");
    return fs::path(scratch.file("")).parent_path();
}

void key(Hand& hand, ui::ListKey k) {
    hand.view.files.keys = {k};
    hand.frame();
    hand.view.files.keys.clear();
    for (int i = 0; i < 3; ++i) hand.frame();  // ImGui hands the focus over in steps
}

void look(Hand& hand, const std::string& state) {
    hand.frame();
    hand.frame();
    INFO(state << " " << ImGui::GetIO().DisplaySize.x << " at " << hand.look.scale);
    for (const test::TextFinding& f : test::watch_text()) FAIL_CHECK(test::told(f));
}

bool shown(const std::string& words) {
    const std::vector<std::string> texts = test::drawn_texts();
    return std::ranges::any_of(texts, [&](const std::string& t) { return t.find(words) != std::string::npos; });
}

void tilt(Hand& hand, double deg) {
    Edit edit{"Pelvis tips forward: " + std::to_string(static_cast<int>(deg)) + "\u00B0", hand.document.current(), {}};
    edit.next.posture.set(ParameterId::PelvisTilt, deg);
    hand.document.apply(edit);
}

void open_browser(Hand& hand, FilePurpose purpose, const fs::path& folder, const std::string& name = {}) {
    hand.view.files.choice.emplace(purpose, folder, name);
    hand.view.files.focus = 0;
    hand.view.files.focus_moved = true;
    for (int i = 0; i < 4; ++i) hand.frame();
}

}  // namespace

TEST_CASE("the menu asks for what was clicked and closes", "[ui][files]") {
    Hand hand;
    hand.view.files.recent = {"/home/a/Anna.json", "/home/a/old/Berta.json"};
    for (const auto& [name, wish] : {std::pair{"file.new", ui::FileWish::New},
                                     {"file.open", ui::FileWish::Open},
                                     {"file.save", ui::FileWish::Save},
                                     {"file.save_as", ui::FileWish::SaveAs},
                                     {"file.save_example", ui::FileWish::SaveExample}}) {
        hand.click("file");
        hand.frame();
        CHECK(hand.view.files.menu_open);
        hand.click(name);
        hand.frame();
        CHECK(std::exchange(hand.view.files.wanted, std::nullopt) == wish);
        CHECK_FALSE(hand.places.find("file.save"));
    }
    hand.click("file");
    hand.frame();
    CHECK_FALSE(hand.places.find("file.recent/1"));
    hand.click("file.recent");
    hand.frame();
    hand.click("file.recent/1");
    hand.frame();
    CHECK(hand.view.files.recent_wanted == "/home/a/old/Berta.json");
    CHECK_FALSE(hand.places.find("file.save"));
    hand.click("file");
    hand.frame();
    hand.view.files.menu_open = false;  // Esc
    hand.frame();
    hand.frame();
    CHECK_FALSE(hand.places.find("file.save"));
}

TEST_CASE("the browser is walked through with keys alone", "[ui][files]") {
    const test::ScratchFolder scratch;
    const fs::path folder = folder_of(scratch);
    Hand hand;
    open_browser(hand, FilePurpose::Open, folder);
    CHECK(ImGui::GetIO().WantTextInput);
    key(hand, ui::ListKey::Down);
    key(hand, ui::ListKey::Down);
    CHECK(hand.view.files.choice->name() == "Anna.json");
    key(hand, ui::ListKey::Up);
    key(hand, ui::ListKey::Enter);
    CHECK(hand.view.files.choice->folder() == folder / "archive");
    CHECK_FALSE(hand.view.files.chosen);
    CHECK(shown(text::kEmptyFolder));
    hand.click("browser.up");
    hand.frame();
    CHECK(hand.view.files.choice->folder() == folder);
    hand.click("browser.name");
    hand.type("Clara");
    key(hand, ui::ListKey::Enter);
    CHECK(std::exchange(hand.view.files.chosen, std::nullopt) == folder / "Clara.json");
    key(hand, ui::ListKey::Next);
    CHECK_FALSE(ImGui::GetIO().WantTextInput);
    key(hand, ui::ListKey::Previous);
    CHECK(ImGui::GetIO().WantTextInput);
    key(hand, ui::ListKey::Previous);
    key(hand, ui::ListKey::Enter);  // at the last part: cancel
    CHECK(std::exchange(hand.view.files.choice_ended, false));
    key(hand, ui::ListKey::Escape);
    CHECK(hand.view.files.choice_ended);
}

TEST_CASE("the browser asks before it replaces, and says what is wrong", "[ui][files]") {
    const test::ScratchFolder scratch;
    const fs::path folder = folder_of(scratch);
    Hand hand;
    open_browser(hand, FilePurpose::Save, folder, "Anna");
    key(hand, ui::ListKey::Enter);
    CHECK(shown(text::kReplaceAsked));
    CHECK_FALSE(hand.view.files.chosen);
    key(hand, ui::ListKey::Escape);
    CHECK_FALSE(shown(text::kReplaceAsked));
    CHECK_FALSE(hand.view.files.choice_ended);
    hand.click("browser.accept");
    hand.frame();
    CHECK(shown(text::kReplaceAsked));
    hand.click("browser.accept");
    CHECK(std::exchange(hand.view.files.chosen, std::nullopt) == folder / "Anna.json");
    hand.view.files.choice->type("");
    hand.click("browser.accept");
    hand.frame();
    CHECK(shown(text::kTroubleNoName));
    hand.double_click("browser/archive", 0.3f);
    hand.frame();
    CHECK(hand.view.files.choice->folder() == folder / "archive");
    CHECK_FALSE(hand.view.files.chosen);
}

TEST_CASE("nothing behind a question or the browser is reached", "[ui][files]") {
    Hand hand;
    hand.view.files.question = "walk";
    hand.frame();
    hand.frame();
    hand.point("picture", 0.9f);
    CHECK_FALSE(hand.last.viewport.hovered);
    hand.click("foot.toe_out.left/plus");
    CHECK(hand.steps() == 0);
    hand.click("unsaved.cancel");
    CHECK(std::exchange(hand.view.files.answered, std::nullopt) == ui::UnsavedAnswer::Cancel);
    key(hand, ui::ListKey::Enter);
    CHECK(std::exchange(hand.view.files.answered, std::nullopt) == ui::UnsavedAnswer::Save);
    key(hand, ui::ListKey::Left);
    key(hand, ui::ListKey::Enter);
    CHECK(std::exchange(hand.view.files.answered, std::nullopt) == ui::UnsavedAnswer::DontSave);
    key(hand, ui::ListKey::Escape);
    CHECK(hand.view.files.answered == ui::UnsavedAnswer::Cancel);
}

TEST_CASE("the card about unsaved work is answered with a click, and the panels stay in reach", "[ui][files]") {
    Hand hand;
    hand.view.files.recovery = ui::RecoveryOffer{"one.json", "2026-11-26 10:31"};
    hand.frame();
    hand.frame();
    CHECK(shown("one.json"));
    CHECK(shown("2026-11-26 10:31"));
    hand.click("foot.toe_out.left/plus");
    CHECK(hand.steps() == 1);
    for (const auto& [name, answer] : {std::pair{"recovery.open", ui::RecoveryAnswer::Open},
                                       {"recovery.discard", ui::RecoveryAnswer::Discard},
                                       {"recovery.later", ui::RecoveryAnswer::Later}}) {
        hand.click(name);
        CHECK(std::exchange(hand.view.files.recovery_answered, std::nullopt) == answer);
    }
}

TEST_CASE("the history shows every step and goes to the one that is clicked", "[ui][files]") {
    Hand hand;
    for (int i = 1; i <= 60; ++i) tilt(hand, i % 2 ? 0.1 * i : -0.1 * i);
    hand.click("history");
    hand.frame();
    hand.frame();
    CHECK(hand.places.find("history/60"));
    CHECK_FALSE(hand.places.find("history/3"));  // scrolled away, not drawn
    const ui::Rect now = hand.place("history/60"), rows = hand.place("history.rows");
    CHECK(now.bottom() <= rows.bottom() + 1);
    hand.click("history/55");
    hand.frame();
    CHECK(hand.document.position() == 55);
    CHECK(hand.document.steps().size() == 61);
    hand.document.go_to(2);
    hand.frame();
    hand.frame();
    CHECK(hand.places.find("history/2"));
    CHECK(hand.place("history/2").y >= hand.place("history.rows").y);
    hand.click("history.close");
    hand.frame();
    CHECK_FALSE(hand.places.find("history/2"));
}

TEST_CASE("the name of the file has its mark while there is something unsaved", "[ui][files]") {
    for (const Size& size : kSizes) {
        Hand hand(size.width, size.height);
        hand.rescale(size.scale);
        hand.view.files.name = "walk";
        hand.frame();
        CHECK_FALSE(hand.places.find("file.unsaved"));
        hand.view.files.unsaved = true;
        hand.frame();
        CHECK(hand.places.find("file.unsaved"));
        CHECK(hand.place("file.name").right() <= hand.place("mode/0").x);
        CHECK(hand.place("history").right() < hand.place("help").x);
    }
}

TEST_CASE("no word of the menu, the browser, the questions or the history is cut off or covered", "[ui][files]") {
    const test::ScratchFolder scratch;
    const fs::path folder = folder_of(scratch);
    for (const Size& size : kSizes)
        for (const bool clinical : {false, true}) {
            Hand hand(size.width, size.height);
            hand.rescale(size.scale);
            hand.view.clinical = clinical;
            ui::FileView& files = hand.view.files;
            files.name = "Berta, left knee after the operation of last spring";
            files.unsaved = true;
            files.recent = {scratch.file(kLongName), scratch.file("Anna.json")};
            look(hand, "the name");
            hand.click("file");
            files.recent_open = true;
            look(hand, "the menu");
            files.menu_open = false;
            hand.frame();
            for (const FilePurpose purpose : {FilePurpose::Open, FilePurpose::Save, FilePurpose::SaveExample}) {
                open_browser(hand, purpose, folder, "Anna.json");
                look(hand, "the browser");
                files.choice->say(folder.string() +
                                  "/Anna.json: \"foot.toe_out.left\" is a text, not a number (expected a number "
                                  "between -30 and 40 degrees)");
                look(hand, "the browser with an error");
                files.choice->accept();
                look(hand, "the browser with a question");
            }
            files.choice.reset();
            files.question = files.name;
            look(hand, "the question");
            files.question.reset();
            hand.view.hint = false;
            files.recovery = ui::RecoveryOffer{kLongName, "2026-11-26 10:31"};
            look(hand, "the card");
            files.recovery.reset();
            for (int i = 1; i <= 30; ++i) tilt(hand, i % 2 ? i : -i);
            hand.document.go_to(20);
            files.history_open = true;
            look(hand, "the history");
        }
}
