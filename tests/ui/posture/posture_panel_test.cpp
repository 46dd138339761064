#include "ui/hand.h"
#include "ui/posture/parameter_row.h"
#include "words/language/language.h"
#include "words/parameter_words.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using bodychain::test::Hand;

TEST_CASE("dragging a slider changes the posture in one step of the history", "[ui][posture]") {
    Hand hand;
    hand.drag("foot.toe_out.left", 0.43f, 0.8f);
    CHECK(hand.value(ParameterId::FootToeOutL) > 15);
    CHECK(hand.value(ParameterId::FootToeOutR) == 0);
    CHECK(hand.steps() == 1);
    const double dragged = hand.value(ParameterId::FootToeOutL);
    hand.click("undo");
    CHECK(hand.value(ParameterId::FootToeOutL) == 0);
    hand.click("redo");
    CHECK(hand.value(ParameterId::FootToeOutL) == dragged);
}

TEST_CASE("a slider reaches both ends and never leaves its range", "[ui][posture]") {
    Hand hand;
    hand.drag("foot.toe_out.left", 0.43f, 1.5f);
    CHECK(hand.value(ParameterId::FootToeOutL) == 40);
    hand.drag("foot.toe_out.left", 0.93f, -0.5f);
    CHECK(hand.value(ParameterId::FootToeOutL) == -30);
    CHECK(hand.steps() == 2);
}

TEST_CASE("taking hold of the knob beside its middle does not move it", "[ui][posture]") {
    Hand hand;
    hand.unfold("legs");
    const float centre = 0.5f;
    const ui::Rect r = hand.place("leg.length.left");
    hand.click("leg.length.left", centre + 5 / r.w);
    CHECK(hand.steps() == 0);
}

TEST_CASE("double click on the slider goes back to neutral", "[ui][posture]") {
    Hand hand;
    hand.drag("foot.pronation.right", 0.5f, 0.9f);
    REQUIRE(hand.value(ParameterId::FootPronationR) > 5);
    hand.double_click("foot.pronation.right", 0.9f);
    CHECK(hand.value(ParameterId::FootPronationR) == 0);
}

TEST_CASE("the steppers move by one step, by five with Shift", "[ui][posture]") {
    Hand hand;
    hand.unfold("legs");
    hand.click("leg.length.left/plus");
    CHECK(hand.value(ParameterId::LegLengthL) == 1);
    ImGui::GetIO().KeyShift = true;
    ImGui::GetIO().KeyMods = ImGuiKeyModFlags_Shift;
    hand.click("leg.length.left/plus");
    CHECK(hand.value(ParameterId::LegLengthL) == 6);
    ImGui::GetIO().KeyShift = false;
    ImGui::GetIO().KeyMods = 0;
    hand.click("leg.length.left/minus");
    CHECK(hand.value(ParameterId::LegLengthL) == 5);
    CHECK(hand.steps() == 3);
}

TEST_CASE("a number can be typed, with Enter or by going on to something else", "[ui][posture]") {
    Hand hand;
    hand.unfold("legs");
    hand.click("leg.length.right/number");
    hand.type("12");
    hand.tap(ImGuiKey_Enter);
    CHECK(hand.value(ParameterId::LegLengthR) == 12);
    CHECK(hand.steps() == 1);
    hand.click("leg.length.right/number");
    hand.type("-7,5 mm");
    hand.click("status");
    CHECK(hand.value(ParameterId::LegLengthR) == -7.5);
}

TEST_CASE("a typed number stays within the range, nonsense and Escape change nothing", "[ui][posture]") {
    Hand hand;
    hand.unfold("legs");
    hand.click("leg.length.right/number");
    hand.type("500");
    hand.tap(ImGuiKey_Enter);
    CHECK(hand.value(ParameterId::LegLengthR) == 40);
    hand.click("leg.length.right/number");
    hand.type("abc");
    hand.tap(ImGuiKey_Enter);
    CHECK(hand.value(ParameterId::LegLengthR) == 40);
    hand.click("leg.length.right/number");
    hand.type("3");
    hand.tap(ImGuiKey_Escape);
    CHECK(hand.value(ParameterId::LegLengthR) == 40);
    CHECK(hand.steps() == 1);
}

TEST_CASE("linked sides move together", "[ui][posture]") {
    Hand hand;
    hand.click("foot.pronation.right/link");
    hand.drag("foot.pronation.left", 0.5f, 0.9f);
    CHECK(hand.value(ParameterId::FootPronationL) > 5);
    CHECK(hand.value(ParameterId::FootPronationR) == hand.value(ParameterId::FootPronationL));
    hand.click("foot.pronation.right/link");
    hand.click("foot.pronation.right/plus");
    CHECK(hand.value(ParameterId::FootPronationR) == hand.value(ParameterId::FootPronationL) + 1);
}

TEST_CASE("a region and the whole posture can be reset, the person stays", "[ui][posture]") {
    Scenario scenario;
    scenario.posture.set(ParameterId::BodyHeight, 1.6);
    scenario.posture.set(ParameterId::WalkIncline, 5);
    Hand hand(1280, 720, scenario);
    hand.unfold("legs");
    hand.click("foot.toe_out.left/plus");
    hand.click("leg.length.left/plus");
    hand.click("reset.feet");
    CHECK(hand.value(ParameterId::FootToeOutL) == 0);
    CHECK(hand.value(ParameterId::LegLengthL) == 1);
    hand.click("reset.all");
    CHECK(hand.document.current().posture.neutral());
    CHECK(hand.value(ParameterId::BodyHeight) == 1.6);
    hand.click("undo");
    CHECK(hand.value(ParameterId::LegLengthL) == 1);
}

TEST_CASE("the person's section opens and sets sex, height and speed", "[ui][posture]") {
    Hand hand;
    CHECK_FALSE(hand.places.find("body.height"));
    hand.click("person");
    hand.click("body.sex/0");
    CHECK(hand.value(ParameterId::BodySex) == 0);
    hand.click("body.height/minus");
    CHECK(hand.value(ParameterId::BodyHeight) == Approx(1.74));
    hand.click("walk.speed/plus");
    CHECK(hand.value(ParameterId::WalkSpeed) == Approx(1.30));
    CHECK(hand.steps() == 3);
}

TEST_CASE("every label of a side begins with its side, so that a pair can share it", "[ui][posture]") {
    for (const ParameterInfo& p : parameter_table()) {
        if (mirrored(p.id) == p.id) continue;
        INFO(p.key);
        for (int i = 0; i < kLanguageCount; ++i) {
            set_language(static_cast<Language>(i));
            for (const bool clinical : {false, true}) {
                CHECK(parameter_name_without_side(p.id, clinical) != parameter_name(p.id, clinical));
                CHECK(parameter_name_without_side(p.id, clinical) ==
                      parameter_name_without_side(mirrored(p.id), clinical));
            }
        }
        set_language(Language::English);
    }
}
