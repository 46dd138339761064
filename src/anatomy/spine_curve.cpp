#include "anatomy/spine_curve.h"

#include "base/sourced.h"

#include <glm/gtc/quaternion.hpp>

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

// Vertebral body with its disc, C1 to L5.
constexpr Sourced<std::array<double, kVertebrae>> kShare_m{
    {0.0150, 0.0220, 0.0170, 0.0165, 0.0165, 0.0170, 0.0185, 0.0205, 0.0210, 0.0215, 0.0220, 0.0230,
     0.0235, 0.0240, 0.0245, 0.0250, 0.0260, 0.0270, 0.0290, 0.0360, 0.0365, 0.0370, 0.0370, 0.0370},
    "recalled: anatomical tables; cervical 0.123, thoracic 0.287, lumbar 0.184 m in all"};

// Of a person of kModelHeight_m with a level pelvis.
const Sourced<Vec3> kSacralPlate_m{
    Vec3(-0.051, 0.1165, 0.0),
    "engineering: middle of the modelled end plate from the hip centres; pelvic radius 125 mm (recalled)"};
const Sourced<Vec3> kSacralUp{
    Vec3(0.47, 0.883, 0.0), "engineering: of the modelled sacrum, 28 deg; people lie between 25 and 60 deg (recalled)"};
constexpr Sourced<double> kFifth_m{0.020, "engineering: L5 stands square on the sacral plate, its middle this far up"};
constexpr Sourced<double> kModelHeight_m{1.75, "engineering: the person the bones are modelled for"};
constexpr Sourced<double> kBodyMiddle{0.45,
                                      "engineering: of a level's height from its top; the disc lies below the body"};
constexpr double kLeastRise_m = 0.01;  // numerics: keeps the knots in order
constexpr double kBeyond = 0.2;        // numerics: how far the curve may be followed past its ends

constexpr std::array<Segment, 6> kTrunk{Segment::LumbarLower, Segment::LumbarUpper, Segment::ThoraxLower,
                                        Segment::ThoraxUpper, Segment::Neck,        Segment::Head};

struct Knot {
    double y, x;
};

// x of the Catmull-Rom curve through the knots at a height y; the knots are unevenly spaced in y.
double through(const std::array<Knot, 7>& knots, double y) {
    const std::size_t n = knots.size();
    std::size_t i = 0;
    while (i + 2 < n && y > knots[i + 1].y) ++i;
    auto slope = [&](std::size_t k) {
        const std::size_t a = k > 0 ? k - 1 : 0, b = std::min(k + 1, n - 1);
        return (knots[b].x - knots[a].x) / (knots[b].y - knots[a].y);
    };
    const Knot &a = knots[i], &b = knots[i + 1];
    const double h = b.y - a.y, t = std::clamp((y - a.y) / h, -kBeyond, 1 + kBeyond), t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * a.x + (t3 - 2 * t2 + t) * h * slope(i) + (3 * t2 - 2 * t3) * b.x +
           (t3 - t2) * h * slope(i + 1);
}

std::array<Knot, 7> knots_of(const Body& body) {
    std::array<Knot, 7> knots{};
    const Vec3 plate = kSacralPlate_m.value * (body.person.height_m / kModelHeight_m);
    // The lowest joint is a centre of rotation, not a point of the curve: L5 takes its place.
    const Vec3 fifth = plate + kFifth_m * (body.person.height_m / kModelHeight_m) * kSacralUp.value;
    knots[0] = {plate.y, plate.x};
    knots[1] = {fifth.y, fifth.x};
    for (std::size_t i = 1; i < kTrunk.size(); ++i) {
        const Vec3 p = rest_origin(body, kTrunk[i]);
        knots[i + 1] = {std::max(p.y, knots[i].y + kLeastRise_m), p.x};
    }
    return knots;
}

// Index in kTrunk of the segment that carries a level. definition: as in kVertebrae's order.
int trunk_index(int level) { return level >= 22 ? 0 : level >= 19 ? 1 : level >= 13 ? 2 : level >= 7 ? 3 : 4; }

// How much of the pose of the segment below or above a level takes: half at the joint between them, less away from it.
struct NeighbourShare {
    int other = 0;  // -1 the lower neighbour, +1 the upper
    double weight = 0;
};
NeighbourShare share_of(int level) {
    constexpr std::array<int, 5> first{22, 19, 13, 7, 0},
        last{23, 21, 18, 12, 6};  // levels of each trunk segment, top and bottom
    const auto s = static_cast<std::size_t>(trunk_index(level));
    const double middle = 0.5 * (first[s] + last[s]), half = 0.5 * (last[s] - first[s] + 1);
    const double off = (level - middle) / half;  // -1 top .. +1 bottom
    return {off > 0 ? -1 : 1, 0.5 * std::fabs(off)};
}

Transform blended(const Transform& a, const Transform& b, double weight, const Vec3& point_a, const Vec3& point_b) {
    const glm::dquat q = glm::slerp(glm::quat_cast(a.R), glm::quat_cast(b.R), weight);
    return {glm::mat3_cast(q), glm::mix(a * point_a, b * point_b, weight)};
}

}  // namespace

Vec3 sacral_plate_up() { return glm::normalize(kSacralUp.value); }

double vertebra_share_m(int level) { return kShare_m.value[static_cast<std::size_t>(level)]; }

Vec3 rest_origin(const Body& body, Segment segment) {
    Vec3 p(0.0);
    while (segment != Segment::Pelvis) {
        const JointProps& joint = body.joint(joint_of(segment));
        p += joint.X_PF.p - joint.X_CM.p;
        segment = joint.parent;
    }
    return p;
}

SpineCurve rest_spine(const Body& body) {
    const std::array<Knot, 7> knots = knots_of(body);
    const double bottom = knots.front().y, top = knots.back().y;
    double total = 0;
    for (double share : kShare_m.value) total += share;
    SpineCurve spine;
    double y = top;
    for (std::size_t i = 0; i < kVertebrae; ++i) {
        const double h = kShare_m.value[i] / total * (top - bottom), middle = y - kBodyMiddle * h;
        const double slope = (through(knots, middle + 0.5 * h) - through(knots, middle - 0.5 * h)) / h;
        spine.centre[i] = Vec3(through(knots, middle), middle, 0.0);
        spine.tilt_rad[i] = -std::atan(slope);
        spine.height_m[i] = h * std::sqrt(1 + slope * slope);
        y -= h;
    }
    return spine;
}

std::array<Transform, kVertebrae> pose_spine(const Body& body, const SpineCurve& rest, const SegmentPoses& poses) {
    std::array<Transform, kVertebrae> out;
    auto frame = [&](int trunk, Transform& X, Vec3& origin) {
        const Segment s = trunk < 0 ? Segment::Pelvis : kTrunk[static_cast<std::size_t>(trunk)];
        X = poses[s];
        origin = rest_origin(body, s);
    };
    for (int level = 0; level < kVertebrae; ++level) {
        const auto i = static_cast<std::size_t>(level);
        const NeighbourShare share = share_of(level);
        Transform own, other;
        Vec3 own_origin, other_origin;
        frame(trunk_index(level), own, own_origin);
        frame(trunk_index(level) + share.other, other, other_origin);
        out[i] = blended(own, other, share.weight, rest.centre[i] - own_origin, rest.centre[i] - other_origin);
        out[i].R = out[i].R * rotation_z(rest.tilt_rad[i]);
    }
    return out;
}

}  // namespace bodychain
