// Joint contact forces by the reduction method (Paul 1967, Morrison 1970): at each joint ONE muscle group balances the
// net moment with a published moment arm, and the bones bear its pull on top of the net joint reaction. Newtons.
//
// An estimate from below. Left out: antagonists that pull together with the agonist (a tenth to a third more, most of
// it at heel strike), axial and, at the knee, side moments borne by ligaments and condyles, the change of arms with the
// joint angle, the oblique lines of muscles: every muscle pulls along the long axis of the segment below the joint (at
// L5/S1: above). Passive stiffness in a net moment counts as muscle: what resists loads the joint.
#pragma once

#include "analysis/accelerations.h"
#include "base/sourced.h"

namespace bodychain {

// Levers of an adult of 1.75 m; they grow with height.
inline constexpr Sourced<double> kPatellarTendon_m{
    0.040, "0.035-0.045 m at 0-40 deg: Herzog and Read 1993, Tsaopoulos 2006 (recalled)"};
inline constexpr Sourced<double> kAchilles_m{0.050, "0.044-0.060 m: Maganaris 2000 (recalled)"};

/// What a contact force is computed from.
struct LoadInstant {
    const Body& body;
    const Frame& frame;
    const Accelerations& acceleration;
};

/// Generalised internal torque that acts to increase the clinical angle, N m; not-a-number if the axis is locked or the
/// frame has no moments.
double joint_torque_nm(const Body& body, const Frame& frame, Joint j, int axis);

/// Net force of the parent on the child across a joint, world, by Newton's law for everything below it (legs: down to
/// the ground force; trunk: up to the head): sum of m (a - g), less the ground force. For joints from the ankle up.
Vec3 joint_reaction_n(const LoadInstant& at, Joint j);

/// Lever of the hip abductors in the frontal plane, m: the greater trochanter beside the femoral head, seen from the
/// front. Anteversion turns it back out of that plane, internal rotation of the hip turns it in again (Arnold 1997:
/// 30-40 deg more anteversion costs 40-50 %, 30 deg of internal rotation gives all but 5 % back).
double hip_abductor_arm_m(const Body& body, const Frame& frame, Side side);

/// Femoral head. Frontal and sagittal moment are balanced together, by muscles that surround the hip on an ellipse of
/// arms: the force is the vector sum of moment over arm. It is the least that can balance both, as gluteus maximus and
/// tensor do; separate muscles would add up to the plain sum, up to 40 % more.
double hip_contact_n(const LoadInstant& at, Side side);

/// Tibial plateau, without the patellofemoral joint. The gastrocnemius takes its share of the calf's moment at the
/// ankle and bends the knee; quadriceps or hamstrings balance what then remains of the net moment.
double knee_contact_n(const LoadInstant& at, Side side);

/// Share of the tibial force on the inner condyle, 0..1, from static balance of axial force (compression +) and
/// external adduction moment over the condyles' distance; 0.5 without compression. No ligament or muscle resists the
/// moment: it ends at 0 and 1.
double knee_medial_share(const Body& body, double axial_n, double adduction_nm);
/// The same at one instant, with the ground's adduction moment.
double knee_medial_share(const LoadInstant& at, Side side);

/// L5/S1: weight and inertia of everything above, and the trunk muscles. Extension or flexion and bending are balanced
/// together, as at the hip. Without the support of pressure in the abdomen.
double lumbar_contact_n(const LoadInstant& at);

}  // namespace bodychain
