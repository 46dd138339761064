#include "gait/motion.h"
#include "gait/footprints.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

/// Four frames: the pelvis turns by 0.1 rad a frame about the vertical and moves 0.3 m a frame.
Motion turning_walk() {
    Motion motion;
    motion.cycle_s = 1;
    motion.stride_m = 1.2;
    for (int k = 0; k < 4; ++k) {
        Frame frame;
        frame.X_WS[0] = {rotation_y(k == 3 ? 0.1 : 0.1 * k), Vec3(0.3 * k, 1, 0)};
        frame.com = Vec3(0.3 * k, 1, 0);
        frame.feet[0].force_n = Vec3(0, 100.0 * k, 0);
        frame.feet[0].cop = Vec3(0.3 * k, 0, 0.1);
        motion.frames.push_back(frame);
    }
    return motion;
}

double turn_of(const Transform& X) { return cardan_zxy(X.R).z; }

}  // namespace

TEST_CASE("phases fold into one cycle") {
    CHECK(wrap_phase(0) == 0);
    CHECK(wrap_phase(1) == 0);
    CHECK(wrap_phase(2.25) == Approx(0.25));
    CHECK(wrap_phase(-0.25) == Approx(0.75));
    CHECK(wrap_phase(-1e-20) == 0);  // rounds to one, which is zero
}

TEST_CASE("poses pass through the frames and blend between them") {
    const Motion motion = turning_walk();
    CHECK(turn_of(poses_at(motion, 0.25)[0]) == Approx(0.1));
    CHECK(turn_of(poses_at(motion, 0.375)[0]) == Approx(0.15));
    CHECK(poses_at(motion, 0.375)[0].p.x == Approx(0.45));
    // Last frame to the first of the next cycle.
    CHECK(turn_of(poses_at(motion, 0.875)[0]) == Approx(0.05));
    CHECK(poses_at(motion, 0.875)[0].p.x == Approx(1.05));
}

TEST_CASE("whole cycles add the stride, also backwards") {
    const Motion motion = turning_walk();
    CHECK(poses_at(motion, 3.25)[0].p.x == Approx(3 * 1.2 + 0.3));
    CHECK(poses_at(motion, -0.75)[0].p.x == Approx(-1.2 + 0.3));
    CHECK(com_at(motion, -1e-20).x == Approx(0.0).margin(1e-12));
    CHECK(com_at(motion, 0.999999).x == Approx(1.2).margin(1e-5));
    CHECK(com_at(motion, 1.0).x == Approx(1.2));
}

TEST_CASE("loads are linear and an unloaded foot's centre of pressure does not count") {
    const Motion motion = turning_walk();
    CHECK(loads_at(motion, 0.125)[0].force_n.y == Approx(50));
    CHECK(loads_at(motion, 0.125)[0].cop.x == Approx(0.3));  // frame 0 has no load
    CHECK(loads_at(motion, 0.375)[0].cop.x == Approx(0.45));
    CHECK(loads_at(motion, 0.875)[0].cop.x == Approx(0.9));  // the next cycle's frame 0 has no load
    CHECK(loads_at(motion, 1.375)[0].cop.x == Approx(1.65));
}

TEST_CASE("standing is one frame at every phase") {
    Motion motion = turning_walk();
    motion.frames.resize(1);
    motion.stride_m = motion.cycle_s = 0;
    CHECK(motion.standing());
    CHECK(poses_at(motion, 0.7)[0].p.x == 0);
    CHECK(com_at(motion, 5.3).x == 0);
}

TEST_CASE("a motion that is turned goes another way and stays what it was") {
    Motion motion = turning_walk();
    motion.footprints = {{Side::Right, Vec3(0.1, 0, 0.2), Vec3(0.3, 0, 0.2), 0.1},
                         {Side::Left, Vec3(0.1, 0, -0.2), Vec3(0.3, 0, -0.2), 0.1}};
    const double angle = 0.3;
    const Motion after = turned(motion, angle);
    const Vec3 way(std::cos(angle), 0, -std::sin(angle));  // where X went
    for (std::size_t k = 0; k < motion.frames.size(); ++k) {
        const Frame &a = motion.frames[k], &b = after.frames[k];
        CHECK(glm::length(b.com - (a.com.x * way + Vec3(0, 1, 0))) < 1e-12);
        CHECK(turn_of(b.X_WS[0]) == Approx(turn_of(a.X_WS[0]) + angle));
        CHECK(glm::length(b.feet[0].force_n) == Approx(glm::length(a.feet[0].force_n)));
        CHECK(b.feet[0].force_n.y == a.feet[0].force_n.y);
    }
    // Turned to the left: the right foot's toes point less outward, the left foot's more.
    CHECK(after.footprints[0].toe_out_rad == Approx(0.1 - angle));
    CHECK(after.footprints[1].toe_out_rad == Approx(0.1 + angle));
    const Motion back = turned(after, -angle);
    for (std::size_t k = 0; k < motion.frames.size(); ++k)
        CHECK(glm::length(back.frames[k].com - motion.frames[k].com) < 1e-12);
}
