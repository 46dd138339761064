#include "ui/hand.h"
#include "ui/posture/slider_filter.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

constexpr const char* kHeaders[] = {"region.feet",   "region.shoes", "region.legs",
                                    "region.pelvis", "region.trunk", "region.limits"};

bool shown(const Hand& hand, const char* name) { return hand.places.find(name).has_value(); }

void look_for(Hand& hand, const char* words) {
    hand.click("find");
    hand.type(words);
    hand.frame();
}

}  // namespace

TEST_CASE("every heading is in view at first, without scrolling", "[ui][posture][fold]") {
    Hand hand;
    for (const char* header : kHeaders) {
        INFO(header);
        CHECK(hand.in_view(header));
    }
    CHECK(shown(hand, "foot.toe_out.left"));
    CHECK_FALSE(shown(hand, "shoe.heel.left"));
}

TEST_CASE("a heading folds and unfolds its sliders, anywhere on its line", "[ui][posture][fold]") {
    Hand hand;
    for (const float share : {0.1f, 0.5f, 0.96f}) {
        INFO(share);
        hand.click("region.legs", share);
        hand.frame();
        CHECK(shown(hand, "leg.length.left"));
        hand.click("region.legs", share);
        hand.frame();
        CHECK_FALSE(shown(hand, "leg.length.left"));
    }
    hand.click("region.feet", 0.3f);
    hand.frame();
    CHECK_FALSE(shown(hand, "foot.toe_out.left"));
    CHECK(hand.steps() == 0);
}

TEST_CASE("what is unfolded stays so while the posture changes and is reset", "[ui][posture][fold]") {
    Hand hand;
    hand.unfold("legs");
    hand.click("leg.length.left/plus");
    hand.click("reset.all");
    hand.click("undo");
    CHECK(shown(hand, "leg.length.left"));
    CHECK(hand.value(ParameterId::LegLengthL) == 1);
}

TEST_CASE("every slider of every region can be reached", "[ui][posture][fold]") {
    Hand hand;
    for (const char* region : {"shoes", "legs", "pelvis", "trunk", "limits"}) hand.unfold(region);
    hand.scroll_to("person");
    hand.click("person");
    for (const ParameterInfo& p : parameter_table()) {
        if (p.id == ParameterId::BodySex) continue;
        const std::string key(p.key);
        INFO(key);
        const double before = hand.value(p.id);
        const bool up = before < p.max;
        hand.scroll_to(key);
        hand.click(key + (up ? "/plus" : "/minus"));
        CHECK(hand.value(p.id) == Approx(before + (up ? p.step : -p.step)));
    }
}

TEST_CASE("a folded region can be reset", "[ui][posture][fold]") {
    Scenario scenario;
    scenario.posture.set(ParameterId::ShoeHeelL, 20);
    scenario.posture.set(ParameterId::PelvisTilt, 5);
    Hand hand(1280, 720, scenario);
    CHECK_FALSE(shown(hand, "shoe.heel.left"));
    CHECK_FALSE(shown(hand, "reset.legs"));
    hand.click("reset.shoes");
    CHECK(hand.value(ParameterId::ShoeHeelL) == 0);
    CHECK(hand.value(ParameterId::PelvisTilt) == 5);
    CHECK_FALSE(shown(hand, "shoe.heel.left"));  // the button does not unfold
}

TEST_CASE("typing finds sliders in folded regions and hides the others", "[ui][posture][find]") {
    Hand hand;
    look_for(hand, "KNEE");
    CHECK(shown(hand, "leg.knee_valgus.left"));
    CHECK(shown(hand, "limit.knee_extension.right"));
    CHECK_FALSE(shown(hand, "leg.length.left"));
    CHECK_FALSE(shown(hand, "region.feet"));
    CHECK_FALSE(shown(hand, "person"));
    hand.click("leg.knee_valgus.left/plus");
    CHECK(hand.value(ParameterId::LegKneeValgusL) == 1);
    hand.click("find.clear");
    hand.frame();
    CHECK(hand.view.find.empty());
    CHECK(shown(hand, "foot.toe_out.left"));
    CHECK_FALSE(shown(hand, "leg.length.left"));  // folded as before
    CHECK_FALSE(shown(hand, "find.clear"));
}

TEST_CASE("the name of a region finds all of it, the person's sliders are found too", "[ui][posture][find]") {
    Hand hand;
    look_for(hand, "shoes");
    for (const char* key : {"shoe.heel.left", "shoe.lift.right", "shoe.wedge.left"}) CHECK(shown(hand, key));
    hand.tap(ImGuiKey_Escape);
    look_for(hand, "uphill");
    CHECK(shown(hand, "walk.incline"));
    CHECK_FALSE(shown(hand, "body.height"));
    CHECK_FALSE(shown(hand, "region.feet"));
}

TEST_CASE("Escape empties the field and shows every heading again", "[ui][posture][find]") {
    Hand hand;
    look_for(hand, "zebra");
    for (const char* header : kHeaders) CHECK_FALSE(shown(hand, header));
    hand.tap(ImGuiKey_Escape);
    CHECK(hand.view.find.empty());
    for (const char* header : kHeaders) CHECK(shown(hand, header));
    CHECK(hand.steps() == 0);
    look_for(hand, "hip");  // and again: nothing of the old word is left
    CHECK(hand.view.find == "hip");
}

TEST_CASE("keys belong to the field while something is typed in it", "[ui][posture][find]") {
    Hand hand;
    CHECK_FALSE(ImGui::GetIO().WantTextInput);
    hand.press(KeyAction::Find);
    hand.rest();
    CHECK(ImGui::GetIO().WantTextInput);
    hand.type("g");
    hand.frame();
    CHECK(hand.view.find == "g");
    hand.click("status");
    hand.rest();
    CHECK_FALSE(ImGui::GetIO().WantTextInput);
    CHECK(hand.view.find == "g");
}

TEST_CASE("words are found by how they begin, in plain and clinical names, in any order", "[ui][posture][find]") {
    using ui::found;
    CHECK(found("", ParameterId::PelvisTilt));
    CHECK(found("  - ", ParameterId::PelvisTilt));
    CHECK(found("ante til", ParameterId::PelvisTilt));
    CHECK(found("TIPPED pelvis", ParameterId::PelvisTilt));
    CHECK_FALSE(found("ilt", ParameterId::PelvisTilt));
    CHECK_FALSE(found("pelvis knee", ParameterId::PelvisTilt));
    CHECK(found("valgum", ParameterId::LegKneeValgusR));
    CHECK(found("left knock", ParameterId::LegKneeValgusR));  // left and right are one row
    CHECK(found("man", ParameterId::BodySex));
}
