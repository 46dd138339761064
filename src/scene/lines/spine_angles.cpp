#include "scene/lines/spine_angles.h"

#include "anatomy/spine_curve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain {

namespace {

constexpr int kT1 = 7, kT5 = 11, kT8 = 14, kT12 = 18, kL1 = 19, kL3 = 21, kS1 = 24;

const Transform& pelvis_of(const PosedBody& person) { return (*person.poses)[Segment::Pelvis]; }

// The person's own forward and right on the level floor.
struct Heading {
    explicit Heading(const PosedBody& person) {
        const Vec3 x = pelvis_of(person).R[0];
        forward = glm::normalize(Vec3(x.x, 0, x.z));
        right = glm::cross(forward, Vec3(0, 1, 0));
    }
    Vec3 forward, right;
    double sideways(const Vec3& up) const { return std::atan2(glm::dot(up, right), up.y); }     // + leans right
    double backward(const Vec3& up) const { return -std::atan2(glm::dot(up, forward), up.y); }  // + leans back
};

using Spine = std::array<Transform, kVertebrae + 1>;  // the last one is the sacrum's upper end

Spine spine_of(const PosedBody& person) {
    const SpineCurve rest = rest_spine(*person.body);
    const auto vertebrae = pose_spine(*person.body, rest, *person.poses);
    Spine spine;
    std::copy(vertebrae.begin(), vertebrae.end(), spine.begin());
    const Vec3 up = sacral_plate_up();
    const Transform& pelvis = pelvis_of(person);
    spine.back() =
        pelvis * Transform{rotation_z(std::atan2(-up.x, up.y)), rest.centre.back() - 0.55 * rest.height_m.back() * up};
    return spine;
}

// The level between two others that is farthest from the line through them, and on which side.
void find_apex(const Spine& spine, const Heading& heading, SideBend& bend) {
    const Vec3 &a = spine[static_cast<std::size_t>(bend.upper)].p, &b = spine[static_cast<std::size_t>(bend.lower)].p;
    double farthest = -1;
    for (int i = bend.upper; i <= bend.lower; ++i) {
        const Vec3& p = spine[static_cast<std::size_t>(i)].p;
        const double share = std::fabs(a.y - b.y) > 1e-9 ? (p.y - a.y) / (b.y - a.y) : 0;
        const double off = glm::dot(p - glm::mix(a, b, share), heading.right);
        if (std::fabs(off) <= farthest) continue;
        farthest = std::fabs(off);
        bend.convex = off >= 0 ? Side::Right : Side::Left;
        bend.apex = p;
    }
}

}  // namespace

SideBend side_bend(const PosedBody& person) {
    const auto spine = spine_of(person);
    const Heading heading(person);
    SideBend best{0, kT1, kS1, Side::Right, spine[kT8].p};
    for (int upper = kT1; upper <= kS1; ++upper)
        for (int lower = upper + 1; lower <= kS1; ++lower) {
            const double angle = std::fabs(heading.sideways(spine[static_cast<std::size_t>(upper)].R[1]) -
                                           heading.sideways(spine[static_cast<std::size_t>(lower)].R[1]));
            if (angle > best.angle_rad + 1e-12) best = {angle, upper, lower, Side::Right, Vec3(0.0)};
        }
    find_apex(spine, heading, best);
    return best;
}

SagittalCurves sagittal_curves(const PosedBody& person) {
    const auto spine = spine_of(person);
    const Heading heading(person);
    const auto back = [&](int level) { return heading.backward(spine[static_cast<std::size_t>(level)].R[1]); };
    return {back(kT12) - back(kT5), back(kL1) - back(kS1), spine[kT8].p, spine[kL3].p};
}

}  // namespace bodychain
