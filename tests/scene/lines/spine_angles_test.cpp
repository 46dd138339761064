// Angles of the spine's curves: nothing where it is straight, what was bent where it is bent, mirrored where mirrored.
#include "scene/lines/spine_angles.h"
#include "scene/values/posed_body.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <initializer_list>
#include <numbers>
#include <utility>

using namespace bodychain;

namespace {

constexpr double kDeg = std::numbers::pi / 180;

struct Turn {
    Joint joint;
    int axis;
    double rad;
};

struct Posed {
    explicit Posed(std::initializer_list<Turn> turns = {}, const Mat3& pelvis = Mat3(1.0)) : body(make_body({})) {
        Pose pose = test::zero_pose(body);
        pose.X_WPelvis = {pelvis, Vec3(2, 0.95, -1)};
        for (const Turn& t : turns) pose.q[static_cast<std::size_t>(dof_index(body, t.joint, t.axis))] = t.rad;
        poses = forward_kinematics(body, pose);
    }
    PosedBody view() const { return {&body, &poses}; }
    Body body;
    SegmentPoses poses;
};

}  // namespace

TEST_CASE("a straight spine has no side bend, whichever way the person faces or leans") {
    for (const Mat3& pelvis : {Mat3(1.0), rotation_y(0.9), rotation_x(0.1), rotation_z(0.2)})
        CHECK(side_bend(Posed({}, pelvis).view()).angle_rad == Approx(0).margin(1e-9));
}

TEST_CASE("bending at the low back is measured as the angle that was bent, with its convex side") {
    for (const double sign : {1.0, -1.0}) {
        const Posed p({{Joint::Lumbosacral, 1, sign * 6 * kDeg}, {Joint::MidLumbar, 1, sign * 6 * kDeg}});
        const SideBend bend = side_bend(p.view());
        CHECK(bend.angle_rad == Approx(12 * kDeg).margin(1e-6));
        CHECK(bend.convex == (sign > 0 ? Side::Left : Side::Right));  // y: bending to the right
        CHECK(bend.upper < bend.lower);
        CHECK(bend.lower == 24);
    }
}

TEST_CASE("an S-shaped spine is measured between its most tilted vertebrae") {
    const Posed p(
        {{Joint::MidLumbar, 1, 8 * kDeg}, {Joint::Thoracolumbar, 1, 8 * kDeg}, {Joint::MidThoracic, 1, -16 * kDeg}});
    const SideBend bend = side_bend(p.view());
    CHECK(bend.angle_rad == Approx(16 * kDeg).margin(2.0 * kDeg));
    CHECK(bend.angle_rad > 12 * kDeg);
}

TEST_CASE("neutral curves lie in the published ranges and follow the pelvis") {
    const SagittalCurves rest = sagittal_curves(Posed().view());
    CHECK(rest.kyphosis_rad > 10 * kDeg);  // T5 to T12: 10 to 40 deg, Lenke 2001
    CHECK(rest.kyphosis_rad < 40 * kDeg);
    CHECK(rest.lordosis_rad > 30 * kDeg);  // L1 to S1: 30 to 80 deg, Vialle 2005
    CHECK(rest.lordosis_rad < 80 * kDeg);
    const Posed arched({{Joint::Lumbosacral, 0, 5 * kDeg}, {Joint::MidLumbar, 0, 5 * kDeg}});
    CHECK(sagittal_curves(arched.view()).lordosis_rad - rest.lordosis_rad == Approx(10 * kDeg).margin(1.5 * kDeg));
    const Posed tipped({}, rotation_z(-0.2));
    CHECK(sagittal_curves(tipped.view()).lordosis_rad == Approx(rest.lordosis_rad).margin(1e-9));
}
