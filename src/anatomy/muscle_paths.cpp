#include "anatomy/muscle_paths.h"

#include "anatomy/joint_table.h"
#include "anatomy/kneecap.h"
#include "anatomy/proportions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr int kArcPieces = 5;      // a constant number, so that the length has no jumps
constexpr double kInside = 0.999;  // numerics: an end within the cylinder is taken to lie on it, or just outside

const Transform& pose_of(const SegmentPoses& poses, Segment s) { return poses[s]; }

double size_of(const Body& body) { return body.person.height_m / kReferenceHeight_m; }

// Between -pi and pi.
double turn(double angle_rad) { return std::remainder(angle_rad, 2 * std::numbers::pi); }

struct Cylinder {
    Transform X;  // axis along z
    double radius_m;
    double front;
};

// The shortest way from a to b around the cylinder, seen along its axis, is straight to it, along an arc, and straight
// on. Returned are points of the arc: with r the radius and |p| the distance of an end from the axis, the straight
// parts are tangents at the angle acos(r / |p|) from that end. The way along the axis grows evenly with the way across
// it.
std::vector<Vec3> arc_round(const Cylinder& c, const Vec3& a, const Vec3& b) {
    const Transform inv = inverse(c.X);
    const Vec3 p = inv * a, q = inv * b;
    const double from_p = std::hypot(p.x, p.y), from_q = std::hypot(q.x, q.y);
    const double r = std::min({c.radius_m, kInside * from_p, kInside * from_q});
    // Seen in the frame's xy plane, the way down in front of the cylinder turns clockwise.
    const double sense = -c.front, lead_p = std::acos(r / from_p), lead_q = std::acos(r / from_q);
    const double start = std::atan2(p.y, p.x) + sense * lead_p,
                 arc = sense * turn(std::atan2(q.y, q.x) - sense * lead_q - start);
    if (arc <= 0) return {};
    const double before = from_p * std::sin(lead_p), after = from_q * std::sin(lead_q),
                 whole = before + r * arc + after;
    std::vector<Vec3> points;
    for (int i = 0; i <= kArcPieces; ++i) {
        const double done = arc * i / kArcPieces, angle = start + sense * done, along = (before + r * done) / whole;
        points.push_back(c.X * Vec3(r * std::cos(angle), r * std::sin(angle), p.z + along * (q.z - p.z)));
    }
    return points;
}

class Tracer {
public:
    Tracer(Side side, const Body& body, const SegmentPoses& poses) : side_(side), body_(body), poses_(poses) {}

    Segment segment_of(const MuscleNode& node) const {
        return sided(node.segment) ? on_side(node.segment, side_) : node.segment;
    }

    Vec3 place_of(const MuscleNode& node) const {
        if (node.kind == NodeKind::Kneecap) return kneecap() * (size_of(body_) * mirrored(node.place_m));
        return pose_of(poses_, segment_of(node)) * fitted_place(body_, node.segment, side_, node.place_m);
    }

    Cylinder cylinder_of(const MuscleNode& node) const {
        return {{pose_of(poses_, segment_of(node)).R, place_of(node)}, size_of(body_) * node.radius_m, node.front};
    }

private:
    static bool sided(Segment right) {
        return (right >= Segment::FemurR && right <= Segment::ToesR) ||
               (right >= Segment::HumerusR && right <= Segment::HandR);
    }
    Vec3 mirrored(const Vec3& v) const { return Vec3(v.x, v.y, lateral_sign(side_) * v.z); }
    Transform kneecap() const {
        const Segment femur = on_side(Segment::FemurR, side_), shank = on_side(Segment::TibiaR, side_);
        const JointProps& knee = body_.joint(on_side(Joint::KneeR, side_));
        const double flexion_rad = joint_angles(knee, pose_of(poses_, femur), pose_of(poses_, shank)).x;
        return pose_of(poses_, femur) * kneecap_in_femur(body_, side_, flexion_rad);
    }

    Side side_;
    const Body& body_;
    const SegmentPoses& poses_;
};

// The stretch of a bone along which it is twisted: above it the bone follows its upper end, below it the lower one.
struct Twist {
    double begin_m, length_m;  // y in the segment frame of the model body
};
constexpr Sourced<Twist> kThighTwist{{-0.30, 0.09}, "engineering: the distal femur, from 13 to 4 cm above the knee"};
constexpr Sourced<Twist> kShankTwist{{-0.18, 0.20}, "engineering: the lower half of the shank"};

