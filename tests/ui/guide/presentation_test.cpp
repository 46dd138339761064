// The presentation: the picture and a caption, nothing of the panels; and rows that keys move.
#include "scenario/presets.h"
#include "session/walks/settled_answer.h"
#include "support/text_watch.h"
#include "ui/guide/presenting.h"
#include "ui/hand.h"
#include "ui/posture/slider_rows.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <set>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

const Scenario& preset(std::string_view key) {
    return std::ranges::find(built_in_presets(), key, &Preset::key)->scenario;
}

Scenario with_notes(Scenario scenario) {
    scenario.notes = "Seen on Monday.\nAsk about the shoes, and whether the stairs are better by now.";
    return scenario;
}

}  // namespace

TEST_CASE("a presentation shows every posture with its name, and no panel", "[ui][presentation]") {
    Runner runner(real_engines());
    for (const auto& [width, height, scale] : {std::tuple{900.0f, 600.0f, 1.6f},
                                               {1280.0f, 720.0f, 1.2f},
                                               {1280.0f, 720.0f, 1.6f},
                                               {1920.0f, 1080.0f, 1.6f},
                                               {1920.0f, 1080.0f, 3.2f}})
        for (const char* key : {"demo", "scoliosis", "weak_hip_lean", "twisted_legs"}) {
            Hand hand(width, height, preset(key));
            hand.rescale(scale);
            const auto walk = settled_answer(runner, preset(key), Mode::Walk);
            hand.answer = walk.get();
            hand.view.presentation.begin();
            hand.document.apply({"", with_notes(preset(key)), {}});
            hand.view.presentation.notes = true;
            for (const bool clinical : {false, true}) {
                hand.view.clinical = clinical;
                hand.frame();
                hand.frame();
                hand.frame();
                INFO(width << " at " << scale << " " << key << (clinical ? " clinical" : ""));
                for (const test::TextFinding& f : test::watch_text()) FAIL_CHECK(test::told(f));
                CHECK(hand.places.find("presentation.caption"));
                const ui::Rect notes = hand.place("presentation.notes"), keys = hand.place("presentation.keys");
                CHECK(notes.right() <= keys.x);
                CHECK(keys.right() <= width);
                CHECK_FALSE(hand.places.find("##posture"));
                CHECK_FALSE(hand.places.find("play"));
                CHECK(hand.place("picture").w == width);
                CHECK(hand.place("picture").bottom() <= hand.place("presentation.caption").y);
                const std::vector<std::string> texts = test::drawn_texts();
                CHECK(std::ranges::any_of(
                    texts, [&](const std::string& text) { return text.starts_with(preset(key).name.substr(0, 6)); }));
            }
        }
}

TEST_CASE("the line of keys goes away by itself, and the panels come back as they were", "[ui][presentation]") {
    Hand hand;
    const auto before = hand.places.all();
    hand.view.presentation.begin();
    hand.frame();
    CHECK(hand.places.find("presentation.keys"));
    for (int i = 0; i < 60 * 5; ++i) hand.frame();
    CHECK_FALSE(hand.places.find("presentation.keys"));
    CHECK_FALSE(hand.view.presentation.fading());
    hand.view.presentation.on = false;
    hand.frame();
    hand.frame();
    CHECK(hand.places.all() == before);
}

TEST_CASE("next and previous go through every example and come round", "[ui][presentation]") {
    Scenario now;
    now.posture.set(ParameterId::BodyHeight, 1.62);
    std::set<std::string> names;
    const std::size_t count = built_in_presets().size() + 1;
    for (std::size_t i = 0; i < count; ++i) {
        const Edit edit = ui::example_beside(now, +1);
        CHECK(edit.next.posture.get(ParameterId::BodyHeight) == 1.62);
        CHECK(ui::example_beside(edit.next, -1).next.posture == now.posture);
        CHECK(ui::posture_name(edit.next, {}) == edit.next.name);
        names.insert(edit.label);
        now = edit.next;
    }
    CHECK(names.size() == count);
    CHECK(now.posture.neutral());
    now.posture.set(ParameterId::PelvisTilt, 3);
    CHECK(ui::posture_name(now, {}) == "Own posture");
    CHECK(ui::example_beside(now, +1).next.posture.neutral());
    CHECK(same_but_for_person(ui::example_beside(now, -1).next.posture, built_in_presets().back().scenario.posture));
}

