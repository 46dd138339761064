// The camera under the person's hand: following, views, close looks.
#include "stage/camera_control.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

const Subject kBody{Vec3(0, 0.9, 0), 1.75, false};
const Subject kKnee{Vec3(0.1, 0.5, 0.1), 0.3, true};

CameraControl standing(NamedView view = NamedView::Front) {
    CameraControl control;
    control.jump_to(view, kBody, 1.3);
    return control;
}

void wait(CameraControl& control, const Subject& subject, double seconds = 1) {
    for (int i = 0; i < static_cast<int>(seconds * 60); ++i) control.advance(1.0 / 60, subject, Vec3(0.0));
}

}  // namespace

TEST_CASE("the following camera keeps up with the walker without lag", "[window][camera]") {
    CameraControl control = standing(NamedView::Right);
    const double offset = control.camera().target.x;
    Subject walker = kBody;
    for (int i = 0; i < 300; ++i) {
        const Vec3 step(1.25 / 60, 0, 0);
        walker.centre += step;
        control.advance(1.0 / 60, walker, step);
    }
    CHECK(control.camera().target.x == Approx(walker.centre.x + offset).margin(0.01));
}

TEST_CASE("a following camera arrives, however short the frames are", "[window][camera]") {
    for (const double frame_s : {0.001, 1.0 / 60, 0.2}) {
        CameraControl control = standing(), there = standing();
        Subject aside = kBody;
        aside.centre += Vec3(0.05, -0.01, 0.02);
        int frames = 0;
        do {
            control.advance(frame_s, aside, Vec3(0.0));
            ++frames;
        } while (control.moving() && frames < 10000);
        there.jump_to(NamedView::Front, aside, 1.3);
        CHECK(frames < 10000);
        CHECK(glm::length(control.camera().target - there.camera().target) < 1e-9);
    }
}

TEST_CASE("turning leaves the named view, dragging right turns the world right", "[window][camera]") {
    CameraControl control = standing();
    CHECK(control.standing_in() == NamedView::Front);
    const Vec3 nose(0.12, 1.6, 0);
    const auto before = project(control.camera(), nose, 800, 600);
    control.orbit_pixels(40, 0, 600);
    CHECK_FALSE(control.standing_in());
    const auto after = project(control.camera(), nose, 800, 600);
    REQUIRE((before && after));
    CHECK(after->x > before->x);
}

TEST_CASE("a view is reached exactly, in less than half a second", "[window][camera]") {
    for (int i = 0; i < kNamedViews; ++i) {
        const auto view = static_cast<NamedView>(i);
        CameraControl control = standing(NamedView::Back), there = standing(view);
        control.orbit_pixels(33, 21, 600);
        control.move_to(view, kBody, 1.3);
        CHECK(control.moving());
        control.advance(0.2, kBody, Vec3(0.0));
        CHECK(control.moving());
        control.advance(0.25, kBody, Vec3(0.0));
        CHECK_FALSE(control.moving());
        CHECK(control.standing_in() == view);
        CHECK(glm::distance(control.camera().eye(), there.camera().eye()) < 1e-9);
    }
}

TEST_CASE("a hand on the picture ends the move where it is", "[window][camera]") {
    CameraControl control = standing();
    control.frame(kKnee, 1.3);
    control.advance(0.2, kKnee, Vec3(0.0));
    const Camera half = control.camera();
    control.orbit_pixels(1, 0, 600);
    CHECK_FALSE(control.moving());
    wait(control, kKnee);
    CHECK(glm::distance(control.camera().target, half.target) < 1e-9);
    CHECK(control.camera().distance_m == half.distance_m);
}

TEST_CASE("a close look fills the picture, stays with the moving bone, keeps the direction and leads back",
          "[window][camera]") {
    for (const double aspect : {0.8, 1.3}) {
        CameraControl control;
        control.jump_to(NamedView::ThreeQuarter, kBody, aspect);
        const Camera whole = control.camera();
        control.frame(kKnee, aspect);
        Subject knee = kKnee;
        for (int i = 0; i < 60; ++i) {
            knee.centre.x += 0.05;  // a swinging foot is faster than any soft following
            control.advance(1.0 / 60, knee, Vec3(0.02, 0, 0));
        }
        CHECK(glm::distance(control.camera().target, knee.centre) < 1e-9);
        CHECK(control.camera().yaw_rad == Approx(whole.yaw_rad));
        const auto top = project(control.camera(), knee.centre + Vec3(0, 0.15, 0), 600 * aspect, 600),
                   middle = project(control.camera(), knee.centre, 600 * aspect, 600);
        REQUIRE((top && middle));
        CHECK(top->y > 0);
        CHECK(top->y < 150);
        CHECK(middle->x == Approx(300 * aspect));
        control.frame(kBody, aspect);
        wait(control, kBody);
        CHECK(control.camera().distance_m == Approx(whole.distance_m));
        CHECK(glm::distance(control.camera().target, whole.target) < 1e-6);
    }
}

TEST_CASE("a view chosen during a close look turns about the bone", "[window][camera]") {
    CameraControl control = standing();
    control.frame(kKnee, 1.3);
    wait(control, kKnee);
    const double distance = control.camera().distance_m;
    control.move_to(NamedView::Left, kKnee, 1.3);
    wait(control, kKnee);
    CHECK(control.camera().distance_m == Approx(distance));
    CHECK(glm::distance(control.camera().target, kKnee.centre) < 1e-9);
}

TEST_CASE("the eye neither goes below the floor nor does the body go out of sight", "[window][camera]") {
    CameraControl control = standing();
    control.orbit_pixels(0, -4000, 600);
    CHECK(control.camera().eye().y > 0);
    const double lowest = control.camera().pitch_rad;
    control.orbit_pixels(0, 20, 600);
    CHECK(control.camera().pitch_rad > lowest + 0.05);  // at once: no way below the floor to come back from
    control.pan_pixels(50000, -50000, 600);
    wait(control, kBody);
    CHECK(glm::distance(control.camera().target, kBody.centre) < 4.5);
    CHECK(control.camera().target.y >= 0);
}

TEST_CASE("without following, a drag moves the view and the next view centres the body", "[window][camera]") {
    CameraControl control = standing();
    control.advance(0.1, std::nullopt, Vec3(0.0));
    control.pan_pixels(200, 0, 600);
    const Vec3 dragged = control.camera().target;
    for (int i = 0; i < 60; ++i) control.advance(1.0 / 60, std::nullopt, Vec3(0.02, 0, 0));
    CHECK(control.camera().target == dragged);
    control.move_to(NamedView::Front, kBody, 1.3);
    for (int i = 0; i < 60; ++i) control.advance(1.0 / 60, std::nullopt, Vec3(0.02, 0, 0));
    CHECK(control.camera().target.z == Approx(0).margin(1e-9));
}
