// The lines say what the body does: turned feet and kneecaps turn their arrows, a tipped pelvis tips its line.
#include "scene/lines/body_lines.h"
#include "scene/skeleton_scene.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <numbers>

using namespace bodychain;

namespace {

constexpr double kDeg = std::numbers::pi / 180;

struct Posed {
    Body body = make_body({});
    SegmentPoses poses;
    PosedBody view() const { return {&body, &poses}; }
};

Posed posed(Joint joint, int axis, double angle_rad, const Vec3& pelvis = Vec3(0, 0.95, 0)) {
    Posed p;
    Pose pose = test::zero_pose(p.body);
    pose.X_WPelvis.p = pelvis;
    if (angle_rad != 0) pose.q[static_cast<std::size_t>(dof_index(p.body, joint, axis))] = angle_rad;
    p.poses = forward_kinematics(p.body, pose);
    return p;
}

Vec3 along(const DrawItem& item) { return Vec3(glm::vec3(item.model_b[3] - item.model[3])); }
double yaw_deg(const Vec3& v) { return std::atan2(v.z, v.x) / kDeg; }

DrawList directions(const Posed& p) {
    DrawList list;
    overlays::add_pointers(list, p.view(), true, true, palette(Theme::Light));
    return list;
}

DrawList lines(const Posed& p, bool standing) {
    DrawList list;
    const SegmentPoses& poses = p.poses;
    SceneInput in;
    in.person = {&p.body, &poses};
    in.standing = standing;
    in.show.levels = in.show.spine = in.show.plumb_line = true;
    in.show.footprints = false;
    for (const DrawItem& item : build_scene(in, palette(Theme::Light)).items)
        if (item.mesh == MeshId::Rod) list.items.push_back(item);
    return list;
}

}  // namespace

TEST_CASE("kneecap and foot arrows turn with the thigh, each side in its colour") {
    const DrawList straight = directions(posed(Joint::HipR, 2, 0)),
                   turned = directions(posed(Joint::HipR, 2, -20 * kDeg));
    REQUIRE(straight.items.size() == 4);  // knee and foot, right then left
    CHECK(straight.items[0].colour == straight.items[1].colour);
    CHECK(straight.items[0].colour != straight.items[2].colour);
    for (const std::size_t i : {0u, 1u})
        CHECK(yaw_deg(along(turned.items[i])) - yaw_deg(along(straight.items[i])) ==
              Approx(20).margin(0.5));  // outward: to the right
    for (const std::size_t i : {2u, 3u}) CHECK(glm::length(along(turned.items[i]) - along(straight.items[i])) < 1e-6);
    CHECK(straight.items[0].model[3].y == Approx(0.5).margin(0.05));
    CHECK(straight.items[1].model[3].y < 0.1);
}

TEST_CASE("lines through hips and shoulders slope as the body does") {
    Posed level = posed(Joint::HipR, 0, 0);
    Pose tipped = test::zero_pose(level.body);
    tipped.X_WPelvis = {rotation_x(5 * kDeg), Vec3(0, 0.95, 0)};
    Posed lean = level;
    lean.poses = forward_kinematics(lean.body, tipped);
    for (const std::size_t line : {0u, 1u}) {
        const Vec3 flat = along(lines(level, false).items[line]), slope = along(lines(lean, false).items[line]);
        CHECK(std::fabs(flat.y) < 1e-6);
        CHECK(std::fabs(slope.y / glm::length(slope)) == Approx(std::sin(5 * kDeg)).margin(1e-3));
    }
}

TEST_CASE("the plumb line stands in front of the ankles, only where the person stands") {
    const Posed p = posed(Joint::HipR, 0, 0, Vec3(3, 0.95, 1));
    const DrawList walking = lines(p, false), standing = lines(p, true);
    REQUIRE(standing.items.size() == walking.items.size() + 1);
    const DrawItem& plumb = standing.items.back();
    CHECK(plumb.model[3].y == Approx(0));
    CHECK(plumb.model_b[3].y == Approx(1.75));
    CHECK(std::fabs(along(plumb).x) < 1e-6);
    const Vec3 ankle = p.poses[Segment::TalusR].p;
    CHECK(plumb.model[3].x - ankle.x == Approx(0.015).margin(1e-4));
    CHECK(plumb.model[3].z == Approx(1).margin(1e-4));
}

TEST_CASE("the spine's line runs through the vertebrae from neck to sacrum without a gap") {
    const DrawList list = lines(posed(Joint::HipR, 0, 0), false);
    for (std::size_t i = 2; i + 1 < list.items.size(); ++i)
        CHECK(glm::length(glm::vec3(list.items[i].model_b[3] - list.items[i + 1].model[3])) < 1e-6f);
    CHECK(list.items[2].model[3].y > 1.45f);
    CHECK(list.items.back().model_b[3].y < 1.1f);
}
