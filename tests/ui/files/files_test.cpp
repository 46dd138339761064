// Menu, browser, questions and history: what a hand and keys ask for, and that no word of them is cut off at any size.
#include "scenario/scenario_json.h"
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
    for (const char* name : {"Anna.json", "Clara.json", kLongName}) scratch.write(name, print_scenario({}));
    fs::create_directory(scratch.file("archive"));
    for (int i = 0; i < 30; ++i) scratch.write("walk " + std::to_string(i) + ".json", "{}");
    return fs::path(scratch.file("")).parent_path();
}

void key(Hand& hand, KeyAction k) {
    hand.press(k);
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
    hand.view.files.focus = ui::kBrowserName;
    hand.bench.memory.files.give_focus = true;
    for (int i = 0; i < 4; ++i) hand.frame();
}

void look_at_browsers(Hand& hand, const fs::path& folder) {
    auto& choice = hand.view.files.choice;
    for (const FilePurpose purpose : {FilePurpose::Open, FilePurpose::Save, FilePurpose::SaveExample}) {
        open_browser(hand, purpose, folder, "Anna.json");
        look(hand, "the browser");
        choice->say(folder.string() +
                    "/Anna.json: \"foot.toe_out.left\" is a text, not a number (expected a number between -30 and 40 "
                    "degrees)");
        look(hand, "the browser with an error");
        choice->accept();
        look(hand, "the browser with a question");
    }
    choice.reset();
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
        hand.carries_out = false;
        hand.click(name);
        CHECK(hand.took(ui::FileCommand{wish}));
        hand.carries_out = true;
        hand.frame();
        hand.frame();
        CHECK_FALSE(hand.view.files.menu_open);
        CHECK_FALSE(hand.places.find("file.save"));
    }
    hand.click("file");
    hand.frame();
    CHECK_FALSE(hand.places.find("file.recent/1"));
    hand.click("file.recent");
    hand.frame();
    hand.click("file.recent/1");
    hand.frame();
    CHECK(hand.took(ui::OpenRecent{"/home/a/old/Berta.json"}));
    hand.frame();
    CHECK_FALSE(hand.places.find("file.save"));
    hand.click("file");
    hand.frame();
    hand.press(KeyAction::Close);
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
    key(hand, KeyAction::RowDown);
    key(hand, KeyAction::RowDown);
    CHECK(hand.view.files.choice->name() == "Anna.json");
    key(hand, KeyAction::RowUp);
    key(hand, KeyAction::Accept);
    CHECK(hand.view.files.choice->folder() == folder / "archive");
    CHECK(hand.bench.files.path().empty());
    CHECK(shown(text::kEmptyFolder));
    hand.click("browser.up");
    hand.frame();
    CHECK(hand.view.files.choice->folder() == folder);
    hand.click("browser.name");
    hand.type("Clara");
    key(hand, KeyAction::Accept);
    CHECK(hand.bench.files.path() == (folder / "Clara.json").string());
    CHECK_FALSE(hand.view.files.choice);
    open_browser(hand, FilePurpose::Open, folder);
    key(hand, KeyAction::NextField);
    CHECK_FALSE(ImGui::GetIO().WantTextInput);
    key(hand, KeyAction::PreviousField);
    CHECK(ImGui::GetIO().WantTextInput);
    key(hand, KeyAction::PreviousField);
    key(hand, KeyAction::Accept);  // at the last part: cancel
    CHECK_FALSE(hand.view.files.choice);
    open_browser(hand, FilePurpose::Open, folder);
    key(hand, KeyAction::Close);
    CHECK_FALSE(hand.view.files.choice);
    CHECK(hand.bench.files.path() == (folder / "Clara.json").string());
}

TEST_CASE("the browser asks before it replaces, and says what is wrong", "[ui][files]") {
    const test::ScratchFolder scratch;
    const fs::path folder = folder_of(scratch);
    Hand hand;
    open_browser(hand, FilePurpose::Save, folder, "Anna");
    key(hand, KeyAction::Accept);
    CHECK(shown(text::kReplaceAsked));
    CHECK(hand.bench.files.path().empty());
    key(hand, KeyAction::Close);
    CHECK_FALSE(shown(text::kReplaceAsked));
    REQUIRE(hand.view.files.choice);
    hand.click("browser.accept");
    hand.frame();
    CHECK(shown(text::kReplaceAsked));
    hand.click("browser.accept");
    CHECK(hand.bench.files.path() == (folder / "Anna.json").string());
    open_browser(hand, FilePurpose::Save, folder);
    hand.click("browser.accept");
    hand.frame();
    CHECK(shown(text::kTroubleNoName));
    hand.double_click("browser/archive", 0.3f);
    hand.frame();
    CHECK(hand.view.files.choice->folder() == folder / "archive");
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
    CHECK(hand.took(ui::AnswerUnsaved{ui::UnsavedAnswer::Cancel}));
    CHECK_FALSE(hand.view.files.question);
    hand.carries_out = false;
    hand.view.files.question = "walk";
    key(hand, KeyAction::Accept);
    CHECK(hand.took(ui::AnswerUnsaved{ui::UnsavedAnswer::Save}));
    key(hand, KeyAction::Close);
    CHECK(hand.took(ui::AnswerUnsaved{ui::UnsavedAnswer::Cancel}));
    hand.carries_out = true;
    key(hand, KeyAction::StepBack);
    key(hand, KeyAction::Accept);
    CHECK(hand.took(ui::AnswerUnsaved{ui::UnsavedAnswer::DontSave}));
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
        CHECK(hand.took(ui::AnswerRecovery{answer}));
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
            hand.bench.memory.files.recent_open = true;
            look(hand, "the menu");
            files.menu_open = false;
            hand.frame();
            look_at_browsers(hand, folder);
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
