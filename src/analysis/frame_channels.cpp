#include "analysis/frame_channels.h"

#include "analysis/knee_adduction.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace bodychain {

namespace {

constexpr double kRadToDeg = 180.0 / std::numbers::pi;
constexpr double kMetresToMm = 1000;  // definition

/// What a channel is computed from.
struct Instant : LoadInstant {
    const CycleInstant& cycle;
    Side side;
    double sign() const { return lateral_sign(side); }
    const Transform& pose(Segment s) const { return frame.X_WS[s]; }
    const FootLoad& foot() const { return frame.feet[side]; }
};

Vec3 angles_deg(const Instant& at, Joint j) {
    const JointProps& joint = at.body.joint(j);
    return kRadToDeg * joint_angles(joint, at.pose(joint.parent), at.pose(joint.child));
}
Vec3 leg_deg(const Instant& at, Joint right) { return angles_deg(at, on_side(right, at.side)); }

/// Trunk joints: x extension, y bending to the right, z right side forward.
Vec3 lumbar_deg(const Instant& at) {
    return angles_deg(at, Joint::Lumbosacral) + angles_deg(at, Joint::MidLumbar) + angles_deg(at, Joint::Thoracolumbar);
}
Vec3 neck_deg(const Instant& at) {
    return angles_deg(at, Joint::Cervicothoracic) + angles_deg(at, Joint::Craniocervical);
}

/// Against gravity, also on a slope.
Vec3 upright_deg(const Instant& at, Segment s) {
    return kRadToDeg * pelvis_angles(rotation_z(at.frame.incline_rad) * at.pose(s).R);
}
Vec3 pelvis_deg(const Instant& at) { return upright_deg(at, Segment::Pelvis); }
/// The upper thorax by the pelvis' angles: x forward tilt, y right side up, z right side forward.
Vec3 thorax_deg(const Instant& at) { return upright_deg(at, Segment::ThoraxUpper); }

/// Direction of an axis, seen from above, against the line of progression; inward +.
double inward_deg(const Instant& at, const Vec3& forward) {
    return -kRadToDeg * std::atan2(at.sign() * forward.z, forward.x);
}
double kneecap_inward_deg(const Instant& at) { return inward_deg(at, at.pose(on_side(Segment::FemurR, at.side)).R[0]); }

/// From above, a foot that hangs down has no direction, and one that hangs a little further points backward. So its
/// axis is first raised about its own lateral axis until it hangs no steeper than 45 deg.
double foot_inward_deg(const Instant& at) {
    constexpr double kSteepest = std::numbers::pi / 4;  // definition: of the channel
    const Mat3& foot = at.pose(on_side(Segment::CalcaneusR, at.side)).R;
    const double hangs = std::atan2(-foot[0].y, foot[1].y);  // beyond a right angle, too
    const double raised = hangs - std::clamp(hangs, -kSteepest, kSteepest);
    return inward_deg(at, std::cos(raised) * foot[0] + std::sin(raised) * foot[1]);
}

/// Height of the lowest point of a foot.
double clearance_mm(const Instant& at) {
    double lowest_m = std::numeric_limits<double>::infinity();
    for (const ContactPad& pad : at.body.pads)
        if (pad.side == at.side) lowest_m = std::fmin(lowest_m, (at.pose(pad.segment) * pad.centre).y - pad.radius_m);
    return kMetresToMm * lowest_m;
}

Vec3 com_mm(const Instant& at) { return kMetresToMm * (at.frame.com - at.cycle.origin_m); }

double in_bodyweights(const Instant& at, double force_n) { return force_n / (at.body.mass_kg * kGravity_m_s2); }

/// Internal torque that acts to increase the clinical angle, per body mass.
double torque_nm_kg(const Instant& at, Joint j, int axis) {
    return joint_torque_nm(at.body, at.frame, j, axis) / at.body.mass_kg;
}
double leg_torque_nm_kg(const Instant& at, Joint right, int axis) {
    return torque_nm_kg(at, on_side(right, at.side), axis);
}

struct Row {
    std::string_view key;
    double (*value)(const Instant&);
};

// Same order as channel_table(); checked in measured_channels().
constexpr std::array kRows{
    Row{"pelvis_tilt", [](const Instant& at) { return pelvis_deg(at).x; }},
    Row{"pelvis_obliquity", [](const Instant& at) { return at.sign() * pelvis_deg(at).y; }},
    Row{"pelvis_rotation", [](const Instant& at) { return at.sign() * pelvis_deg(at).z; }},
    Row{"hip_flexion", [](const Instant& at) { return leg_deg(at, Joint::HipR).x; }},
    Row{"hip_adduction", [](const Instant& at) { return leg_deg(at, Joint::HipR).y; }},
    Row{"hip_rotation", [](const Instant& at) { return leg_deg(at, Joint::HipR).z; }},
    Row{"knee_flexion", [](const Instant& at) { return leg_deg(at, Joint::KneeR).x; }},
    Row{"knee_varus", [](const Instant& at) { return leg_deg(at, Joint::KneeR).y; }},
    Row{"knee_rotation", [](const Instant& at) { return leg_deg(at, Joint::KneeR).z; }},
    Row{"ankle_dorsiflexion", [](const Instant& at) { return leg_deg(at, Joint::TalocruralR).x; }},
    Row{"subtalar_eversion", [](const Instant& at) { return leg_deg(at, Joint::SubtalarR).x; }},
    Row{"foot_progression", foot_inward_deg},
    Row{"patella_direction", kneecap_inward_deg},
    Row{"lumbar_lordosis", [](const Instant& at) { return lumbar_deg(at).x; }},
    Row{"lumbar_bending", [](const Instant& at) { return at.sign() * lumbar_deg(at).y; }},
    Row{"lumbar_rotation", [](const Instant& at) { return -at.sign() * lumbar_deg(at).z; }},
    Row{"thorax_tilt", [](const Instant& at) { return thorax_deg(at).x; }},
    Row{"thorax_lean", [](const Instant& at) { return -thorax_deg(at).y; }},
    Row{"thorax_rotation", [](const Instant& at) { return thorax_deg(at).z; }},
    Row{"neck_flexion", [](const Instant& at) { return -neck_deg(at).x; }},
    Row{"shoulder_flexion", [](const Instant& at) { return leg_deg(at, Joint::ShoulderR).x; }},
    Row{"elbow_flexion", [](const Instant& at) { return leg_deg(at, Joint::ElbowR).x; }},
    Row{"grf_vertical", [](const Instant& at) { return in_bodyweights(at, at.foot().force_n.y); }},
    Row{"grf_fore_aft", [](const Instant& at) { return in_bodyweights(at, at.foot().force_n.x); }},
    Row{"grf_medial", [](const Instant& at) { return in_bodyweights(at, -at.sign() * at.foot().force_n.z); }},
    Row{"hip_extension_moment", [](const Instant& at) { return -leg_torque_nm_kg(at, Joint::HipR, 0); }},
    Row{"hip_abduction_moment", [](const Instant& at) { return -leg_torque_nm_kg(at, Joint::HipR, 1); }},
    Row{"knee_extension_moment", [](const Instant& at) { return -leg_torque_nm_kg(at, Joint::KneeR, 0); }},
    Row{"knee_adduction_moment",
        [](const Instant& at) { return knee_adduction_from_ground(at.body, at.frame, at.side); }},
    Row{"ankle_plantarflexion_moment", [](const Instant& at) { return -leg_torque_nm_kg(at, Joint::TalocruralR, 0); }},
    Row{"lumbar_extension_moment", [](const Instant& at) { return torque_nm_kg(at, Joint::Lumbosacral, 0); }},
    Row{"knee_contact", [](const Instant& at) { return in_bodyweights(at, knee_contact_n(at, at.side)); }},
    Row{"hip_contact", [](const Instant& at) { return in_bodyweights(at, hip_contact_n(at, at.side)); }},
    Row{"lumbar_contact", [](const Instant& at) { return in_bodyweights(at, lumbar_contact_n(at)); }},
    Row{"free_moment", [](const Instant& at) { return at.sign() * at.foot().free_moment_nm / at.body.mass_kg; }},
    Row{"hip_power", [](const Instant& at) { return at.cycle.power[at.side].hip; }},
    Row{"knee_power", [](const Instant& at) { return at.cycle.power[at.side].knee; }},
    Row{"ankle_power", [](const Instant& at) { return at.cycle.power[at.side].ankle; }},
    Row{"foot_clearance", clearance_mm},
    Row{"com_forward", [](const Instant& at) { return com_mm(at).x; }},
    Row{"com_up", [](const Instant& at) { return com_mm(at).y; }},
    Row{"com_side", [](const Instant& at) { return com_mm(at).z; }},
};

std::vector<MeasuredChannel> make_measured_channels() {
    std::vector<MeasuredChannel> all;
    assert(kRows.size() == channel_table().size());
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        const ChannelInfo& channel = channel_table()[i];
        assert(channel.key == kRows[i].key);
        const std::string key(channel.key);
        if (!channel.sided) all.push_back({&channel, Side::Right, key});
        if (channel.sided) all.push_back({&channel, Side::Right, key + "_r"});
        if (channel.sided) all.push_back({&channel, Side::Left, key + "_l"});
    }
    return all;
}

}  // namespace

