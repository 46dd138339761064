// A beside B in the window: in step, with one camera, with A's answer from where it is known.
#include "app/controls/compare_control.h"

#include "session/fake_engines.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace bodychain;

namespace {

/// A body that glides along; its pelvis tells the place in the cycle.
std::shared_ptr<const Answer> gliding(double stride_m, double cycle_s, const Scenario& scenario = {}) {
    auto walked = std::make_shared<Walked>();
    walked->body = make_body(Person{});
    walked->motion.stride_m = stride_m;
    walked->motion.cycle_s = cycle_s;
    walked->motion.frames.resize(100);
    Pose pose;
    pose.q.assign(walked->body.dofs.size(), 0);
    for (std::size_t i = 0; i < 100; ++i) {
        pose.X_WPelvis.p = Vec3(stride_m * static_cast<double>(i) / 100, 0.93, 0);
        walked->motion.frames[i].X_WS = forward_kinematics(walked->body, pose);
    }
    auto answer = std::make_shared<Answer>();
    answer->scenario_hash = hash_of(scenario);
    answer->shown = Shown::Simulated;
    answer->acceptance = Acceptance::Trusted;
    answer->now = answer->neutral = std::move(walked);
    return answer;
}

double cycles(const Stage& stage, double stride_m) { return stage.focus().x / stride_m; }

struct Two {
    fake::Log log;
    CompareControl control{[] {}, fake::engines(log)};
    Document document{Scenario{}};
    ui::ViewState view;
    Stage own;
    std::shared_ptr<const Answer> b;

    void frame(double dt_s = 0.016) {
        control.update(document, b, view);
        control.place(own, view.playback, dt_s, view.compare);
        own.update(b, view.playback, dt_s);
    }
};

}  // namespace

TEST_CASE("two panes of one size, A's at the left", "[window][compare]") {
    const auto panes = pair_panes(771, 500, 2);
    CHECK(panes[0] == PaneRect{0, 0, 384, 500});
    CHECK(panes[1] == PaneRect{387, 0, 384, 500});
    CHECK(pair_panes(1, 1, 2)[0].width == 1);
}

TEST_CASE("both are at the same share of the cycle at any time, though their cycles last differently long",
          "[window][compare]") {
    Two two;
    two.control.keep(two.document, two.view);
    const auto a = gliding(1.2, 1.3);
    two.b = a;
    two.frame();
    REQUIRE(two.view.compare.on());
    CHECK(two.view.compare.now.answer == a);  // what is there already
    Scenario other;
    other.posture.set(ParameterId::PelvisTilt, 4);
    two.document.apply({"Tilt", other, {}});
    two.b = gliding(1.5, 0.9, other);
    two.view.compare.beside = true;
    two.frame();
    CHECK(two.view.compare.now.answer == a);
    for (int i = 0; i < 400; ++i) {
        two.view.playback.advance(0.016, two.b->now->motion.cycle_s);
        two.frame();
        const double ours = cycles(two.own, 1.5), theirs = cycles(two.control.stage(), 1.2);
        CHECK(std::remainder(ours - theirs, 1.0) ==
              Approx(0).margin(0.011));  // frames are a hundredth of a cycle apart
    }
    CHECK(two.own.focus().x > 5);
}

