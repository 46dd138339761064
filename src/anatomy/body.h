// A person's body as numbers: segments with mass, joints with frames, axes and stiffness, contact pads under the feet.
// SI units.
//
// Segment frame: origin at the centre of the joint that carries the segment (pelvis: midway between the hip centres),
// axes parallel to the world's (X forward, Y up, Z right) in the zero posture, in which the body stands upright with
// straight knees, level pelvis and hanging arms, and every joint angle is 0.
#pragma once

#include "anatomy/contact_pads.h"
#include "anatomy/ids.h"
#include "anatomy/model_scale.h"
#include "base/angle.h"
#include "base/math.h"
#include "base/result.h"
#include "base/sourced.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bodychain {

enum class Sex : unsigned char { Female, Male };

/// The person that everything begins with.
inline constexpr Sourced<double> kDefaultHeight_m{1.75,
                                                  "engineering: an average man; bones and skin are modelled for it"};
inline constexpr Sourced<double> kDefaultMass_kg{70, "engineering: body mass index 23 at that height"};

/// Who is modelled.
struct Person {
    double height_m = kDefaultHeight_m;
    double mass_kg = kDefaultMass_kg;
    Sex sex = Sex::Male;
    ModelScale scale{};  // of the model, not of the person: all 1 except in sensitivity studies
    bool operator==(const Person&) const = default;
};

/// The sole between foot and floor. All zero: flat and thin, which is neutral.
struct Shoe {
    double heel_m = 0;  // + higher under the heel than under the ball
    double lift_m = 0;  // + thicker everywhere
    Angle wedge;        // + higher at the outer edge
    bool operator==(const Shoe&) const = default;
};

/// Lasting changes of bones, joints and soles, for each side [right, left]. All zero: the neutral body.
struct BodyShape {
    SideArray<double> leg_length_m{};        // + longer; shared by femur and tibia in proportion to their length
    SideArray<Angle> knee_valgus{};          // + knock-knee: distal femur turned in the frontal plane
    SideArray<Angle> tibial_torsion{};       // + external: the ankle turned outward below the knee
    SideArray<Angle> femoral_anteversion{};  // + neck turned forward: the hip rests in more internal rotation
    SideArray<Angle> hip_extension_lost{}, knee_extension_lost{}, dorsiflexion_lost{};
    SideArray<Shoe> shoes{};
    bool operator==(const BodyShape&) const = default;
};

struct SegmentProps {
    double mass_kg = 0;
    Vec3 com{0.0};      // centre of mass, segment frame
    Mat3 inertia{1.0};  // about the centre of mass, segment frame, kg m2
};

/// One rotation of a joint: [0] flexion about the parent's z, [1] adduction about the floating axis, [2] axial rotation
/// about the child's y (Grood and Suntay 1983). Angles have clinical signs: the same movement is positive on both sides
/// (flexion, adduction, internal rotation; the table in joint_table.cpp names it for every axis).
struct Axis {
    bool free = false;
    double sign = 1;              // rotation about the frame's axis = sign * clinical angle
    double stiffness_nm_rad = 0;  // passive and muscle tone, about the posture of walking
    double damping_nms_rad = 0;
    Angle low, high;  // soft range of motion, clinical sign
    Angle rest;       // by how much the shape of the bones or the sole moves the angle at which the joint is at rest
};

/// How far an angle lies outside the range of its axis, rad: + above, - below, 0 inside.
inline double beyond_range_rad(const Axis& axis, double angle_rad) {
    return std::max(0.0, angle_rad - axis.high.rad()) + std::min(0.0, angle_rad - axis.low.rad());
}

struct JointProps {
    Segment parent = Segment::Pelvis, child = Segment::Pelvis;
    Transform X_PF;  // joint frame in the parent
    Transform X_CM;  // joint frame in the child; both joint frames coincide at q = 0
    std::array<Axis, 3> axes;
};

/// One generalised coordinate: a free axis of a joint.
struct Dof {
    Joint joint = Joint::HipR;
    int axis = 0;
};

struct Body {
    Person person;
    SegmentArray<SegmentProps> segments;
    JointArray<JointProps> joints;
    PadArray<ContactPad> pads;
    std::vector<Dof> dofs;  // all free axes, joint by joint
    double mass_kg = 0;

    const JointProps& joint(Joint j) const { return joints[j]; }
    const SegmentProps& segment(Segment s) const { return segments[s]; }
};

/// The body of a person with the given bones. Lengths: anatomy/proportions.cpp (Drillis and Contini 1966); mass, centre
/// of mass and inertia: mass_table.cpp (de Leva 1996); axes, ranges and stiffness: joint_table.cpp.
Body make_body(const Person& person, const BodyShape& bones = {});

/// Index of a joint's axis in Body::dofs, -1 if that axis is locked.
int dof_index(const Body& body, Joint j, int axis);

/// Body::dofs index of the same coordinate on the other side (itself for the trunk).
int mirrored_dof(const Body& body, int dof);
/// -1 for coordinates of the trunk that change sign in a mirror image (bending and rotation), else +1.
double mirror_sign(const Body& body, int dof);

}  // namespace bodychain
