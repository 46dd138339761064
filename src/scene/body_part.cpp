#include "scene/body_part.h"

#include <array>

namespace bodychain {

namespace {

constexpr double kFlesh_m = 0.07;  // bones are wider than the lines between their joints
constexpr double kLeast_m = 0.13;  // a small bone is seen with its neighbours
constexpr double kJoint_m = 0.15;  // with the ends of the bones that meet there

// Where a bone reaches beyond its joints; right side, segment frame, for 1.75 m.
struct Tip {
    Segment segment;
    Vec3 at;
};
constexpr std::array<Tip, 4> kTips{{{Segment::Head, {0.03, 0.15, 0}},
                                    {Segment::HandR, {0, -0.17, 0}},
                                    {Segment::ToesR, {0.05, 0, 0}},
                                    {Segment::CalcaneusR, {-0.05, -0.02, 0}}}};

// The extent of a bone, in its own frame.
struct Box {
    Vec3 low{0.0}, high{0.0};  // from its origin
    void add(const Vec3& p) {
        low = glm::min(low, p);
        high = glm::max(high, p);
    }
};

Sphere around(const PosedBody& person, Segment segment) {
    const double size = person.body->person.height_m / 1.75;
    Box box;
    for (const JointProps& joint : person.body->joints)
        if (joint.parent == segment) box.add(joint.X_PF.p);
    for (const Tip& tip : kTips)
        for (const Side side : kSides)
            if (segment == tip.segment || segment == on_side(tip.segment, side)) box.add(size * tip.at);
    const Transform& X = (*person.poses)[segment];
    return {X * (0.5 * (box.low + box.high)),
            std::max(0.5 * glm::length(box.high - box.low) + size * kFlesh_m, size * kLeast_m)};
}

}  // namespace

Sphere sphere_of(const PosedBody& person, BodyPart part) {
    if (const Segment* segment = std::get_if<Segment>(&part)) return around(person, *segment);
    const Segment child = person.body->joint(std::get<Joint>(part)).child;
    return {(*person.poses)[child].p, person.body->person.height_m / 1.75 * kJoint_m};
}

}  // namespace bodychain
