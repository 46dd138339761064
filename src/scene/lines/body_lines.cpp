#include "scene/lines/body_lines.h"

#include "anatomy/spine_curve.h"
#include "base/sourced.h"
#include "scene/bones/bone_placement.h"
#include "scene/lines/overlays.h"

namespace bodychain::overlays {

namespace {

constexpr double kLineRadius_m = 0.005, kArrowRadius_m = 0.008;
constexpr double kKneeArrow_m = 0.24, kFootArrow_m = 0.30, kBeyond_m = 0.09;  // lengths for a person of 1.75 m
constexpr Sourced<double> kPlumb_m{
    0.015, "Kendall 2005 (recalled): the plumb line falls slightly in front of the outer ankle"};

double size_of(const PosedBody& person) { return person.body->person.height_m / model_body().person.height_m; }

const Transform& pose(const PosedBody& person, Segment s) { return (*person.poses)[s]; }

// Through two points and a little beyond both.
DrawItem level_line(const Vec3& a, const Vec3& b, double beyond, const glm::vec3& colour) {
    const Vec3 out = beyond * glm::normalize(b - a);
    return between(MeshId::Rod, a - out, b + out, kLineRadius_m, colour);
}

}  // namespace

double level_beyond_m(const PosedBody& person) { return size_of(person) * kBeyond_m; }

Pointer kneecap_pointer(const PosedBody& person, Side side) {
    constexpr double kKneecap_m = 0.05;  // in front of the knee's middle
    const double size = size_of(person);
    const Vec3 forward = pose(person, on_side(Segment::FemurR, side)).R[0];
    const Vec3 knee = pose(person, on_side(Segment::TibiaR, side)).p + size * kKneecap_m * forward;
    return {knee, knee + size * kKneeArrow_m * forward};
}

Pointer foot_pointer(const PosedBody& person, Side side) {
    const auto sole = [&](ContactPad::Place place) {
        const ContactPad& p = person.body->pads.at(side, place);
        return pose(person, p.segment) * p.centre - Vec3(0, p.radius_m - kArrowRadius_m, 0);
    };
    const Vec3 ball = middle_of(SolePart::Ball, sole), heel = middle_of(SolePart::Heel, sole);
    return {ball, ball + size_of(person) * kFootArrow_m * glm::normalize(ball - heel)};
}

void add_pointers(DrawList& list, const PosedBody& person, bool kneecaps, bool feet, const Palette& palette) {
    for (Side side : kSides) {
        const glm::vec3& colour = side == Side::Right ? palette.footprint_right : palette.footprint_left;
        const auto arrow = [&](const Pointer& p) {
            list.items.push_back(between(MeshId::Arrow, p.from, p.to, size_of(person) * kArrowRadius_m, colour));
        };
        if (kneecaps) arrow(kneecap_pointer(person, side));
        if (feet) arrow(foot_pointer(person, side));
    }
}

Vec3 plumb_foot(const PosedBody& person) {
    const Vec3 right = pose(person, Segment::TalusR).p, left = pose(person, Segment::TalusL).p;
    const Vec3 middle = 0.5 * (right + left);
    return Vec3(middle.x + size_of(person) * kPlumb_m, 0, middle.z);
}

void add_levels(DrawList& list, const PosedBody& person, const Palette& palette) {
    const auto line = [&](Segment right, Segment left) {
        list.items.push_back(
            level_line(pose(person, right).p, pose(person, left).p, level_beyond_m(person), palette.level_line));
    };
    line(Segment::FemurR, Segment::FemurL);
    line(Segment::HumerusR, Segment::HumerusL);
}

void add_spine(DrawList& list, const PosedBody& person, const Palette& palette) {
    const auto vertebrae = pose_spine(*person.body, rest_spine(*person.body), *person.poses);
    for (std::size_t i = 0; i + 1 < vertebrae.size(); ++i)
        list.items.push_back(
            between(MeshId::Rod, vertebrae[i].p, vertebrae[i + 1].p, kLineRadius_m, palette.spine_line));
}

void add_plumb_line(DrawList& list, const PosedBody& person, const Palette& palette) {
    const Vec3 foot = plumb_foot(person);
    list.items.push_back(between(MeshId::Rod, foot, foot + Vec3(0, person.body->person.height_m, 0),
                                 0.6 * kLineRadius_m, palette.plumb_line));
}

}  // namespace bodychain::overlays
