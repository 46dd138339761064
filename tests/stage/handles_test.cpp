// Rings turn the parameter they name, the right way round, on both sides.
#include "stage/handles.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <numbers>

using namespace bodychain;

namespace {

constexpr double kDeg = std::numbers::pi / 180;

struct Standing {
    Body body = make_body({});
    SegmentPoses poses;
    Standing() {
        Pose pose = test::zero_pose(body);
        pose.X_WPelvis.p = Vec3(0, 0.95, 0);
        poses = forward_kinematics(body, pose);
    }
};

Handle handle(ParameterId id) {
    const Standing s;
    for (int b = 0; b < kSegmentCount; ++b)
        for (const Handle& h : handles_of(static_cast<Segment>(b), s.body, s.poses))
            if (h.id == id) return h;
    FAIL("no bone has this handle");
    return {};
}

// What turning about the handle by a small angle does to a point.
Vec3 moved(const Handle& h, const Vec3& arm) { return glm::cross(h.axis, arm); }

}  // namespace

TEST_CASE("turning a ring turns the body as its parameter says", "[window][handles]") {
    const Vec3 forward(1, 0, 0), up(0, 1, 0), right(0, 0, 1);
    CHECK(moved(handle(ParameterId::PelvisTilt), up).x > 0.9);          // forward: its top goes forward
    CHECK(moved(handle(ParameterId::PelvisObliquity), right).y > 0.9);  // right side up
    CHECK(moved(handle(ParameterId::PelvisRotation), right).x > 0.9);   // right side forward
    CHECK(moved(handle(ParameterId::TrunkForwardLean), up).x > 0.9);
    CHECK(moved(handle(ParameterId::TrunkLean), up).z > 0.9);  // to the right
    CHECK(moved(handle(ParameterId::TrunkRotation), right).x > 0.9);
    const Handle head = handle(ParameterId::HeadForward);
    CHECK(moved(head, up).x > 0.9);
    const Standing s;  // a small turn moves the head forward by as many millimetres as the parameter says
    const auto at = [&s](Segment seg) { return s.poses[seg].p; };
    CHECK(1000 * moved(head, at(Segment::Head) - at(Segment::Neck)).x == Approx(head.per_rad).epsilon(0.1));
    for (const Side side : kSides) {
        const double out = lateral_sign(side);
        CHECK(out * moved(handle(on_side(ParameterId::FootToeOutR, side)), forward).z > 0.9);
        CHECK(moved(handle(on_side(ParameterId::FootPronationR, side)), out * right).y > 0.9);  // outer edge up
        CHECK(out * moved(handle(on_side(ParameterId::LegKneeValgusR, side)), -up).z >
              0.9);  // the shank's lower end goes out
        CHECK(out * moved(handle(on_side(ParameterId::LegTibialTorsionR, side)), forward).z > 0.9);        // foot out
        CHECK(out * moved(handle(on_side(ParameterId::LegFemoralAnteversionR, side)), forward).z < -0.9);  // knee in
    }
}

TEST_CASE("a drag along a ring turns by the angle between the pointer's places", "[window][handles]") {
    const Handle h{ParameterId::PelvisRotation, Vec3(0, 1, 0), Vec3(0, 1, 0), Vec3(1, 0, 0), 0.2, std::numbers::pi};
    const Vec3 eye(2, 3, 0.5);
    const auto at = [&](double deg) {
        const Vec3 p =
            h.centre + h.radius_m * Vec3(std::cos(deg * kDeg), 0, -std::sin(deg * kDeg));  // right-handed about +y
        return Ray{eye, glm::normalize(p - eye)};
    };
    CHECK(turn_rad(h, at(10), at(50)) / kDeg == Approx(40));
    CHECK(turn_rad(h, at(50), at(10)) / kDeg == Approx(-40));
    CHECK(turn_rad(h, at(170), at(-170)) / kDeg == Approx(20));
    // From the edge: the near side of the ring.
    const Vec3 level(3, 1, 0);
    const auto aside = [&](double z) { return Ray{level, glm::normalize(Vec3(0.2, 1, z) - level)}; };
    CHECK(turn_rad(h, aside(0), aside(-0.1)) / kDeg == Approx(30).margin(4));
    CHECK(turn_rad(h, aside(0), aside(0.1)) / kDeg == Approx(-30).margin(4));
}

TEST_CASE("points of a handle lie on it, in order", "[window][handles]") {
    for (const ParameterId id : {ParameterId::PelvisTilt, ParameterId::FootToeOutL}) {
        const Handle h = handle(id);
        const auto points = points_of(h, 21);
        REQUIRE(points.size() == 21);
        for (const Vec3& p : points) {
            CHECK(glm::length(p - h.centre) == Approx(h.radius_m));
            CHECK(glm::dot(p - h.centre, h.axis) == Approx(0).margin(1e-9));
        }
        CHECK(glm::dot(glm::cross(points[9] - h.centre, points[10] - h.centre), h.axis) > 0);
    }
    const Standing s;
    CHECK(handles_of(Segment::HandR, s.body, s.poses).empty());
}
