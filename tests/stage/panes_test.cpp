// Several views of one body in one picture.
#include "stage/panes.h"
#include "app/window/picture_painter.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {
const Subject kBody{Vec3(0, 0.9, 0), 1.75, false}, kKnee{Vec3(0.1, 0.5, 0.1), 0.3, true};

ViewPanes four() {
    ViewPanes panes;
    panes.resize(770, 581, 2);
    panes.jump_to(NamedView::ThreeQuarter, kBody, 0);
    panes.split(true, kBody, 0);
    return panes;
}
}  // namespace

TEST_CASE("one view fills the picture, four share it", "[window][panes]") {
    ViewPanes panes;
    panes.resize(770, 581, 2);
    panes.jump_to(NamedView::Front, kBody, 0);
    REQUIRE(panes.seen().size() == 1);
    CHECK(panes.seen().front().place == PaneRect{0, 0, 770, 581});
    CHECK(panes.pane_at(1, 1) == kFreePane);
    panes = four();
    REQUIRE(panes.seen().size() == 4);
    CHECK(panes.pane_at(1, 1) == 0);
    CHECK(panes.pane_at(600, 1) == 1);
    CHECK(panes.pane_at(1, 500) == 2);
    CHECK(panes.pane_at(600, 500) == kFreePane);
    for (int pane = 0; pane < kPanes; ++pane)
        CHECK(panes.control(pane).standing_in() == kFourViews[static_cast<std::size_t>(pane)]);
}

TEST_CASE("a close look fills every pane, a drag moves only its own", "[window][panes]") {
    ViewPanes panes = four();
    panes.frame(kKnee);
    for (int i = 0; i < 60; ++i) panes.advance(1.0 / 60, Vec3(0.0), kKnee, Vec3(0.0), 0);
    CHECK_FALSE(panes.moving());
    for (const SeenPane& pane : panes.seen()) {
        CHECK(glm::distance(pane.camera.target, kKnee.centre) < 1e-9);
        CHECK(pane.camera.distance_m < 1.5);
    }
    panes.control(1).pan_pixels(20, 0, 280);
    CHECK(panes.control(1).standing_in() == NamedView::Right);
    CHECK(panes.control(0).camera().target == kKnee.centre);
}

TEST_CASE("a pane shown alone goes on as the one view", "[window][panes]") {
    ViewPanes panes = four();
    panes.control(1).zoom_steps(3, 100, 100, 384, 289);
    const Camera side = panes.control(1).camera();
    panes.show_alone(1);
    REQUIRE(panes.seen().size() == 1);
    CHECK(panes.seen().front().camera == side);
    CHECK(panes.control(kFreePane).standing_in() == NamedView::Right);
}

TEST_CASE("while one pane moves the others wait for their turn, too", "[window][panes]") {
    ViewPanes panes = four();
    CHECK_FALSE(panes.moving());
    panes.move_to(2, NamedView::Back, kBody);
    CHECK(panes.moving());
    panes.advance(1, Vec3(0.0), kBody, Vec3(0.0), 0);
    CHECK_FALSE(panes.moving());
    CHECK(panes.control(2).standing_in() == NamedView::Back);
    panes.reset(kBody);
    for (int pane = 0; pane < kPanes; ++pane)
        CHECK(panes.control(pane).standing_in() == kFourViews[static_cast<std::size_t>(pane)]);
}
