#include "scene/skeleton_scene.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain {

namespace {

// A capsule around a bone: from the segment's origin (plus `from`) to `to`, segment frame, right side, for 1.75 m.
struct Capsule {
    Segment segment;
    Vec3 from, to;
    double radius_m;
    bool sided;
};

const std::array<Capsule, 17> kCapsules{{
    {Segment::Pelvis, {-0.04, 0.04, -0.06}, {-0.04, 0.04, 0.06}, 0.085, false},
    {Segment::LumbarLower, {0, -0.03, 0}, {0, 0.05, 0}, 0.045, false},
    {Segment::LumbarUpper, {0, 0, 0}, {0, 0.10, 0}, 0.045, false},
    {Segment::ThoraxLower, {0.06, 0.03, 0}, {0.06, 0.10, 0}, 0.115, false},
    {Segment::ThoraxUpper, {0.05, 0.02, 0}, {0.05, 0.08, 0}, 0.100, false},
    {Segment::Neck, {0, 0, 0}, {0.02, 0.10, 0}, 0.045, false},
    {Segment::Head, {0.01, 0.0, 0}, {0.01, 0.07, 0}, 0.090, false},
    {Segment::FemurR, {0, -0.03, 0.03}, {0, -0.40, 0}, 0.045, true},
    {Segment::TibiaR, {0, -0.03, 0}, {0, -0.38, 0}, 0.040, true},
    {Segment::TalusR, {0, 0, 0}, {0.02, -0.01, 0}, 0.028, true},
    {Segment::CalcaneusR, {0, 0, 0}, {0.08, 0.01, 0}, 0.028, true},
    {Segment::ForefootR, {0, 0, 0}, {0.06, -0.02, 0}, 0.038, true},
    {Segment::ToesR, {0, -0.01, 0}, {0.03, -0.015, 0}, 0.032, true},
    {Segment::HumerusR, {0, 0, 0}, {0, -0.29, 0}, 0.035, true},
    {Segment::ForearmR, {0, -0.01, 0}, {0, -0.24, 0}, 0.034, true},
    {Segment::HandR, {0, -0.01, 0}, {0.01, -0.14, 0}, 0.040, true},
    {Segment::ThoraxUpper, {-0.03, 0.07, -0.14}, {-0.03, 0.07, 0.14}, 0.035, false},
}};

// Distance along the ray to where it enters a sphere-swept line, or none. The nearest approach of the ray to the line is close
// enough to the true entry for choosing between bones.
std::optional<double> hit(const Ray& ray, const Vec3& a, const Vec3& b, double radius) {
    const Vec3 u = b - a, w = ray.origin - a;
    const double uu = glm::dot(u, u), ud = glm::dot(u, ray.direction), uw = glm::dot(u, w), dw = glm::dot(ray.direction, w);
    const double det = uu - ud * ud;
    double s = det > 1e-12 ? std::clamp((uw - ud * dw) / det, 0.0, 1.0) : 0.0;
    double t = s * ud - dw;
    if (t < 0) return std::nullopt;
    s = std::clamp((uw + t * ud) / std::max(uu, 1e-12), 0.0, 1.0);
    t = s * ud - dw;
    const double gap = glm::length(ray.origin + t * ray.direction - (a + s * u));
    if (gap > radius || t < 0) return std::nullopt;
    return t - std::sqrt(radius * radius - gap * gap);
}

}  // namespace

std::optional<SegmentHit> pick_segment(const PosedBody& person, const Ray& ray) {
    const double size = person.body->person.height_m / 1.75;
    std::optional<SegmentHit> best;
    for (const Capsule& c : kCapsules)
        for (Side side : kSides) {
            if (!c.sided && side == Side::Left) continue;
            const Segment s = c.sided ? on_side(c.segment, side) : c.segment;
            const Vec3 scale = size * Vec3(1, 1, c.sided ? lateral_sign(side) : 1.0);
            const Transform& X = (*person.poses)[static_cast<std::size_t>(index(s))];
            const std::optional<double> t = hit(ray, X * (c.from * scale), X * (c.to * scale), c.radius_m * size);
            if (t && (!best || *t < best->distance_m)) best = SegmentHit{s, *t};
        }
    return best;
}

}  // namespace bodychain