const std::vector<MeasuredChannel>& measured_channels() {
    static const std::vector<MeasuredChannel> all = make_measured_channels();
    return all;
}

std::vector<CycleInstant> cycle_instants(const Body& body, const Motion& motion) {
    const std::vector<Accelerations> accelerations = accelerations_of(body, motion);
    const std::vector<SideArray<LegPower>> powers = leg_powers(body, motion);
    const auto count = static_cast<double>(motion.frames.size());
    const auto ahead_m = [&](std::size_t frame) { return motion.stride_m * static_cast<double>(frame) / count; };
    Vec3 ankles(0.0);
    for (std::size_t k = 0; k < motion.frames.size(); ++k) {
        const SegmentPoses& poses = motion.frames[k].X_WS;
        ankles += (0.5 * (poses[Segment::TalusR].p + poses[Segment::TalusL].p) - Vec3(ahead_m(k), 0, 0)) / count;
    }
    std::vector<CycleInstant> instants;
    for (std::size_t k = 0; k < motion.frames.size(); ++k)
        instants.push_back({accelerations[k], powers[k], Vec3(ankles.x + ahead_m(k), 0, ankles.z)});
    return instants;
}

std::vector<double> channel_values(const Body& body, const Frame& frame, const CycleInstant& cycle) {
    std::vector<double> values;
    values.reserve(measured_channels().size());
    const ChannelInfo* first = channel_table().data();
    for (const MeasuredChannel& channel : measured_channels())
        values.push_back(kRows[static_cast<std::size_t>(channel.info - first)].value(
                             {{body, frame, cycle.acceleration}, cycle, channel.side}) +
                         0.0);  // no -0
    return values;
}

}  // namespace bodychain
