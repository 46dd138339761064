#include "scene/flesh/flesh.h"

#include "anatomy/joint_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace bodychain {

namespace {

using glm::vec3;

// Engineering: a plain figure of average build around the modelled bones; breadths of hips (0.35 m), chest (0.31 m) and
// shoulders (0.46 m) of an adult of 1.75 m (recalled).
struct Slice {
    float y, x, z, depth, width;  // middle and half axes of an ellipse
};
// Pelvis frame, zero posture.
// clang-format off
constexpr Slice kTrunkMan[] = {
    {-0.120f, -0.020f, 0.000f, 0.050f, 0.060f}, {-0.085f, -0.022f, 0.000f, 0.088f, 0.125f}, {-0.040f, -0.026f, 0.000f, 0.104f, 0.162f},
    {0.020f, -0.028f, 0.000f, 0.108f, 0.168f}, {0.080f, -0.030f, 0.000f, 0.104f, 0.166f}, {0.130f, -0.027f, 0.000f, 0.104f, 0.156f},
    {0.200f, -0.026f, 0.000f, 0.112f, 0.146f}, {0.280f, -0.030f, 0.000f, 0.120f, 0.150f}, {0.360f, -0.040f, 0.000f, 0.126f, 0.154f},
    {0.420f, -0.049f, 0.000f, 0.126f, 0.162f}, {0.470f, -0.059f, 0.000f, 0.116f, 0.160f}, {0.510f, -0.062f, 0.000f, 0.104f, 0.146f},
    {0.545f, -0.067f, 0.000f, 0.089f, 0.105f}, {0.580f, -0.080f, 0.000f, 0.064f, 0.060f}, {0.620f, -0.075f, 0.000f, 0.058f, 0.054f},
    {0.660f, -0.064f, 0.000f, 0.058f, 0.054f}, {0.700f, -0.056f, 0.000f, 0.050f, 0.048f}};
constexpr Slice kTrunkWoman[] = {
    {-0.120f, -0.020f, 0.000f, 0.050f, 0.060f}, {-0.085f, -0.022f, 0.000f, 0.090f, 0.128f}, {-0.040f, -0.028f, 0.000f, 0.108f, 0.162f},
    {0.020f, -0.030f, 0.000f, 0.110f, 0.160f}, {0.080f, -0.030f, 0.000f, 0.104f, 0.158f}, {0.130f, -0.027f, 0.000f, 0.102f, 0.150f},
    {0.200f, -0.027f, 0.000f, 0.108f, 0.138f}, {0.280f, -0.031f, 0.000f, 0.120f, 0.146f}, {0.360f, -0.040f, 0.000f, 0.124f, 0.150f},
    {0.420f, -0.049f, 0.000f, 0.122f, 0.150f}, {0.470f, -0.060f, 0.000f, 0.112f, 0.148f}, {0.510f, -0.062f, 0.000f, 0.102f, 0.138f},
    {0.545f, -0.067f, 0.000f, 0.088f, 0.098f}, {0.580f, -0.080f, 0.000f, 0.063f, 0.056f}, {0.620f, -0.075f, 0.000f, 0.056f, 0.050f},
    {0.660f, -0.064f, 0.000f, 0.056f, 0.050f}, {0.700f, -0.056f, 0.000f, 0.050f, 0.046f}};
// Segment frames, right side.
constexpr Slice kThigh[] = {
    {-0.460f, 0.002f, 0.000f, 0.043f, 0.042f}, {-0.430f, 0.005f, 0.000f, 0.054f, 0.051f}, {-0.390f, 0.004f, 0.002f, 0.057f, 0.055f},
    {-0.340f, 0.002f, 0.006f, 0.062f, 0.060f}, {-0.260f, -0.002f, 0.012f, 0.073f, 0.070f}, {-0.180f, -0.008f, 0.012f, 0.082f, 0.078f},
    {-0.100f, -0.014f, 0.008f, 0.088f, 0.088f}, {-0.040f, -0.014f, 0.006f, 0.088f, 0.090f}, {0.030f, -0.010f, 0.004f, 0.078f, 0.078f}};
constexpr Slice kShank[] = {
    {-0.445f, -0.004f, -0.001f, 0.034f, 0.036f}, {-0.410f, -0.005f, 0.000f, 0.034f, 0.035f}, {-0.360f, -0.006f, 0.002f, 0.034f, 0.035f},
    {-0.300f, -0.007f, 0.004f, 0.038f, 0.039f}, {-0.240f, -0.013f, 0.005f, 0.047f, 0.046f}, {-0.180f, -0.018f, 0.006f, 0.057f, 0.053f},
    {-0.130f, -0.017f, 0.006f, 0.060f, 0.055f}, {-0.080f, -0.009f, 0.004f, 0.056f, 0.052f}, {-0.035f, 0.000f, 0.001f, 0.052f, 0.050f},
    {0.000f, 0.003f, 0.000f, 0.054f, 0.051f}, {0.040f, 0.002f, 0.000f, 0.043f, 0.041f}};
constexpr Slice kUpperArm[] = {
    {-0.325f, -0.002f, -0.001f, 0.032f, 0.032f}, {-0.300f, -0.001f, -0.001f, 0.041f, 0.040f}, {-0.260f, 0.001f, 0.001f, 0.041f, 0.040f},
    {-0.200f, 0.003f, 0.005f, 0.043f, 0.041f}, {-0.120f, 0.003f, 0.008f, 0.047f, 0.045f}, {-0.060f, 0.002f, 0.006f, 0.053f, 0.051f},
    {-0.020f, 0.000f, 0.002f, 0.056f, 0.054f}, {0.030f, 0.000f, -0.004f, 0.046f, 0.046f}};
constexpr Slice kForearm[] = {
    {-0.270f, 0.001f, 0.002f, 0.022f, 0.018f}, {-0.220f, 0.000f, 0.002f, 0.030f, 0.025f}, {-0.170f, 0.001f, 0.003f, 0.034f, 0.031f},
    {-0.110f, 0.001f, 0.003f, 0.041f, 0.039f}, {-0.060f, 0.000f, 0.002f, 0.045f, 0.043f}, {-0.020f, -0.002f, 0.000f, 0.043f, 0.042f},
    {0.030f, -0.003f, -0.001f, 0.032f, 0.031f}};
constexpr Slice kHand[] = {
    {-0.197f, 0.008f, -0.034f, 0.015f, 0.012f}, {-0.180f, 0.004f, -0.027f, 0.027f, 0.018f}, {-0.150f, 0.001f, -0.017f, 0.037f, 0.020f},
    {-0.118f, 0.010f, -0.013f, 0.045f, 0.023f}, {-0.090f, 0.010f, -0.011f, 0.046f, 0.023f}, {-0.060f, 0.010f, -0.007f, 0.040f, 0.021f},
    {-0.030f, 0.004f, -0.001f, 0.031f, 0.021f}, {0.030f, 0.000f, 0.002f, 0.020f, 0.016f}, {-0.005f, 0.001f, 0.001f, 0.029f, 0.022f}};

struct LimbFlesh {
    Segment segment;
    std::span<const Slice> slices;
    float blend_m;  // how softly it grows out of what comes before it
    float woman;    // thickness, as a share of a man's
};
// clang-format on
const LimbFlesh kLimbs[] = {
    {Segment::FemurR, kThigh, 0.050f, 1.03f},      {Segment::TibiaR, kShank, 0.030f, 0.98f},
    {Segment::HumerusR, kUpperArm, 0.060f, 0.90f}, {Segment::ForearmR, kForearm, 0.020f, 0.92f},
    {Segment::HandR, kHand, 0.020f, 0.95f},
};

// A rounded piece between two balls, segment frame, right side. Radii of a man, and their ratio in a woman.
struct Piece {
    Segment segment;
    float blend_m;
    vec3 a, b;
    float radius_a, radius_b, woman = 1.0f;
};
using S = Segment;
constexpr float kSoft = 0.030f, kFoot = 0.020f;
// clang-format off
const Piece kPieces[] = {
    {S::Pelvis, 0.040f, {-0.078f, -0.030f, 0.072f}, {-0.074f, -0.062f, 0.074f}, 0.064f, 0.062f, 1.06f},  // buttocks
    {S::ThoraxUpper, kSoft, {0.012f, 0.118f, 0.030f}, {0.026f, 0.066f, 0.146f}, 0.046f, 0.049f, 0.97f},  // neck to shoulder
    {S::ThoraxUpper, kSoft, {0.132f, -0.045f, 0.072f}, {0.128f, -0.050f, 0.072f}, 0.030f, 0.030f, 1.85f},  // breast
    {S::Head, kSoft, {-0.012f, 0.076f, 0.0f}, {0.022f, 0.075f, 0.0f}, 0.085f, 0.081f, 0.99f},
    {S::Head, kSoft, {0.040f, 0.030f, 0.0f}, {0.054f, -0.046f, 0.0f}, 0.062f, 0.044f, 0.98f},
    {S::Head, 0.025f, {0.030f, 0.012f, 0.040f}, {0.056f, 0.006f, 0.030f}, 0.033f, 0.034f, 0.98f},   // cheek
    {S::Head, 0.025f, {0.026f, -0.040f, 0.028f}, {0.056f, -0.058f, 0.016f}, 0.028f, 0.028f, 0.98f},  // jaw
    {S::Head, 0.020f, {0.070f, -0.064f, 0.0f}, {0.076f, -0.068f, 0.0f}, 0.026f, 0.025f, 0.98f},      // chin
    {S::Head, 0.020f, {0.090f, 0.032f, 0.0f}, {0.099f, 0.006f, 0.0f}, 0.013f, 0.016f, 0.96f},        // nose
    {S::CalcaneusR, kFoot, {0.012f, 0.007f, 0.000f}, {0.036f, 0.046f, -0.004f}, 0.031f, 0.035f, 0.97f},
    {S::CalcaneusR, kFoot, {0.012f, 0.005f, 0.000f}, {0.060f, 0.008f, 0.006f}, 0.030f, 0.029f, 0.97f},
    {S::CalcaneusR, kFoot, {0.048f, 0.036f, -0.008f}, {0.104f, 0.018f, -0.008f}, 0.036f, 0.031f, 0.97f},
    {S::ForefootR, kFoot, {0.000f, 0.008f, -0.012f}, {0.072f, -0.019f, -0.025f}, 0.031f, 0.021f, 0.97f},
    {S::ForefootR, kFoot, {-0.010f, -0.008f, 0.014f}, {0.054f, -0.021f, 0.032f}, 0.029f, 0.018f, 0.97f},
    {S::ForefootR, kFoot, {0.010f, 0.004f, 0.002f}, {0.076f, -0.019f, 0.002f}, 0.030f, 0.020f, 0.97f},
    {S::ToesR, kFoot, {0.000f, -0.004f, -0.026f}, {0.056f, -0.009f, -0.022f}, 0.019f, 0.014f, 0.97f},
    {S::ToesR, kFoot, {0.000f, -0.004f, 0.000f}, {0.046f, -0.010f, 0.001f}, 0.018f, 0.015f, 0.97f},
    {S::ToesR, kFoot, {-0.008f, -0.006f, 0.026f}, {0.026f, -0.010f, 0.024f}, 0.016f, 0.013f, 0.97f},
    {S::HandR, kFoot, {0.026f, -0.045f, -0.014f}, {0.050f, -0.122f, -0.026f}, 0.017f, 0.013f, 0.97f},  // thumb
};
// clang-format on

bool is_trunk(Segment s) { return s == S::Pelvis || (s >= S::LumbarLower && s <= S::Head); }

float smooth_least(float a, float b, float k) {
    const float h = std::max(k - std::fabs(a - b), 0.0f) / k;
    return std::min(a, b) - 0.25f * h * h * k;
}

// Distance to a cone with round ends; a good approximation for radii that differ little.
float rounded(const vec3& p, const vec3& a, const vec3& b, float radius_a, float radius_b) {
    const vec3 ab = b - a;
    const float t = std::clamp(glm::dot(p - a, ab) / std::max(1e-9f, glm::dot(ab, ab)), 0.0f, 1.0f);
    return glm::length(p - a - t * ab) - glm::mix(radius_a, radius_b, t);
}

Slice slice_at(std::span<const Slice> slices, float y) {
    std::size_t i = 0;
    while (i + 2 < slices.size() && y > slices[i + 1].y) ++i;
    const auto knot = [&](std::size_t k) {
        return glm::vec4(slices[k].x, slices[k].z, slices[k].depth, slices[k].width);
    };
    const auto slope = [&](std::size_t k) {
        const std::size_t a = k > 0 ? k - 1 : 0, b = std::min(k + 1, slices.size() - 1);
        return (knot(b) - knot(a)) / (slices[b].y - slices[a].y);
    };
    const float h = slices[i + 1].y - slices[i].y, t = std::clamp((y - slices[i].y) / h, 0.0f, 1.0f), t2 = t * t,
                t3 = t2 * t;
    const glm::vec4 v = (2 * t3 - 3 * t2 + 1) * knot(i) + (t3 - 2 * t2 + t) * h * slope(i) +
                        (3 * t2 - 2 * t3) * knot(i + 1) + (t3 - t2) * h * slope(i + 1);
    return {y, v.x, v.y, v.z, v.w};
}

// Approximate distance to a stack of ellipses, which are a little squarer than real ones, as a body is.
float stacked(const vec3& p, std::span<const Slice> slices, float thickness) {
    constexpr float kSquare = 2.3f;
    constexpr float kFar_m = 0.10f;  // from here on only that it is far matters
    const float y = std::clamp(p.y, slices.front().y, slices.back().y), beyond = p.y - y;
    if (std::fabs(beyond) > kFar_m) return std::fabs(beyond);
    const Slice s = slice_at(slices, y);
    const float aside = std::max(std::fabs(p.x - s.x) - s.depth, std::fabs(p.z - s.z) - s.width);
    if (aside > kFar_m) return aside;
    const float depth = thickness * s.depth, width = thickness * s.width, u = std::fabs(p.x - s.x) / depth,
                v = std::fabs(p.z - s.z) / width;
    const float r = std::pow(std::pow(u, kSquare) + std::pow(v, kSquare), 1.0f / kSquare),
                across = (r - 1.0f) * 0.5f * (depth + std::min(depth, width));
    return beyond == 0.0f ? across : std::hypot(std::max(across, 0.0f), beyond) + 0.1f * std::min(across, 0.0f);
}

Pose open_pose(const Body& body) {
    Pose pose;
    pose.q.assign(body.dofs.size(), 0.0);
    constexpr double kDeg = std::numbers::pi / 180;
    const auto set = [&](Joint j, int axis, double deg) {
        pose.q[static_cast<std::size_t>(dof_index(body, j, axis))] = deg * kDeg;
    };
    for (const Side side : kSides) {
        set(on_side(Joint::HipR, side), 0, 10);
        set(on_side(Joint::HipR, side), 1, -8);
        set(on_side(Joint::KneeR, side), 0, 14);
        set(on_side(Joint::ShoulderR, side), 1, -28);
        set(on_side(Joint::ElbowR, side), 0, 20);
    }
    return pose;
}

}  // namespace