double share_below(double y_m, const Twist& twist) {
    return std::clamp((twist.begin_m - y_m) / twist.length_m, 0.0, 1.0);
}

Vec3 fitted_thigh(const Body& body, Side side, const Vec3& p, double model_y_m) {
    const JointProps& knee = body.joint(on_side(Joint::KneeR, side));
    const double forward = body.joint(on_side(Joint::HipR, side)).axes[2].rest.rad();
    const Vec3 neck = rotation_y(-lateral_sign(side) * forward) * p,
               condyles = knee.X_PF.p + knee.X_PF.R * (p - knee.X_PF.p);
    return glm::mix(neck, condyles, share_below(model_y_m, kThighTwist.value));
}

Vec3 fitted_shank(const Body& body, const Body& model, Side side, const Vec3& p, double model_y_m) {
    const Joint ankle = on_side(Joint::TalocruralR, side);
    const Mat3 twist = body.joint(ankle).X_PF.R * glm::transpose(model.joint(ankle).X_PF.R);
    return glm::mix(p, twist * p, share_below(model_y_m, kShankTwist.value));
}

const Body& reference_body() {
    static const Body body = make_body(Person{kReferenceHeight_m, kReferenceMass_kg, Sex::Male});
    return body;
}

}  // namespace

Vec3 fitted_place(const Body& body, Segment right_segment, Side side, const Vec3& place_m) {
    const Body& model = reference_body();
    const auto ratio = [&](Joint right, int axis) {
        return std::fabs(body.joint(on_side(right, side)).X_PF.p[axis] /
                         model.joint(on_side(right, side)).X_PF.p[axis]);
    };
    Vec3 p = size_of(body) * Vec3(place_m.x, place_m.y, place_m.z * lateral_sign(side));
    switch (right_segment) {
        case Segment::Pelvis: p.z = place_m.z * lateral_sign(side) * ratio(Joint::HipR, 2); return p;
        case Segment::FemurR: p.y = place_m.y * ratio(Joint::KneeR, 1); return fitted_thigh(body, side, p, place_m.y);
        case Segment::TibiaR:
            p.y = place_m.y * ratio(Joint::TalocruralR, 1);
            return fitted_shank(body, model, side, p, place_m.y);
        default: return p;
    }
}

std::span<const MuscleNode> nodes_of(Muscle muscle, int strand) {
    const std::span<const MuscleNode> all = muscle_nodes();
    const auto same = [&](const MuscleNode& n) { return n.muscle == muscle && n.strand == strand; };
    const auto first = std::find_if(all.begin(), all.end(), same), last = std::find_if_not(first, all.end(), same);
    return {first, last};
}

int strand_count(Muscle muscle) {
    int count = 0;
    for (const MuscleNode& n : muscle_nodes())
        if (n.muscle == muscle) count = std::max(count, n.strand + 1);
    return count;
}

MusclePath muscle_path(Muscle muscle, int strand, Side side, const Body& body, const SegmentPoses& poses) {
    const std::span<const MuscleNode> nodes = nodes_of(muscle, strand);
    const Tracer tracer(side, body, poses);
    MusclePath path;
    const auto add = [&path](const Vec3& p, Segment s) {
        path.points.push_back(p);
        path.on.push_back(s);
    };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Segment segment = tracer.segment_of(nodes[i]);
        if (nodes[i].kind != NodeKind::Round)
            add(tracer.place_of(nodes[i]), segment);
        else
            for (const Vec3& p :
                 arc_round(tracer.cylinder_of(nodes[i]), path.points.back(), tracer.place_of(nodes[i + 1])))
                add(p, segment);
    }
    return path;
}

double path_length_m(Muscle muscle, Side side, const Body& body, const SegmentPoses& poses) {
    const int strands = strand_count(muscle);
    double sum = 0;
    for (int strand = 0; strand < strands; ++strand) {
        const MusclePath path = muscle_path(muscle, strand, side, body, poses);
        for (std::size_t i = 1; i < path.points.size(); ++i) sum += glm::length(path.points[i] - path.points[i - 1]);
    }
    return sum / strands;
}

}  // namespace bodychain
