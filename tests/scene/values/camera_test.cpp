#include "scene/values/camera.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {
constexpr double kDeg = std::numbers::pi / 180.0;
void check_vec(const Vec3& a, const Vec3& b, double margin = 1e-12) {
    for (int i = 0; i < 3; ++i) CHECK(a[i] == Approx(b[i]).margin(margin));
}
}  // namespace

TEST_CASE("named views stand where their names say") {
    const Vec3 target(0.3, 0.9, -0.1);
    const auto from = [&](NamedView v) { return glm::normalize(named_view(v, target, 1.75, 16.0 / 9).eye() - target); };
    check_vec(from(NamedView::Front), Vec3(1, 0, 0));
    check_vec(from(NamedView::Back), Vec3(-1, 0, 0));
    check_vec(from(NamedView::Right), Vec3(0, 0, 1));
    check_vec(from(NamedView::Left), Vec3(0, 0, -1));
    check_vec(from(NamedView::Top), Vec3(0, 1, 0));
    const Camera top = named_view(NamedView::Top, target, 1.75, 1.0);
    check_vec(top.up(), Vec3(1, 0, 0));  // the line of progression points up
    check_vec(top.right(), Vec3(0, 0, 1));
}

TEST_CASE("seen from the front the person's right hand is on the left of the picture") {
    const Camera c = named_view(NamedView::Front, Vec3(0, 0.9, 0), 1.75, 1.0);
    CHECK(project(c, Vec3(0, 0.9, 0.3), 400, 400)->x < 200);
    CHECK(project(c, Vec3(0, 1.3, 0), 400, 400)->y < 200);
}

TEST_CASE("view names go there and back") {
    for (int i = 0; i < kNamedViews; ++i) {
        const auto v = static_cast<NamedView>(i);
        CHECK(parse_view(name_of(v)) == v);
    }
    CHECK(view_names().starts_with("front, back, "));
    CHECK_FALSE(parse_view("front "));
    CHECK_FALSE(parse_view("Front"));
    CHECK_FALSE(parse_view(""));
}

TEST_CASE("a person fits into the picture in every standing view") {
    for (const double aspect : {0.6, 1.0, 16.0 / 9}) {
        const Camera c = named_view(NamedView::Front, Vec3(0, 0.875, 0), 1.75, aspect);
        const auto top = project(c, Vec3(0, 1.75, 0), 1000 * aspect, 1000),
                   sole = project(c, Vec3(0, 0, 0), 1000 * aspect, 1000);
        REQUIRE(top);
        REQUIRE(sole);
        CHECK(top->y > 0);
        CHECK(sole->y < 1000);
    }
}

TEST_CASE("the view matrix puts the target on the axis at its distance") {
    for (const double yaw : {-170.0, -20.0, 0.0, 65.0, 180.0})
        for (const double pitch : {-90.0, -30.0, 0.0, 45.0, 90.0}) {
            Camera c;
            c.yaw_rad = yaw * kDeg;
            c.pitch_rad = pitch * kDeg;
            check_vec(Vec3(c.view() * glm::dvec4(c.target, 1)), Vec3(0, 0, -c.distance_m));
            CHECK(glm::determinant(glm::dmat3(c.view())) == Approx(1.0));
        }
}

TEST_CASE("a ray through a pixel meets the point drawn there") {
    Camera c;
    c.yaw_rad = 0.7;
    c.pitch_rad = 0.3;
    const Vec3 point(0.2, 1.1, -0.4);
    const auto px = project(c, point, 1280, 720);
    REQUIRE(px);
    const Ray ray = ray_through(c, px->x, px->y, 1280, 720);
    const Vec3 to = point - ray.origin;
    CHECK(glm::length(to - glm::dot(to, ray.direction) * ray.direction) < 1e-9);
    CHECK_FALSE(project(c, c.eye() - c.forward(), 1280, 720));
}

TEST_CASE("panning moves the picture with the pointer") {
    Camera c;
    const Vec3 grabbed = c.target;
    pan(c, 100, 40, 720);
    const auto px = project(c, grabbed, 1280, 720);
    REQUIRE(px);
    CHECK(px->x == Approx(640 + 100).margin(0.01));
    CHECK(px->y == Approx(360 + 40).margin(0.01));
}

TEST_CASE("orbit stops at the poles, zoom at its limits") {
    Camera c;
    orbit(c, 0, 10);
    CHECK(c.pitch_rad == Approx(90 * kDeg));
    orbit(c, 0, -20);
    CHECK(c.pitch_rad == Approx(-90 * kDeg));
    zoom(c, 1000);
    CHECK(c.distance_m == Approx(0.3));
    zoom(c, -1000);
    CHECK(c.distance_m == Approx(30.0));
}

