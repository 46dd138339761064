#include "analysis/joint_contact.h"

#include "analysis/knee_adduction.h"
#include "anatomy/joint_table.h"
#include "base/sourced.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace bodychain {

namespace {

// Levers of an adult of 1.75 m; they scale with height.
constexpr Sourced<double> kTrochanterBehind_deg{25,
                                                "gluteus medius ends 21-31 deg behind the frontal plane of the hip: "
                                                "gait2392 and Rajagopal 2016, glmed1-3 on the femur"};
constexpr Sourced<double> kSmallestNeckShare{
    0.4, "engineering: below it (69 deg out of the plane) other abductors hold the pelvis"};
constexpr Sourced<double> kHipAbductor_m{
    0.050, "gluteus medius and minimus 0.045-0.055 m at the neutral hip: Delp 1990, Arnold 1997 (recalled)"};
constexpr Sourced<double> kHipAdductor_m{0.060, "adductors 0.06-0.07 m: Dostal 1986 (recalled)"};
constexpr Sourced<double> kHipExtensor_m{
    0.065, "gluteus maximus 0.079, hamstrings 0.061 m: Nemeth and Ohlsen 1985 (recalled)"};
constexpr Sourced<double> kHipFlexor_m{
    0.045, "rectus femoris 0.043, iliopsoas 0.03-0.05 m in extension: Dostal 1986, Delp 1990 (recalled)"};
constexpr Sourced<double> kHamstrings_m{0.030, "0.025-0.035 m at 0-40 deg: Herzog and Read 1993 (recalled)"};
constexpr Sourced<double> kGastrocnemiusKnee_m{0.020, "0.015-0.025 m: Buford 1997 (recalled)"};
constexpr Sourced<double> kGastrocnemiusShare{0.33, "of the triceps surae's area: Fukunaga 1992 (recalled)"};
constexpr Sourced<double> kCondyles_m{0.050, "contacts 0.04-0.05 m apart: Schipplein and Andriacchi 1991 (recalled)"};
constexpr Sourced<double> kLumbarExtensor_m{
    0.055, "erector spinae at L5/S1 0.05-0.06 m: Nemeth and Ohlsen 1986, Jorgensen 2001 (recalled)"};
constexpr Sourced<double> kLumbarFlexor_m{0.080, "rectus abdominis 0.07-0.10 m: Jorgensen 2001 (recalled)"};
constexpr Sourced<double> kLumbarSide_m{0.070,
                                        "between erector spinae 0.04 and obliques 0.11 m: Jorgensen 2001 (recalled)"};

double grown(const Body& body, double arm_m) { return arm_m * body.person.height_m / kReferenceHeight_m; }
const Transform& pose(const LoadInstant& at, Segment s) { return at.frame.X_WS[s]; }

/// A segment and everything that hangs on it.
SegmentArray<bool> chain_from(const Body& body, Segment first) {
    SegmentArray<bool> in{};
    in[first] = true;
    for (int s = index(first) + 1; s < kSegmentCount; ++s) {
        const Segment parent = body.joint(joint_of(static_cast<Segment>(s))).parent;
        in[static_cast<std::size_t>(s)] = in[parent];
    }
    return in;
}

/// Pull of the muscle that balances a net torque; there is one on either side of the joint.
double pull_n(double torque_nm, double positive_arm_m, double negative_arm_m) {
    return torque_nm >= 0 ? torque_nm / positive_arm_m : -torque_nm / negative_arm_m;
}

/// Size of the contact force where muscles pull the segment along `line` toward the joint. Where they do not, ligaments
/// hold what draws the joint apart.
double contact_n(const Vec3& reaction_n, double muscles_n, const Vec3& line) {
    const double along_n = glm::dot(reaction_n, line), axial_n = muscles_n - along_n;
    const double shear_n = glm::length(reaction_n - along_n * line);
    return axial_n < 0 ? shear_n : std::hypot(axial_n, shear_n);  // keeps not-a-number
}

double leg_torque_nm(const LoadInstant& at, Joint right, Side side, int axis) {
    return joint_torque_nm(at.body, at.frame, on_side(right, side), axis);
}

double knee_muscles_n(const LoadInstant& at, Side side) {
    const double calf_nm = -leg_torque_nm(at, Joint::TalocruralR, side, 0);
    const double gastrocnemius_n = calf_nm < 0 ? 0.0 : kGastrocnemiusShare * calf_nm / grown(at.body, kAchilles_m);
    const double left_over_nm =
        -leg_torque_nm(at, Joint::KneeR, side, 0) + gastrocnemius_n * grown(at.body, kGastrocnemiusKnee_m);
    return gastrocnemius_n + pull_n(left_over_nm, grown(at.body, kPatellarTendon_m), grown(at.body, kHamstrings_m));
}

}  // namespace

