// Choosing views: as buttons where there is room, else from a list; panes of several views; the wheel and two fingers.
#include "ui/hand.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using bodychain::test::Hand;

namespace {
void check_apart(const Hand& hand, const std::string& left, const std::string& right) {
    INFO(left << " | " << right);
    CHECK(hand.place(left).right() <= hand.place(right).x);
}

void show_four(Hand& hand) {
    const ui::Rect r = hand.place("picture");
    const float w = std::floor(0.5f * r.w) - 1, h = std::floor(0.5f * r.h) - 1;
    hand.view.panes = {{{0, 0, w, h}, NamedView::Front},
                       {{r.w - w, 0, w, h}, NamedView::Right},
                       {{0, r.h - h, w, h}, NamedView::Top},
                       {{r.w - w, r.h - h, w, h}, std::nullopt}};
    hand.frame();
}
}  // namespace

TEST_CASE("the top bar has room for the views in every window, in plain and clinical words", "[ui][views]") {
    for (const float width : {860.0f, 900.0f, 1000.0f, 1100.0f, 1200.0f, 1280.0f, 1700.0f})
        for (const bool clinical : {false, true}) {
            Hand hand(width, 600);
            hand.view.clinical = clinical;
            hand.view.view_now = NamedView::ThreeQuarter;
            hand.frame();
            const bool buttons = hand.places.find("view/0").has_value();
            INFO(width << (clinical ? " clinical" : " plain") << (buttons ? " buttons" : " list"));
            check_apart(hand, "redo", buttons ? "view/0" : "views");
            check_apart(hand, buttons ? "view/" + std::to_string(kNamedViews - 1) : "views", "four");
            check_apart(hand, "four", "language/0");
            if (width >= 1280) CHECK(buttons);
        }
}

TEST_CASE("in a narrow window the views open as a list", "[ui][views]") {
    Hand hand(860, 600);
    CHECK_FALSE(hand.places.find("view/0"));
    hand.click("views");
    hand.frame();
    hand.click("view/4");
    CHECK(hand.took(ui::LookFrom{NamedView::Top}));
    hand.frame();
    hand.frame();
    CHECK_FALSE(hand.places.find("view/0"));
}

TEST_CASE("two fingers: up and down zooms, sideways turns, with Shift both move the view", "[ui][views]") {
    Hand hand;
    hand.point("picture", 0.6f);
    ImGui::GetIO().MouseWheel = 0.25f;
    ImGui::GetIO().MouseWheelH = 0.5f;
    hand.frame();
    CHECK(hand.last.viewport.zoom == 0.25f);
    CHECK(hand.last.viewport.orbit_x == 20);
    CHECK(hand.last.viewport.pan_y == 0);
    ImGui::GetIO().KeyShift = true;
    ImGui::GetIO().KeyMods = ImGuiKeyModFlags_Shift;
    ImGui::GetIO().MouseWheel = 0.25f;
    ImGui::GetIO().MouseWheelH = 0.5f;
    hand.frame();
    CHECK(hand.last.viewport.zoom == 0);
    CHECK(hand.last.viewport.orbit_x == 0);
    CHECK(hand.last.viewport.pan_x == 20);
    CHECK(hand.last.viewport.pan_y == 10);
}

TEST_CASE("a double-click in the picture is told, and its second press does not drag", "[ui][views]") {
    Hand hand;
    hand.click("picture", 0.6f);
    CHECK_FALSE(hand.last.viewport.double_clicked);
    hand.button(true);
    CHECK(hand.last.viewport.double_clicked);
    hand.point("picture", 0.61f);
    CHECK(hand.last.viewport.orbit_x == 0);
    hand.button(false);
}

TEST_CASE("panes have names; a double-click on one asks for that view alone", "[ui][views]") {
    Hand hand;
    CHECK_FALSE(hand.places.find("pane/0"));
    show_four(hand);
    for (const bool clinical : {false, true}) {
        hand.view.clinical = clinical;
        hand.frame();
        for (int i = 0; i < 4; ++i) {
            const ui::Rect title = hand.place("pane/" + std::to_string(i)),
                           pane = hand.view.panes[static_cast<std::size_t>(i)].place, r = hand.place("picture");
            CHECK(title.x >= r.x + pane.x);
            CHECK(title.right() <= r.x + pane.right());
        }
    }
    hand.double_click("pane/1");
    CHECK(hand.took(ui::OneView{1}));
}

TEST_CASE("during a close look there is a way back on the screen", "[ui][views]") {
    Hand hand;
    CHECK_FALSE(hand.places.find("whole"));
    hand.view.close_look = Segment::TibiaR;
    hand.frame();
    hand.click("whole");
    CHECK(hand.took(ui::WholeBody{}));
}