TEST_CASE("zooming keeps in its place what lies under the pointer, in however many parts of steps it comes") {
    Camera c;
    c.yaw_rad = 0.4;
    c.pitch_rad = 0.2;
    const Vec3 point = c.target + 0.3 * c.right() + 0.5 * c.up();
    const glm::dvec2 px = *project(c, point, 800, 600);
    Camera parts = c;
    zoom_at(c, 3, px.x, px.y, 800, 600);
    const glm::dvec2 after = *project(c, point, 800, 600);
    CHECK(after.x == Approx(px.x).margin(1e-6));
    CHECK(after.y == Approx(px.y).margin(1e-6));
    for (int i = 0; i < 30; ++i) zoom_at(parts, 0.1, px.x, px.y, 800, 600);
    CHECK(parts.distance_m == Approx(c.distance_m));
    check_vec(parts.target, c.target, 1e-9);
    zoom_at(c, 1000, px.x, px.y, 800, 600);
    const Vec3 nearest = c.target;
    zoom_at(c, 10, 0, 0, 800, 600);  // at the limit nothing slips away
    check_vec(c.target, nearest);
}

TEST_CASE("the eye stays above the floor, level or sloping, near or far, and never turns over") {
    for (const double incline : {-0.15, 0.0, 0.15})
        for (const double yaw : {-2.5, -0.7, 0.0, 1.2, 3.1})
            for (const double distance : {0.3, 0.6, 4.0, 30.0})
                for (const double height : {-0.5, 0.0, 0.04, 0.9}) {
                    Camera c;
                    c.incline_rad = incline;
                    c.yaw_rad = yaw;
                    c.distance_m = distance;
                    c.target.y = height;
                    c.pitch_rad = -1.5;
                    keep_above_floor(c);
                    CHECK(c.eye().y >= 0.0199);
                    CHECK(c.pitch_rad <= 90 * kDeg);
                    const Camera once = c;
                    keep_above_floor(c);
                    CHECK(c == once);
                }
    Camera high;  // nothing to do
    high.pitch_rad = 0.5;
    const Camera before = high;
    keep_above_floor(high);
    CHECK(high == before);
}

TEST_CASE("following does not depend on the frame rate") {
    Camera a, b;
    const Vec3 goal(2, 0.9, 0);
    follow(a, goal, 0.1);
    for (int i = 0; i < 10; ++i) follow(b, goal, 0.01);
    check_vec(a.target, b.target);
}

TEST_CASE("a move goes the short way round and ends exactly") {
    Camera from, to;
    from.yaw_rad = 170 * kDeg;
    to.yaw_rad = -170 * kDeg;
    to.distance_m = 2;
    CameraMove move(from, to, 0.3);
    Camera now = from;
    now.target = Vec3(5, 5, 5);
    now = move.advance(now, 0.15);
    CHECK(std::fabs(std::remainder(now.yaw_rad - 180 * kDeg, 2 * std::numbers::pi)) < 1e-9);
    check_vec(now.target, Vec3(5, 5, 5));
    CHECK(move.running());
    now = move.advance(now, 1.0);
    CHECK_FALSE(move.running());
    CHECK(std::fabs(std::remainder(now.yaw_rad - to.yaw_rad, 2 * std::numbers::pi)) < 1e-9);
    CHECK(now.distance_m == Approx(2));
}

TEST_CASE("a move carries the target along and ends at the goal's") {
    Camera from, to;
    from.target = Vec3(0, 1, 0);
    to.target = Vec3(0.2, 0.5, 0);
    CameraMove move(from, to, 0.4);
    Camera now = from;
    now.target = to.target;
    CHECK(move.advance(now, 0.0).target.y == Approx(1));
    const double half = move.advance(now, 0.2).target.y;
    CHECK(half == Approx(0.75));
    now.target = to.target + Vec3(1, 0, 0);  // the goal walked on meanwhile
    check_vec(move.advance(now, 1).target, now.target);
}

TEST_CASE("on a slope the camera stands level: uphill rises in the picture, what is upright stays upright") {
    const double slope = std::atan(0.15);
    const Vec3 up(std::sin(slope), std::cos(slope), 0);  // against gravity, in the floor's frame
    for (const NamedView name : {NamedView::Left, NamedView::Right, NamedView::Front, NamedView::ThreeQuarter}) {
        Camera c = named_view(name, Vec3(0, 0.9, 0), 1.75, 1.0);
        c.incline_rad = slope;
        CHECK(glm::dot(c.right(), up) == Approx(0).margin(1e-12));
        CHECK(glm::length(c.up()) == Approx(1));
    }
    Camera c = named_view(NamedView::Right, Vec3(0, 0.9, 0), 1.75, 1.0);
    c.incline_rad = slope;
    const glm::dvec2 low = *project(c, Vec3(-0.5, 0.9, 0), 400, 400), high = *project(c, Vec3(0.5, 0.9, 0), 400, 400);
    CHECK((low.y - high.y) / (high.x - low.x) == Approx(0.15));
}
