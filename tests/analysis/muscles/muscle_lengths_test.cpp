#include "analysis/muscles/muscle_lengths.h"

#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <numbers>

using namespace bodychain;

namespace {

constexpr double kDeg = std::numbers::pi / 180;

Motion moved(const Body& body, Joint joint, std::initializer_list<double> degrees) {
    Motion motion;
    motion.cycle_s = 1;
    for (const double deg : degrees) {
        Pose pose = test::zero_pose(body);
        pose.q[static_cast<std::size_t>(dof_index(body, joint, 0))] = deg * kDeg;
        Frame frame;
        frame.X_WS = forward_kinematics(body, pose);
        motion.frames.push_back(frame);
    }
    return motion;
}

const MuscleLength& of(const std::vector<MuscleLength>& all, Muscle muscle, Side side) {
    for (const MuscleLength& l : all)
        if (l.muscle == muscle && l.side == side) return l;
    FAIL("no such muscle");
    return all.front();
}

}  // namespace

TEST_CASE("a body that stays straight has every muscle at its full length") {
    const Body body = make_body({});
    const auto all = muscle_lengths(body, moved(body, Joint::KneeR, {0, 0}));
    CHECK(all.size() == 2 * static_cast<std::size_t>(kMuscleCount));
    for (const MuscleLength& l : all) {
        CHECK(l.mean_pct == Approx(100));
        CHECK(l.shortest_pct == Approx(100));
        CHECK(l.longest_pct == Approx(100));
    }
}

TEST_CASE("a knee that bends lengthens what lies in front of it, shortens what lies behind, on its own side") {
    const Body body = make_body({});
    for (const Side side : kSides) {
        const Side other = side == Side::Right ? Side::Left : Side::Right;
        const auto all = muscle_lengths(body, moved(body, on_side(Joint::KneeR, side), {0, 30, 60, 30}));
        const MuscleLength &front = of(all, Muscle::VastusIntermedius, side),
                           &behind = of(all, Muscle::BicepsFemorisLong, side);
        CHECK(front.longest_pct > 105);
        CHECK(front.shortest_pct == Approx(100));
        CHECK(front.mean_pct > 100);
        CHECK(front.mean_pct < front.longest_pct);
        CHECK(behind.shortest_pct < 97);
        CHECK(behind.longest_pct == Approx(100));
        CHECK(of(all, Muscle::VastusIntermedius, other).longest_pct == Approx(100));
        CHECK(of(all, Muscle::Soleus, side).mean_pct == Approx(100).margin(1e-6));
    }
}
