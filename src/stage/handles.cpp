#include "stage/handles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr double kRing = std::numbers::pi, kArc = 0.45 * std::numbers::pi;

class Rings {
public:
    Rings(const Body& body, const SegmentPoses& poses) : size_(body.person.height_m / 1.75), poses_(poses) {}

    std::vector<Handle> all;

    double size() const { return size_; }
    const Transform& pose(Segment s) const { return poses_[s]; }
    Vec3 middle(Segment a, Segment b) const { return 0.5 * (pose(a).p + pose(b).p); }
    void add(ParameterId id, const Vec3& centre, const Vec3& axis, const Vec3& start, double radius_m,
             double half_rad) {
        const Vec3 across = start - glm::dot(start, axis) * axis;
        all.push_back({id, centre, glm::normalize(axis), glm::normalize(across), size_ * radius_m, half_rad});
    }

private:
    double size_;
    const SegmentPoses& poses_;
};

// Axes of a frame: forward, up, right.
void pelvis(Rings& r) {
    const Mat3& R = r.pose(Segment::Pelvis).R;
    const Vec3 centre = r.middle(Segment::FemurR, Segment::FemurL) + r.size() * 0.05 * R[1];
    r.add(ParameterId::PelvisTilt, centre, -R[2], R[0], 0.20, kRing);
    r.add(ParameterId::PelvisObliquity, centre, -R[0], R[1], 0.21, kRing);
    r.add(ParameterId::PelvisRotation, centre, R[1], R[0], 0.22, kRing);
}

void trunk(Rings& r) {
    const Mat3& R = r.pose(Segment::ThoraxUpper).R;
    const Vec3 centre = r.pose(Segment::ThoraxUpper).p + r.size() * 0.04 * R[0];
    r.add(ParameterId::TrunkForwardLean, centre, -R[2], R[1], 0.26, kRing);
    r.add(ParameterId::TrunkLean, centre, R[0], R[1], 0.27, kRing);
    r.add(ParameterId::TrunkRotation, centre, R[1], R[0], 0.28, kRing);
}

// The head goes forward on an arc about the root of the neck.
void head(Rings& r) {
    const Transform& neck = r.pose(Segment::Neck);
    const Vec3 top = r.pose(Segment::Head).p - neck.p;
    const double reach = glm::length(top);
    r.add(ParameterId::HeadForward, neck.p, -r.pose(Segment::ThoraxUpper).R[2], top, reach / r.size() + 0.20,
          0.35 * kArc);
    r.all.back().per_rad = 1000 * reach;  // millimetres that the head goes forward
}

void foot(Rings& r, Side side) {
    const double out = lateral_sign(side);
    const Transform& heel = r.pose(on_side(Segment::CalcaneusR, side));
    const Vec3 ankle = r.pose(on_side(Segment::TalusR, side)).p;
    r.add(on_side(ParameterId::FootToeOutR, side), Vec3(ankle.x, 0.02, ankle.z), Vec3(0, -out, 0), heel.R[0], 0.26,
          kArc);
    r.add(on_side(ParameterId::FootPronationR, side), heel.p, -out * heel.R[0], heel.R[1], 0.11, kArc);
}

void thigh(Rings& r, Side side) {
    const Transform& X = r.pose(on_side(Segment::FemurR, side));
    const Vec3 knee = r.pose(on_side(Segment::TibiaR, side)).p, along = glm::normalize(X.p - knee);
    r.add(on_side(ParameterId::LegFemoralAnteversionR, side), 0.5 * (X.p + knee), lateral_sign(side) * along, X.R[0],
          0.13, kRing);
    r.add(on_side(ParameterId::LegKneeValgusR, side), knee, -lateral_sign(side) * X.R[0], -along, 0.16, kArc);
}

void shank(Rings& r, Side side) {
    const Transform& X = r.pose(on_side(Segment::TibiaR, side));
    const Vec3 ankle = r.pose(on_side(Segment::TalusR, side)).p, along = glm::normalize(X.p - ankle);
    r.add(on_side(ParameterId::LegTibialTorsionR, side), 0.5 * (X.p + ankle), -lateral_sign(side) * along, X.R[0], 0.12,
          kRing);
    r.add(on_side(ParameterId::LegKneeValgusR, side), X.p,
          -lateral_sign(side) * r.pose(on_side(Segment::FemurR, side)).R[0], -along, 0.16, kArc);
}

// Where a ray meets the plane of the ring; where the ring is seen from its edge, the point of the ray nearest to the
// axis.
Vec3 meets(const Handle& h, const Ray& ray) {
    constexpr double kEdge = 0.12;  // sine: flatter than 7 deg
    const double across = glm::dot(ray.direction, h.axis);
    const double t = std::fabs(across) > kEdge ? glm::dot(h.centre - ray.origin, h.axis) / across
                                               : glm::dot(h.centre - ray.origin, ray.direction);
    const Vec3 p = ray.origin + t * ray.direction - h.centre;
    const Vec3 flat = p - glm::dot(p, h.axis) * h.axis;
    if (std::fabs(across) > kEdge) return flat;
    // On the near side of the ring the distance along the edge is the sine of the angle.
    const Vec3 near = glm::normalize(-ray.direction + across * h.axis), side = glm::cross(h.axis, near);
    const double s = std::clamp(glm::dot(flat, side) / h.radius_m, -1.0, 1.0);
    return h.radius_m * (s * side + std::sqrt(1 - s * s) * near);
}

}  // namespace

std::vector<Handle> handles_of(Segment bone, const Body& body, const SegmentPoses& poses) {
    Rings r(body, poses);
    if (bone == Segment::Pelvis) pelvis(r);
    if (bone == Segment::Neck || bone == Segment::Head) head(r);
    for (const Segment part : {Segment::LumbarLower, Segment::LumbarUpper, Segment::ThoraxLower, Segment::ThoraxUpper})
        if (bone == part) trunk(r);
    for (const Side side : kSides) {
        if (bone == on_side(Segment::FemurR, side)) thigh(r, side);
        if (bone == on_side(Segment::TibiaR, side)) shank(r, side);
        for (const Segment part : {Segment::TalusR, Segment::CalcaneusR, Segment::ForefootR, Segment::ToesR})
            if (bone == on_side(part, side)) foot(r, side);
    }
    return r.all;
}

std::vector<Vec3> points_of(const Handle& h, int count) {
    std::vector<Vec3> points;
    const Vec3 side = glm::cross(h.axis, h.start);
    for (int i = 0; i < count; ++i) {
        const double angle = h.half_rad * (2.0 * i / (count - 1) - 1);
        points.push_back(h.centre + h.radius_m * (std::cos(angle) * h.start + std::sin(angle) * side));
    }
    return points;
}

double turn_rad(const Handle& h, const Ray& from, const Ray& to) {
    const Vec3 a = meets(h, from), b = meets(h, to);
    return std::atan2(glm::dot(h.axis, glm::cross(a, b)), glm::dot(a, b));
}

}  // namespace bodychain
