// Name and notes: typed into one step each, read wrapped, told where they are borrowed.
#include "support/text_watch.h"
#include "ui/hand.h"
#include "words/strings/file_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

void open_notes(Hand& hand) {
    hand.scroll_to("notes");
    hand.click("notes", 0.3f);
    for (int i = 0; i < 3; ++i) hand.frame();
}

void settle(Hand& hand) {
    for (int i = 0; i < 4; ++i) hand.frame();
}

}  // namespace

TEST_CASE("name and notes are typed, each in one step of the history, and undone", "[ui][files]") {
    Hand hand;
    open_notes(hand);
    hand.scroll_to("notes.name");
    hand.click("notes.name");
    settle(hand);
    for (const char* part : {"An", "na", " B."}) hand.type(part);
    CHECK(hand.document.current().name == "Anna B.");
    CHECK(hand.steps() == 1);
    hand.scroll_to("notes.text");
    hand.click("notes.text");
    settle(hand);
    for (const char* part : {"Left knee", " since ", "spring."}) hand.type(part);
    settle(hand);
    CHECK(hand.document.current().notes == "Left knee since spring.");
    CHECK(hand.document.current().name == "Anna B.");
    CHECK(hand.steps() == 2);
    CHECK(hand.document.undo_label() == text::kNotesStep);
    hand.click("status");  // elsewhere: read again
    settle(hand);
    CHECK_FALSE(hand.places.find("notes.text/field"));
    CHECK(hand.places.find("notes.text"));
    hand.click("undo");
    CHECK(hand.document.current().notes.empty());
    hand.click("undo");
    CHECK(hand.document.current().name.empty());
    CHECK(hand.document.current() == Scenario{});
}

TEST_CASE("long notes are read whole and never cut by typing", "[ui][files]") {
    Scenario scenario;
    for (int i = 0; i < 900; ++i) scenario.notes += "Word number " + std::to_string(i) + ", ";
    scenario.notes += "last.\nAnother line.";
    Hand hand(1280, 720, scenario);
    open_notes(hand);
    CHECK(hand.place("notes.text").h > 450 * hand.look.fonts.text->FontSize);  // two of these words fill a line
    hand.bench.memory.posture.typing = ui::NotesField::Notes;
    hand.bench.memory.posture.focus_typing = true;
    settle(hand);
    hand.tap(ImGuiKey_Home);
    hand.type("X");
    settle(hand);
    CHECK(hand.document.current().notes.size() == scenario.notes.size() + 1);
    CHECK(hand.document.current().notes.ends_with("last.\nAnother line."));
}

TEST_CASE("no word of name and notes is cut off, and a changed example says so", "[ui][files]") {
    Scenario scenario;
    scenario.name = "Berta, left knee after the operation of last spring";
    scenario.notes =
        "Pain on stairs, downhill worse.\nOrthosis tried: heel lift of 5 mm, better after two weeks; a "
        "very-long-word-without-any-blank-in-it-that-has-to-be-broken.";
    for (const auto& [width, height, scale] : {std::tuple{900.0f, 600.0f, 1.0f},
                                               {1280.0f, 720.0f, 1.0f},
                                               {1920.0f, 1080.0f, 2.0f},
                                               {900.0f, 600.0f, 0.75f}}) {
        Hand hand(width, height, scenario);
        hand.rescale(scale);
        INFO(width << " at " << scale);
        hand.view.files.changed_from = "Feet that point outwards";
        const auto look = [&] {
            settle(hand);
            for (const test::TextFinding& f : test::watch_text()) FAIL_CHECK(test::told(f));
        };
        look();
        open_notes(hand);
        look();
        hand.scroll_to("notes.name");
        look();
        const std::vector<std::string> texts = test::drawn_texts();
        CHECK(std::ranges::any_of(texts,
                                  [](const std::string& t) { return t.find("Changed from") != std::string::npos; }));
    }
}

TEST_CASE("the menu leads to name and notes, and a search hides them", "[ui][files]") {
    Hand hand(900, 600);
    hand.view.open_regions.set();
    hand.frame();
    CHECK_FALSE(hand.in_view("notes"));
    hand.click("file");
    hand.frame();
    hand.click("file.notes");
    settle(hand);
    CHECK(hand.in_view("notes.name"));
    hand.view.find = "knee";
    settle(hand);
    CHECK_FALSE(hand.places.find("notes"));
}
