#include "anatomy/body.h"

#include "anatomy/joint_table.h"
#include "anatomy/mass_table.h"
#include "anatomy/proportions.h"

#include <algorithm>
#include <cassert>

namespace bodychain {

namespace {

Vec3 mirrored_point(const Vec3& v, Side side) { return Vec3(v.x, v.y, v.z * lateral_sign(side)); }

// Mirror image of a frame of the right side in the sagittal plane. M F M stays right-handed, and the same hinge angle
// about its z is the mirrored rotation.
Mat3 mirrored_frame(const Mat3& F, Side side) {
    if (side == Side::Right) return F;
    const Mat3 M(Vec3(1, 0, 0), Vec3(0, 1, 0), Vec3(0, 0, -1));
    return M * F * M;
}

void add_limb(Body& body, Segment s, const LimbRow& row, double length_m) {
    const std::size_t x = body.person.sex == Sex::Male ? 1 : 0;
    SegmentProps& p = body.segments[s];
    p.mass_kg = row.mass_pct[x] / 100 * body.person.mass_kg;
    p.com = Vec3(0, -row.com_pct[x] / 100 * length_m, 0);
    auto moment = [&](double radius_pct) { return p.mass_kg * std::pow(radius_pct / 100 * length_m, 2); };
    p.inertia = Mat3(0.0);
    p.inertia[0][0] = moment(row.radius_sagittal_pct[x]);
    p.inertia[1][1] = moment(row.radius_long_pct[x]);
    p.inertia[2][2] = moment(row.radius_transverse_pct[x]);
}

void add_solid(Body& body, Segment s, const SolidRow& row, Side side) {
    const std::size_t x = body.person.sex == Sex::Male ? 1 : 0;
    SegmentProps& p = body.segments[s];
    p.mass_kg = row.mass_pct[x] / 100 * body.person.mass_kg;
    p.com = mirrored_point(row.com_h * body.person.height_m, side);
    const Vec3 a = row.semi_axes_h * body.person.height_m;
    p.inertia = Mat3(0.0);
    p.inertia[0][0] = p.mass_kg / 5 * (a.y * a.y + a.z * a.z);
    p.inertia[1][1] = p.mass_kg / 5 * (a.x * a.x + a.z * a.z);
    p.inertia[2][2] = p.mass_kg / 5 * (a.x * a.x + a.y * a.y);
}

void add_masses(Body& body, const Proportions& size) {
    add_solid(body, Segment::Pelvis, kPelvisSolid, Side::Right);
    add_solid(body, Segment::LumbarLower, kLumbarLowerSolid, Side::Right);
    add_solid(body, Segment::LumbarUpper, kLumbarUpperSolid, Side::Right);
    add_solid(body, Segment::ThoraxLower, kThoraxLowerSolid, Side::Right);
    add_solid(body, Segment::ThoraxUpper, kThoraxUpperSolid, Side::Right);
    add_solid(body, Segment::Neck, kNeckSolid, Side::Right);
    add_solid(body, Segment::Head, kHeadSolid, Side::Right);
    for (Side side : kSides) {
        add_limb(body, on_side(Segment::FemurR, side), kThigh, size.thigh_m[side]);
        add_limb(body, on_side(Segment::TibiaR, side), kShank, size.shank_m[side]);
        add_solid(body, on_side(Segment::TalusR, side), kTalusSolid, side);
        add_solid(body, on_side(Segment::CalcaneusR, side), kCalcaneusSolid, side);
        add_solid(body, on_side(Segment::ForefootR, side), kForefootSolid, side);
        add_solid(body, on_side(Segment::ToesR, side), kToesSolid, side);
        add_limb(body, on_side(Segment::HumerusR, side), kUpperArm, size.upper_arm_m);
        add_limb(body, on_side(Segment::ForearmR, side), kForearm, size.forearm_m);
        add_limb(body, on_side(Segment::HandR, side), kHand, size.hand_m);
    }
    // The rows of the tables are rounded, and some are our own: scale them so that the sum is the person's mass.
    double sum = 0;
    for (const SegmentProps& s : body.segments) sum += s.mass_kg;
    for (SegmentProps& s : body.segments) {
        s.mass_kg *= body.person.mass_kg / sum;
        s.inertia *= body.person.mass_kg / sum;
    }
    body.mass_kg = body.person.mass_kg;
}

void set_joint(Body& body, Joint j, Segment parent, const Vec3& offset, const Mat3& frame) {
    JointProps& p = body.joints[j];
    p.parent = parent;
    p.child = child_of(j);
    p.X_PF = {frame, offset};
    p.X_CM = {frame, Vec3(0.0)};
}

Mat3 hinge_frame(Joint right) {
    for (const HingeRow& row : hinge_table())
        if (row.joint == right) return frame_with_z(row.direction.value);
    return Mat3(1.0);
}

void add_leg(Body& body, const Proportions& size, const BodyShape& bones, Side side) {
    auto place = [&](Joint right, Segment parent, const Vec3& offset) {
        set_joint(body, on_side(right, side), parent, mirrored_point(offset, side),
                  mirrored_frame(hinge_frame(right), side));
    };
    place(Joint::HipR, Segment::Pelvis, Vec3(0, 0, size.hip_half_width_m));
    place(Joint::KneeR, on_side(Segment::FemurR, side), Vec3(0, -size.thigh_m[side], 0));
    place(Joint::TalocruralR, on_side(Segment::TibiaR, side), Vec3(0, -size.shank_m[side], 0));
    place(Joint::SubtalarR, on_side(Segment::TalusR, side), size.subtalar);
    place(Joint::MidfootR, on_side(Segment::CalcaneusR, side), size.midfoot);
    place(Joint::MtpR, on_side(Segment::ForefootR, side), size.mtp);
    // External tibial torsion: with the kneecap straight ahead the foot points outward.
    Transform& ankle = body.joints[on_side(Joint::TalocruralR, side)].X_PF;
    ankle.R = rotation_y(-lateral_sign(side) * size.tibial_torsion_rad[side]) * ankle.R;
    // Knock-knee: everything below the distal femur is turned outward in the frontal plane.
    body.joints[on_side(Joint::KneeR, side)].X_PF.R = rotation_x(-lateral_sign(side) * bones.knee_valgus[side].rad());
}

void add_trunk(Body& body, const Proportions& size) {
    const Mat3 I(1.0);
    set_joint(body, Joint::Lumbosacral, Segment::Pelvis, size.lumbosacral, I);
    set_joint(body, Joint::MidLumbar, Segment::LumbarLower, size.mid_lumbar, I);
    set_joint(body, Joint::Thoracolumbar, Segment::LumbarUpper, size.thoracolumbar, I);
    set_joint(body, Joint::MidThoracic, Segment::ThoraxLower, size.mid_thoracic, I);
    set_joint(body, Joint::Cervicothoracic, Segment::ThoraxUpper, size.cervicothoracic, I);
    set_joint(body, Joint::Craniocervical, Segment::Neck, size.craniocervical, I);
    for (Side side : kSides) {
        set_joint(body, on_side(Joint::ShoulderR, side), Segment::ThoraxUpper, mirrored_point(size.shoulder, side), I);
        set_joint(body, on_side(Joint::ElbowR, side), on_side(Segment::HumerusR, side), Vec3(0, -size.upper_arm_m, 0),
                  I);
        set_joint(body, on_side(Joint::WristR, side), on_side(Segment::ForearmR, side), Vec3(0, -size.forearm_m, 0), I);
    }
}

double scale_of(const ModelScale& scale, Joint j) {
    if (j == Joint::HipR || j == Joint::HipL) return scale[Quantity::Hip];
    if (j == Joint::KneeR || j == Joint::KneeL) return scale[Quantity::Knee];
    if (j == Joint::TalocruralR || j == Joint::TalocruralL) return scale[Quantity::Ankle];
    if (j < Joint::Lumbosacral) return scale[Quantity::Foot];
    if (j <= Joint::Thoracolumbar) return scale[Quantity::Lumbar];
    return j == Joint::MidThoracic ? scale[Quantity::Thoracic] : 1.0;
}

void add_axes(Body& body) {
    // Moments scale with mass times height, and so does stiffness.
    const double scale = body.person.mass_kg * body.person.height_m / (kReferenceMass_kg * kReferenceHeight_m);
    auto fill = [&](Joint j, const AxisRow& row, double mirror) {
        Axis& a = body.joints[j].axes[static_cast<std::size_t>(row.axis)];
        a.free = true;
        a.sign = row.sign * (row.axis == 0 ? 1.0 : mirror);
        a.stiffness_nm_rad = row.stiffness_nm_rad * scale * scale_of(body.person.scale, j);
        a.damping_nms_rad = a.stiffness_nm_rad * kDampingTime_s;
        a.low = Angle::from_deg(row.low_deg);
        a.high = Angle::from_deg(row.high_deg);
    };
    for (const AxisRow& row : axis_table()) {
        fill(row.joint, row, 1);
        const Joint left = on_side(row.joint, Side::Left);
        const bool sided = row.joint < Joint::HipL || row.joint >= Joint::ShoulderR;
        if (sided) fill(left, row, -1);
    }
    for (int j = 0; j < kJointCount; ++j)
        for (int a = 0; a < 3; ++a)
            if (body.joints[j].axes[static_cast<std::size_t>(a)].free) body.dofs.push_back({static_cast<Joint>(j), a});
}

// A contracture takes range from the end that walking needs; a twisted femur shifts the whole range of its hip.
void add_joint_changes(Body& body, const BodyShape& shape) {
    for (Side side : kSides) {
        const auto axis = [&](Joint right, std::size_t a) -> Axis& {
            return body.joints[on_side(right, side)].axes[a];
        };
        Axis& turn = axis(Joint::HipR, 2);
        turn.rest = shape.femoral_anteversion[side];
        turn.low = turn.low + turn.rest;
        turn.high = turn.high + turn.rest;
        Axis& hip = axis(Joint::HipR, 0);
        hip.low = hip.low + shape.hip_extension_lost[side];
        Axis& ankle = axis(Joint::TalocruralR, 0);
        // The calf adapts: over a raised heel the ankle is at rest where the shoe holds it, and the sole keeps the toes
        // flat on the floor.
        const Angle pitch = Angle::from_rad(heel_pitch_rad(shape.shoes[side], body.person.height_m));
        ankle.rest = -pitch;
        axis(Joint::MtpR, 0).rest = pitch;
        ankle.high = ankle.high - shape.dorsiflexion_lost[side];
        // The knee's contracture is stated as the flexion that remains.
        Axis& knee = axis(Joint::KneeR, 0);
        if (shape.knee_extension_lost[side].rad() > 0) knee.low = shape.knee_extension_lost[side];
    }
}

}  // namespace

Body make_body(const Person& person, const BodyShape& bones) {
    assert(person.height_m > 0 && person.mass_kg > 0);
    Body body;
    body.person = person;
    const Proportions size = proportions(person, bones);
    add_masses(body, size);
    for (Side side : kSides) add_leg(body, size, bones, side);
    add_trunk(body, size);
    add_axes(body);
    add_joint_changes(body, bones);
    body.pads = contact_pads(person, bones.shoes);
    return body;
}

int dof_index(const Body& body, Joint j, int axis) {
    for (std::size_t i = 0; i < body.dofs.size(); ++i)
        if (body.dofs[i].joint == j && body.dofs[i].axis == axis) return static_cast<int>(i);
    return -1;
}

namespace {
Joint opposite(Joint j) {
    if (j < Joint::HipL) return on_side(j, Side::Left);
    if (j < Joint::Lumbosacral) return static_cast<Joint>(index(j) - 6);
    if (j < Joint::ShoulderR) return j;
    return j < Joint::ShoulderL ? on_side(j, Side::Left) : static_cast<Joint>(index(j) - 3);
}
}  // namespace

int mirrored_dof(const Body& body, int dof) {
    const Dof& d = body.dofs[static_cast<std::size_t>(dof)];
    return dof_index(body, opposite(d.joint), d.axis);
}

double mirror_sign(const Body& body, int dof) {
    const Dof& d = body.dofs[static_cast<std::size_t>(dof)];
    return opposite(d.joint) == d.joint && d.axis != 0 ? -1.0 : 1.0;
}

}  // namespace bodychain
