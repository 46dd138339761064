#include "analysis/derived_curves.h"

#include "analysis/joint_contact.h"
#include "analysis/joint_power.h"
#include "base/sourced.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace bodychain {

namespace {

constexpr double kMetresToMm = 1000, kToPercent = 100;  // definition
constexpr Sourced<double> kArnoldRotation_deg{30, "Arnold 1997: the internal rotation that restores the lever"};

/// In the zero posture, with the right hip turned inward.
double abductor_arm_m(const Body& body, double internal_deg) {
    Pose pose;
    pose.q.assign(body.dofs.size(), 0.0);
    const int turn = dof_index(body, Joint::HipR, 2);
    if (turn >= 0) pose.q[static_cast<std::size_t>(turn)] = Angle::from_deg(internal_deg).rad();
    Frame frame;
    frame.X_WS = forward_kinematics(body, pose);
    return hip_abductor_arm_m(body, frame, Side::Right);
}

double heel_height_mm(const Body& body, const Frame& frame) {
    double lowest_m = 1e9;
    for (const ContactPad& pad : body.pads) {
        if (pad.segment != Segment::CalcaneusR) continue;
        const Transform& foot = frame.X_WS[pad.segment];
        lowest_m = std::min(lowest_m, (foot.p + foot.R * pad.centre).y - pad.radius_m);
    }
    return kMetresToMm * lowest_m;
}

// In the frontal plane: how far the centre of the knee lies inside the line from hip to ankle.
double knee_inward_mm(const Frame& frame) {
    const auto middle = [&](Segment s) { return frame.X_WS[s].p; };
    const Vec3 hip = middle(Segment::FemurR), knee = middle(Segment::TibiaR), ankle = middle(Segment::TalusR);
    const double along = (hip.y - knee.y) / (hip.y - ankle.y);
    return kMetresToMm * (hip.z + along * (ankle.z - hip.z) - knee.z);
}

void add(Measures& measures, const std::string& key, const std::function<double(std::size_t)>& value) {
    Curve& curve = measures.curves.curves.emplace_back(key, Curve{}).second;
    for (std::size_t i = 0; i < curve.size(); ++i) curve[i] = value(i);
}

}  // namespace

void add_derived_curves(const Body& body, const Motion& motion, Measures& measures) {
    const std::vector<Accelerations> accelerations = accelerations_of(body, motion);
    // Frames are closer together than a percent of the cycle, so the nearest one is taken.
    const auto frame_at = [&](std::size_t sample) {
        const double phase = static_cast<double>(sample) / (kCycleSamples - 1);
        return static_cast<std::size_t>(std::lround(phase * static_cast<double>(motion.frames.size()))) %
               motion.frames.size();
    };
    const double normal_m = abductor_arm_m(make_body(body.person), 0);
    const double arm_pct = kToPercent * abductor_arm_m(body, 0) / normal_m;
    const double turned_pct = kToPercent * abductor_arm_m(body, kArnoldRotation_deg) / normal_m;
    add(measures, "hip_abductor_arm_r", [&](std::size_t) { return arm_pct; });
    add(measures, "hip_abductor_arm_turned_r", [&](std::size_t) { return turned_pct; });
    add(measures, "knee_medial_share_r", [&](std::size_t i) {
        const std::size_t k = frame_at(i);
        return kToPercent * knee_medial_share({body, motion.frames[k], accelerations[k]}, Side::Right);
    });
    add(measures, "heel_height_r", [&](std::size_t i) { return heel_height_mm(body, motion.frames[frame_at(i)]); });
    add(measures, "knee_inward_r", [&](std::size_t i) { return knee_inward_mm(motion.frames[frame_at(i)]); });
    for (const Side side : kSides) {
        const std::string suffix = side == Side::Right ? "_r" : "_l";
        add(measures, "step_length" + suffix, [&](std::size_t) { return kMetresToMm * measures.step_length_m[side]; });
        add(measures, "stance" + suffix, [&](std::size_t) { return measures.stance_pct[side]; });
    }
    const double both_pct = double_support_pct(measures),
                 share_pct = kToPercent * positive_work_shares(leg_powers(body, motion), Side::Right).knee;
    add(measures, "double_support", [&](std::size_t) { return both_pct; });
    add(measures, "knee_work_share_r", [&](std::size_t) { return share_pct; });
}

}  // namespace bodychain