Flesh::Flesh(Sex sex) : female_(sex == Sex::Female) {
    const Body body = make_body(Person{kReferenceHeight_m, kReferenceMass_kg, Sex::Male});
    poses_ = forward_kinematics(body, open_pose(body));
    for (const Piece& piece : kPieces)
        for (const Side side : kSides) {
            const Segment s = is_trunk(piece.segment) ? piece.segment : on_side(piece.segment, side);
            const Transform& X = poses_[s];
            const auto place = [&](const vec3& p) { return vec3(X * Vec3(p.x, p.y, p.z * lateral_sign(side))); };
            const float ratio = female_ ? piece.woman : 1.0f;
            pieces_.push_back(
                {s, piece.blend_m, place(piece.a), place(piece.b), ratio * piece.radius_a, ratio * piece.radius_b});
        }
}

float Flesh::trunk_distance(const vec3& p) const {
    return stacked(p, female_ ? std::span<const Slice>(kTrunkWoman) : std::span<const Slice>(kTrunkMan), 1.0f);
}

template <class Do>
void Flesh::for_each_limb(const vec3& p, Do&& act) const {
    for (const LimbFlesh& limb : kLimbs)
        for (const Side side : kSides) {
            const Segment s = on_side(limb.segment, side);
            const Transform& X = poses_[s];
            Vec3 q = glm::transpose(X.R) * (Vec3(p) - X.p);
            q.z *= lateral_sign(side);
            act(s, stacked(vec3(q), limb.slices, female_ ? limb.woman : 1.0f), limb.blend_m);
        }
}

