#include "scene/values/four_views.h"
#include "scene/body_part.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

using namespace bodychain;

TEST_CASE("four panes of one size fill the picture but for the gap between them") {
    for (const auto& [width, height, gap] : {std::tuple{770, 580, 2}, {771, 581, 2}, {1280, 720, 4}, {97, 33, 3}}) {
        const auto panes = four_panes(width, height, gap);
        for (const PaneRect& p : panes) {
            CHECK(p.width == panes[0].width);
            CHECK(p.height == panes[0].height);
        }
        CHECK(panes[3].x + panes[3].width == width);
        CHECK(panes[3].y + panes[3].height == height);
        CHECK(panes[1].x - panes[0].width >= gap);
        CHECK(panes[1].x - panes[0].width <= gap + 1);
        CHECK(panes[2].y - panes[0].height >= gap);
        CHECK(panes[2].y - panes[0].height <= gap + 1);
        for (int i = 0; i < kPanes; ++i) {
            const PaneRect& p = panes[static_cast<std::size_t>(i)];
            CHECK(pane_at(panes, p.x, p.y) == i);
            CHECK(pane_at(panes, p.x + p.width - 1, p.y + p.height - 1) == i);
        }
    }
    for (const PaneRect& p : four_panes(1, 1, 2)) CHECK((p.width > 0 && p.height > 0));
}

TEST_CASE("a close look holds the bone or joint, on both sides alike, for any person") {
    for (const double height : {1.45, 1.75, 2.0}) {
        const Body body = make_body({height, 70, Sex::Female});
        Pose pose = test::zero_pose(body);
        pose.X_WPelvis.p = Vec3(3, 0.53 * height, 0.2);
        const SegmentPoses poses = forward_kinematics(body, pose);
        const PosedBody person{&body, &poses};
        const auto at = [&](Segment s) { return poses[s].p; };
        const Sphere thigh = sphere_of(person, Segment::FemurR), other = sphere_of(person, Segment::FemurL);
        CHECK(glm::distance(thigh.centre, 0.5 * (at(Segment::FemurR) + at(Segment::TibiaR))) < 0.03);
        CHECK(thigh.radius_m > 0.5 * glm::distance(at(Segment::FemurR), at(Segment::TibiaR)));
        CHECK(thigh.radius_m < 0.8 * glm::distance(at(Segment::FemurR), at(Segment::TibiaR)));
        CHECK(other.radius_m == Approx(thigh.radius_m));
        CHECK(other.centre.y == Approx(thigh.centre.y));
        for (int s = 0; s < kSegmentCount; ++s) {
            const Sphere sphere = sphere_of(person, static_cast<Segment>(s));
            CHECK(glm::distance(sphere.centre, at(static_cast<Segment>(s))) <= sphere.radius_m);
            CHECK(sphere.radius_m > 0.1);
            CHECK(sphere.radius_m < 0.4);
        }
        for (int j = 0; j < kJointCount; ++j) {
            const auto joint = static_cast<Joint>(j);
            const Sphere sphere = sphere_of(person, joint);
            CHECK(sphere.centre == at(child_of(joint)));
            CHECK(sphere.radius_m == Approx(0.15 * height / 1.75));
        }
    }
}
