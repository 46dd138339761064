#include "scene/body_lines.h"

#include "base/sourced.h"
#include "scene/bone_placement.h"
#include "scene/overlays.h"
#include "scene/spine_curve.h"

#include <array>

namespace bodychain::overlays {

namespace {

constexpr double kLineRadius_m = 0.005, kArrowRadius_m = 0.008;
constexpr double kKneeArrow_m = 0.24, kFootArrow_m = 0.30, kBeyond_m = 0.09;  // lengths for a person of 1.75 m
constexpr Sourced<double> kPlumb_m{0.015, "Kendall 2005 (recalled): the plumb line falls slightly in front of the outer ankle"};

double size_of(const PosedBody& person) { return person.body->person.height_m / model_body().person.height_m; }

const Transform& pose(const PosedBody& person, Segment s) { return (*person.poses)[static_cast<std::size_t>(index(s))]; }

// Through two points and a little beyond both.
DrawItem level_line(const Vec3& a, const Vec3& b, double beyond, const glm::vec3& colour) {
    const Vec3 out = beyond * glm::normalize(b - a);
    return between(MeshId::Rod, a - out, b + out, kLineRadius_m, colour);
}

void add_spine(DrawList& list, const PosedBody& person, const glm::vec3& colour) {
    const auto vertebrae = pose_spine(*person.body, rest_spine(*person.body), *person.poses);
    // Few pieces: each is a draw call.
    constexpr std::array<int, 6> kLevels{0, 5, 10, 15, 20, 23};
    for (std::size_t i = 0; i + 1 < kLevels.size(); ++i) {
        const auto at = [&](std::size_t k) { return vertebrae[static_cast<std::size_t>(kLevels[k])].p; };
        list.items.push_back(between(MeshId::Rod, at(i), at(i + 1), kLineRadius_m, colour));
    }
}

}  // namespace

void add_directions(DrawList& list, const PosedBody& person, const Palette& palette) {
    const double size = size_of(person);
    for (Side side : kSides) {
        const glm::vec3& colour = side == Side::Right ? palette.footprint_right : palette.footprint_left;
        const Transform &thigh = pose(person, on_side(Segment::FemurR, side)), &shank = pose(person, on_side(Segment::TibiaR, side));
        constexpr double kKneecap_m = 0.05;  // in front of the knee's middle
        const Vec3 knee = shank.p + size * kKneecap_m * thigh.R[0];
        list.items.push_back(between(MeshId::Arrow, knee, knee + size * kKneeArrow_m * thigh.R[0], size * kArrowRadius_m, colour));
        const auto first = static_cast<std::size_t>(index(side)) * 6;
        const auto sole = [&](std::size_t pad) {
            const ContactPad& p = person.body->pads[first + pad];
            return pose(person, p.segment) * p.centre - Vec3(0, p.radius_m - kArrowRadius_m, 0);
        };
        const Vec3 ball = 0.5 * (sole(2) + sole(3)), heel = 0.5 * (sole(0) + sole(1)), along = glm::normalize(ball - heel);
        list.items.push_back(between(MeshId::Arrow, ball, ball + size * kFootArrow_m * along, size * kArrowRadius_m, colour));
    }
}

Vec3 plumb_foot(const PosedBody& person) {
    const Vec3 right = pose(person, Segment::TalusR).p, left = pose(person, Segment::TalusL).p;
    const Vec3 middle = 0.5 * (right + left);
    return Vec3(middle.x + size_of(person) * kPlumb_m, 0, middle.z);
}

void add_body_lines(DrawList& list, const PosedBody& person, bool standing, const Palette& palette) {
    const double beyond = size_of(person) * kBeyond_m;
    const auto line = [&](Segment right, Segment left) {
        list.items.push_back(level_line(pose(person, right).p, pose(person, left).p, beyond, palette.line));
    };
    line(Segment::FemurR, Segment::FemurL);
    line(Segment::HumerusR, Segment::HumerusL);
    add_spine(list, person, palette.line);
    if (!standing) return;
    const Vec3 foot = plumb_foot(person);
    list.items.push_back(between(MeshId::Rod, foot, foot + Vec3(0, person.body->person.height_m, 0), 0.6 * kLineRadius_m, palette.line));
}

}  // namespace bodychain::overlays