float Flesh::distance(const vec3& p) const {
    float d = trunk_distance(p);
    for_each_limb(p, [&d](Segment, float own, float blend_m) { d = smooth_least(d, own, blend_m); });
    for (const Grown& g : pieces_) d = smooth_least(d, rounded(p, g.a, g.b, g.radius_a, g.radius_b), g.blend_m);
    return d;
}

std::vector<SkinWeight> Flesh::weights(const vec3& p) const {
    constexpr float kSoft_m = 0.016f, kBend_m = 0.045f, kLeast = 0.02f;
    SegmentArray<float> best;
    best.fill(1.0f);
    for (const Grown& g : pieces_) {
        float& d = best[g.segment];
        d = std::min(d, rounded(p, g.a, g.b, g.radius_a, g.radius_b));
    }
    for_each_limb(p, [&best](Segment s, float own, float) { best[s] = std::min(best[s], own); });
    // The trunk's share is divided among its segments by height, smoothly at the joints between them.
    constexpr std::array<Segment, 7> kTrunk{S::Pelvis,      S::LumbarLower, S::LumbarUpper, S::ThoraxLower,
                                            S::ThoraxUpper, S::Neck,        S::Head};
    const float trunk = std::exp(-std::max(0.0f, trunk_distance(p)) / kSoft_m);
    SegmentArray<float> share{};
    for (std::size_t i = 0; i < kTrunk.size(); ++i) {
        const auto joint = [&](std::size_t k) { return static_cast<float>(poses_[kTrunk[k]].p.y); };
        const auto above = [&](std::size_t k) { return glm::smoothstep(joint(k) - kBend_m, joint(k) + kBend_m, p.y); };
        share[kTrunk[i]] = trunk * ((i == 0 ? 1.0f : above(i)) - (i + 1 < kTrunk.size() ? above(i + 1) : 0.0f));
    }
    float sum = 0;
    for (std::size_t s = 0; s < share.size(); ++s) {
        share[s] += best[s] < 1.0f ? std::exp(-std::max(0.0f, best[s]) / kSoft_m) : 0.0f;
        sum += share[s];
    }
    std::vector<SkinWeight> weights;
    float kept = 0;
    for (std::size_t s = 0; s < share.size(); ++s)
        if (share[s] > kLeast * sum) {
            weights.push_back({static_cast<Segment>(s), share[s]});
            kept += share[s];
        }
    for (SkinWeight& w : weights) w.share /= kept;
    return weights;
}

}  // namespace bodychain
