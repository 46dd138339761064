#include "stage/stage.h"
#include "stage/camera_control.h"
#include "stage/redraw_policy.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

// A body that glides along at constant speed: every pose is where the stride says.
std::shared_ptr<const Answer> gliding(double stride_m) {
    auto walked = std::make_shared<Walked>();
    walked->body = make_body(Person{});
    Pose pose;
    pose.q.assign(walked->body.dofs.size(), 0);
    Motion& motion = walked->motion;
    motion.cycle_s = 1;
    motion.stride_m = stride_m;
    motion.frames.resize(20);
    for (std::size_t i = 0; i < 20; ++i) {
        pose.X_WPelvis.p = Vec3(stride_m * static_cast<double>(i) / 20, 0.95, 0);
        motion.frames[i].X_WS = forward_kinematics(walked->body, pose);
        motion.frames[i].com = pose.X_WPelvis.p;
    }
    auto answer = std::make_shared<Answer>();
    answer->now = answer->neutral = std::move(walked);
    return answer;
}

double walker_x(const Stage& stage) { return stage.focus().x; }

}  // namespace

TEST_CASE("the walker goes on from stride to stride", "[window][stage]") {
    Stage stage;
    Playback playback;
    const auto answer = gliding(1.4);
    stage.update(answer, playback, 0.016);
    CHECK(walker_x(stage) == Approx(0).margin(1e-9));
    playback.phase = 0.5;
    stage.update(answer, playback, 0.016);
    CHECK(walker_x(stage) == Approx(0.7));
    playback.phase = 3.25;
    stage.update(answer, playback, 0.016);
    CHECK(walker_x(stage) == Approx(3.25 * 1.4));
    CHECK(stage.carried().x == Approx(2.75 * 1.4));
}

TEST_CASE("another stride length does not throw the walker along the floor", "[window][stage]") {
    Stage stage;
    Playback playback;
    const auto first = gliding(1.4), second = gliding(1.2);
    stage.update(first, playback, 0.016);
    playback.phase = 20.6;
    stage.update(first, playback, 0.016);
    const double before = walker_x(stage);
    stage.update(second, playback, 0.016);
    CHECK(walker_x(stage) == Approx(before));
    playback.phase = 21.6;
    stage.update(second, playback, 0.016);
    CHECK(walker_x(stage) == Approx(before + 1.2));
}

TEST_CASE("a new answer does not make the body jump, and soon it is shown as it is", "[window][stage]") {
    auto lower = std::make_shared<Answer>(*gliding(1.4));
    auto walked = std::make_shared<Walked>(*lower->now);
    for (Frame& frame : walked->motion.frames)
        for (Transform& pose : frame.X_WS) pose.p.y -= 0.1;
    lower->now = lower->neutral = walked;
    Stage stage;
    Playback playback;
    const auto height = [&] {
        double highest = 0;
        for (const DrawItem& item : stage.draw_list({}, palette(Theme::Light)).items)
            if (item.segment >= 0) highest = std::fmax(highest, static_cast<double>(item.model[3].y));
        return highest;
    };
    stage.update(gliding(1.4), playback, 0.016);
    const double before = height();
    stage.update(lower, playback, 0.016);
    CHECK(height() == Approx(before).margin(1e-6));
    CHECK(stage.blending());
    for (int i = 0; i < 4; ++i) stage.update(lower, playback, 0.016);
    CHECK(height() < before - 0.02);
    for (int i = 0; i < 10; ++i) stage.update(lower, playback, 0.016);
    CHECK_FALSE(stage.blending());
    CHECK(height() == Approx(before - 0.1));
}

TEST_CASE("coordinates stay small on the endless floor", "[window][stage]") {
    Stage stage;
    Playback playback;
    const auto answer = gliding(1.4);
    stage.update(answer, playback, 0.016);
    double shifted = 0;
    for (int stride = 1; stride <= 1000; ++stride) {
        playback.phase = stride;
        stage.update(answer, playback, 0.016);
        shifted += stage.origin_shift().x;
        REQUIRE(std::fabs(walker_x(stage)) < 110);
    }
    CHECK(walker_x(stage) - shifted == Approx(1400));
}

TEST_CASE("without an answer nothing is drawn, with one there are bones", "[window][stage]") {
    Stage stage;
    stage.update(nullptr, {}, 0);
    CHECK(stage.empty());
    CHECK(stage.draw_list({}, palette(Theme::Light)).items.empty());
    stage.update(gliding(1.4), {}, 0);
    CHECK(stage.draw_list({}, palette(Theme::Light)).items.size() > 20);
}

TEST_CASE("a picture at rest is drawn well once and then only repeated", "[window][still]") {
    PictureInput input;
    input.list.items.resize(2);
    input.width = 800;
    StillChooser still;
    CHECK(still.next(input, true) == PictureWork::Quick);
    CHECK(still.next(input, false) == PictureWork::Repeat);
    CHECK(still.next(input, true) == PictureWork::Still);
    CHECK(still.next(input, true) == PictureWork::Repeat);
    input.camera.target.x += 1e-6;  // the last creeping of a following camera
    CHECK(still.next(input, true) == PictureWork::Repeat);
    input.camera.yaw_rad += 0.1;
    CHECK(still.next(input, true) == PictureWork::Quick);
    CHECK(still.next(input, true) == PictureWork::Still);
    input.list.items[1].colour.x = 0.1f;
    CHECK(still.next(input, true) == PictureWork::Quick);
}

TEST_CASE("on a slope the camera tilts smoothly, the ghost stands as upright as on its own floor", "[window][stage]") {
    const auto level = gliding(1.4);
    auto walked = std::make_shared<Walked>(*level->now);
    for (Frame& frame : walked->motion.frames) frame.incline_rad = 0.1;
    auto uphill = std::make_shared<Answer>(*level);
    uphill->now = walked;
    Stage stage;
    stage.update(uphill, {}, 0);
    CHECK(stage.incline_rad() == 0.1);
    double person = 0, ghost = 0;  // how far the skull lies ahead in the floor's frame
    for (const DrawItem& item : stage.draw_list({}, palette(Theme::Light)).items)
        if (item.mesh == MeshId::Skull) (item.flags & kGhost ? ghost : person) = static_cast<double>(item.model[3].x);
    CHECK(ghost > person + 0.05);
    CameraControl control;
    control.jump_to(NamedView::Right, stage.subject({}), 1.3);
    CHECK(control.camera().incline_rad == 0);
    control.advance(0.05, stage.subject({}), Vec3(0.0), stage.incline_rad());
    CHECK(control.moving());
    CHECK(control.camera().incline_rad > 0.01);
    CHECK(control.camera().incline_rad < 0.09);
    for (int i = 0; i < 60; ++i) control.advance(0.016, stage.subject({}), Vec3(0.0), stage.incline_rad());
    CHECK_FALSE(control.moving());
    CHECK(control.camera().incline_rad == 0.1);
}