TEST_CASE("the two panes share the camera: each walker stands in the same place of its own", "[window][compare]") {
    Two two;
    two.control.keep(two.document, two.view);
    two.b = gliding(1.2, 1.1);
    two.frame();
    Scenario other;
    other.posture.set(ParameterId::PelvisTilt, 4);
    two.document.apply({"Tilt", other, {}});
    two.b = gliding(1.5, 1.1, other);
    two.view.compare.beside = true;
    two.view.playback.phase = 3.4;
    two.frame();
    two.view.playback.phase = 7.8;
    two.frame();
    ViewPanes panes;
    const auto places = pair_panes(770, 500, 2);
    panes.resize(770, 500, 2, places[1]);
    CHECK(panes.place(kFreePane) == places[1]);
    panes.jump_to(NamedView::ThreeQuarter, two.own.subject({}), 0);
    panes.control(kFreePane).orbit_pixels(40, 10, 500);
    const auto seen = two.control.seen(panes, two.own, two.view, places, true);
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].own);
    CHECK_FALSE(seen[1].own);
    CHECK(seen[0].camera.yaw_rad == seen[1].camera.yaw_rad);
    CHECK(seen[0].camera.distance_m == seen[1].camera.distance_m);
    const auto a = project(seen[0].camera, two.control.stage().focus(), 384, 500),
               b = project(seen[1].camera, two.own.focus(), 384, 500);
    REQUIRE((a && b));
    CHECK(glm::distance(*a, *b) < 1e-6);
    two.view.compare.panes = {ui::Rect{0, 0, 384, 500}, ui::Rect{386, 0, 384, 500}};
    ui::ViewportInput in;
    in.hovered = true;
    in.x = 100;
    const ui::ViewportInput over_a = two.control.pointer(in, two.view.compare);
    CHECK(over_a.x == 486);
    CHECK_FALSE(over_a.hovered);
    in.x = 400;
    CHECK(two.control.pointer(in, two.view.compare).hovered);
}

TEST_CASE(
    "over each other A walks as a ghost in its own colour; side by side it does not; the neutral's ghost is put away "
    "and comes back",
    "[window][compare]") {
    Two two;
    two.b = gliding(1.2, 1.1);
    two.control.keep(two.document, two.view);
    two.frame();
    Scenario other;
    other.posture.set(ParameterId::PelvisTilt, 4);
    two.document.apply({"Tilt", other, {}});
    two.b = gliding(1.5, 1.1, other);
    two.frame();
    const Palette colours = palette(Theme::Light);
    const auto ghosts = [&] {
        return std::ranges::count_if(two.own.draw_list(two.view.layers, colours).items, [&](const DrawItem& item) {
            return (item.flags & kGhost) != 0 && item.colour == colours.compared;
        });
    };
    CHECK(ghosts() > 20);
    CHECK_FALSE(two.view.layers.ghost);
    two.view.compare.beside = true;
    two.frame();
    CHECK(ghosts() == 0);
    two.control.stop(two.document, two.view);
    two.frame();
    CHECK(two.view.layers.ghost);
    CHECK_FALSE(two.view.compare.on());
    CHECK_FALSE(two.view.compare.beside);
}

TEST_CASE("an A that is not known is worked out beside the window; a planned B is compared with A's plan",
          "[window][compare]") {
    Two two;
    two.b = gliding(1.2, 1.1);
    two.control.start(fake::tilted(5));
    two.frame();
    CHECK(two.view.compare.on());
    REQUIRE(fake::wait_until([&] {
        two.frame();
        return two.view.compare.now.answer && two.view.compare.now.answer->shown == Shown::Simulated;
    }));
    CHECK(two.view.compare.now.answer->scenario_hash == hash_of(*fake::tilted(5)));
    CHECK(two.log.simulations == 2);  // A and its neutral
    auto planned = std::make_shared<Answer>(*two.b);
    planned->shown = Shown::Planned;
    planned->acceptance = Acceptance::Pending;
    two.b = planned;
    REQUIRE(fake::wait_until([&] {
        two.frame();
        return two.view.compare.now.answer && two.view.compare.now.answer->shown == Shown::Planned;
    }));
    CHECK(two.log.simulations == 2);
    CHECK_FALSE(two.view.compare.now.estimate);
}

TEST_CASE("a played correction is B beside what is set, and ends with another posture", "[window][compare]") {
    Two two;
    two.b = gliding(1.2, 1.1);
    two.view.compare.played = ui::PlayedCorrection{"pelvis.tilt", "Without: x", fake::tilted(5)};
    two.frame();
    CHECK(two.view.compare.now.other_is_b);
    CHECK(hash_of(*two.view.compare.now.other) == hash_of(*fake::tilted(5)));
    two.control.swap(two.document, two.view);  // means nothing here
    two.frame();
    CHECK(two.document.position() == 0);
    two.document.apply({"Lean", *fake::tilted(2), {}});
    two.frame();
    CHECK_FALSE(two.view.compare.played);
    CHECK_FALSE(two.view.compare.on());
}