TEST_CASE("slow motion goes round in three steps", "[ui][presentation]") {
    CHECK(ui::next_slow_motion(1) == 0.5);
    CHECK(ui::next_slow_motion(0.5) == 0.25);
    CHECK(ui::next_slow_motion(0.25) == 1);
    CHECK(ui::next_slow_motion(2) == 0.5);
    CHECK(ui::next_slow_motion(0.1) == 1);
}

TEST_CASE("keys mark a slider, move it and keep it in view, in one step of the history", "[ui][keys]") {
    Hand hand;
    hand.view.open_regions.set();
    hand.frame();
    const auto press = [&](int down, int along) {
        for (int i = 0; i < std::abs(down); ++i) hand.press(down > 0 ? KeyAction::RowDown : KeyAction::RowUp);
        for (int i = 0; i < std::abs(along); ++i) hand.press(along > 0 ? KeyAction::StepForward : KeyAction::StepBack);
        hand.frame();
        hand.frame();
    };
    press(1, 0);
    CHECK(hand.view.marked_row == ParameterId::FootToeOutL);
    press(0, 1);
    hand.press(KeyAction::FiveForward);
    CHECK(hand.value(ParameterId::FootToeOutL) == 6);
    press(0, 100);
    CHECK(hand.value(ParameterId::FootToeOutL) == 40);
    CHECK(hand.steps() == 1);
    press(1, -1);
    CHECK(hand.value(ParameterId::FootToeOutR) == -1);
    CHECK(hand.steps() == 2);
    press(80, 0);
    REQUIRE(hand.view.marked_row);
    CHECK(hand.in_view(std::string(info(*hand.view.marked_row).key)));
    CHECK(hand.view.marked_row == ui::slider_rows(hand.view).back());
    press(-90, 0);
    CHECK(hand.view.marked_row == ParameterId::FootToeOutL);
    hand.view.open_regions.reset();
    hand.frame();
    hand.frame();
    CHECK_FALSE(hand.view.marked_row);  // folded away
}

TEST_CASE("Down leaves the field to find a slider, and a number can be typed for the marked one", "[ui][keys]") {
    Hand hand;
    hand.press(KeyAction::Find);
    hand.frame();
    hand.type("knock");
    hand.frame();
    CHECK(hand.bench.memory.posture.finding);
    hand.press(KeyAction::RowDown);
    for (int i = 0; i < 3; ++i) hand.frame();
    CHECK_FALSE(hand.bench.memory.posture.finding);
    CHECK_FALSE(ImGui::GetIO().WantTextInput);
    CHECK(hand.view.find == "knock");
    CHECK(hand.view.marked_row == ParameterId::LegKneeValgusL);
    hand.press(KeyAction::Accept);
    hand.frame();
    hand.frame();
    CHECK(ImGui::GetIO().WantTextInput);
    hand.type("4");
    hand.tap(ImGuiKey_Enter);
    hand.frame();
    CHECK(hand.value(ParameterId::LegKneeValgusL) == 4);
}

TEST_CASE("keys go through the list of what is drawn", "[ui][keys]") {
    Hand hand;
    hand.view.layers_open = true;
    hand.view.hint = false;
    hand.frame();
    hand.press(KeyAction::RowDown);
    hand.press(KeyAction::RowDown);
    CHECK(hand.view.marked_layer == 1);
    const bool before = hand.view.layers.ghost;
    hand.press(KeyAction::Accept);
    CHECK(hand.view.layers.ghost != before);
}