double joint_torque_nm(const Body& body, const Frame& frame, Joint j, int axis) {
    const int dof = dof_index(body, j, axis);
    if (dof < 0 || frame.joint_moment.size() != body.dofs.size()) return std::numeric_limits<double>::quiet_NaN();
    return frame.joint_moment[static_cast<std::size_t>(dof)];
}

Vec3 joint_reaction_n(const LoadInstant& at, Joint j) {
    const SegmentArray<bool> below = chain_from(at.body, child_of(j));
    const double rise = at.frame.incline_rad;
    const Vec3 gravity = kGravity_m_s2 * Vec3(-std::sin(rise), -std::cos(rise), 0);  // in the floor's own frame
    Vec3 force(0.0);
    for (std::size_t s = 0; s < below.size(); ++s)
        if (below[s]) force += at.body.segments[s].mass_kg * (at.acceleration[s] - gravity);
    for (const Side side : kSides) {
        const bool foot = below[on_side(Segment::CalcaneusR, side)];
        assert(foot || !below[on_side(Segment::ToesR, side)]);
        if (foot) force -= at.frame.feet[side].force_n;
    }
    return force;
}

double hip_abductor_arm_m(const Body& body, const Frame& frame, Side side) {
    const JointProps& hip = body.joint(on_side(Joint::HipR, side));
    const auto pose_of = [&](Segment s) { return frame.X_WS[s]; };
    const double internal = joint_angles(hip, pose_of(hip.parent), pose_of(hip.child)).z;
    const double neutral = Angle::from_deg(kTrochanterBehind_deg).rad();
    const double out_of_plane = neutral + hip.axes[2].rest.rad() - internal;
    return grown(body, kHipAbductor_m) * std::max(kSmallestNeckShare.value, std::cos(out_of_plane) / std::cos(neutral));
}

double hip_contact_n(const LoadInstant& at, Side side) {
    const double extension_nm = -leg_torque_nm(at, Joint::HipR, side, 0),
                 abduction_nm = -leg_torque_nm(at, Joint::HipR, side, 1);
    const double sagittal_n = pull_n(extension_nm, grown(at.body, kHipExtensor_m), grown(at.body, kHipFlexor_m));
    const double frontal_n =
        pull_n(abduction_nm, hip_abductor_arm_m(at.body, at.frame, side), grown(at.body, kHipAdductor_m));
    const Joint hip = on_side(Joint::HipR, side);
    return contact_n(joint_reaction_n(at, hip), std::hypot(sagittal_n, frontal_n), pose(at, child_of(hip)).R[1]);
}

double knee_contact_n(const LoadInstant& at, Side side) {
    const Joint knee = on_side(Joint::KneeR, side);
    return contact_n(joint_reaction_n(at, knee), knee_muscles_n(at, side), pose(at, child_of(knee)).R[1]);
}

double knee_medial_share(const Body& body, double axial_n, double adduction_nm) {
    if (axial_n <= 0) return 0.5;
    return std::clamp(0.5 + adduction_nm / (axial_n * grown(body, kCondyles_m)), 0.0, 1.0);
}

double knee_medial_share(const LoadInstant& at, Side side) {
    const Joint knee = on_side(Joint::KneeR, side);
    const double axial_n =
        knee_muscles_n(at, side) - glm::dot(joint_reaction_n(at, knee), pose(at, child_of(knee)).R[1]);
    return knee_medial_share(at.body, axial_n, at.body.mass_kg * knee_adduction_from_ground(at.body, at.frame, side));
}

double lumbar_contact_n(const LoadInstant& at) {
    const double extension_nm = joint_torque_nm(at.body, at.frame, Joint::Lumbosacral, 0);
    const double bending_nm = joint_torque_nm(at.body, at.frame, Joint::Lumbosacral, 1);
    const double sagittal_n = pull_n(extension_nm, grown(at.body, kLumbarExtensor_m), grown(at.body, kLumbarFlexor_m));
    const double muscles_n = std::hypot(sagittal_n, bending_nm / grown(at.body, kLumbarSide_m));
    // Seen from the trunk, which the pelvis pushes up and the muscles pull down.
    return contact_n(joint_reaction_n(at, Joint::Lumbosacral), muscles_n, -pose(at, Segment::LumbarLower).R[1]);
}

}  // namespace bodychain
