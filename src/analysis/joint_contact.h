// Joint contact forces by the reduction method (Paul 1967, Morrison 1970). At each joint one muscle group balances the
// net moment with a published lever, and the bones bear its pull in addition to the net joint reaction R:
//     pull = |moment| / lever,      contact = |R - pull along the segment|
// Newtons.
//
// It is an estimate from below. Left out are antagonists that pull together with the agonist (a tenth to a third more,
// most of it at heel strike), axial moments and, at the knee, side moments that ligaments and condyles bear, the change
// of levers with the joint angle, and oblique muscles: every muscle pulls along the long axis of the segment below the
// joint (at L5/S1: above). Passive stiffness in a net moment counts as muscle, since what resists loads the joint.
//
// With published moments it gives published peaks (hip 2.3 to 3, knee 2 to 3 body weights); an excess of 0.1 N m/kg in
// a simulated moment adds about 0.2 body weights. The forces of single muscles (muscles/muscle_forces.h) are another
// estimate, which is not used here.
#pragma once

#include "analysis/accelerations.h"
#include "base/sourced.h"

namespace bodychain {

// Levers of an adult of 1.75 m; they scale with height.
inline constexpr Sourced<double> kPatellarTendon_m{
    0.040, "0.035-0.045 m at 0-40 deg: Herzog and Read 1993, Tsaopoulos 2006 (recalled)"};
inline constexpr Sourced<double> kAchilles_m{0.050, "0.044-0.060 m: Maganaris 2000 (recalled)"};

/// What a contact force is computed from.
struct LoadInstant {
    const Body& body;
    const Frame& frame;
    const Accelerations& acceleration;
};

/// Internal torque that acts to increase the clinical angle, N m; not-a-number if the axis is locked or the frame has
/// no moments.
double joint_torque_nm(const Body& body, const Frame& frame, Joint j, int axis);

/// Net force of the parent on the child across a joint, world. By Newton's law for everything beyond the joint (legs:
/// down to the floor; trunk: up to the head) it is the sum of m (a - g) less the ground force. For joints from the
/// ankle up.
Vec3 joint_reaction_n(const LoadInstant& at, Joint j);

/// Lever of the hip abductors in the frontal plane, m: how far the greater trochanter is beside the femoral head, seen
/// from the front. Anteversion turns it backward out of that plane, internal rotation of the hip turns it into it again
/// (Arnold 1997: 30-40 deg more anteversion cost 40-50 %, 30 deg of internal rotation give all but 5 % back).
double hip_abductor_arm_m(const Body& body, const Frame& frame, Side side);

/// On the femoral head. Muscles that surround the hip on an ellipse of levers balance frontal and sagittal moment
/// together: pull^2 = (M_frontal / lever_frontal)^2 + (M_sagittal / lever_sagittal)^2. That is the least that can
/// balance both, as gluteus maximus and tensor fasciae latae do; separate muscles would give the plain sum, up to 40 %
/// more.
double hip_contact_n(const LoadInstant& at, Side side);

/// On the tibial plateau, without the patellofemoral joint. The gastrocnemius takes its share of the calf's moment at
/// the ankle and so bends the knee; quadriceps or hamstrings balance what then remains of the net moment.
double knee_contact_n(const LoadInstant& at, Side side);

/// Share of the tibial force on the inner condyle, 0..1, from the balance of axial force (compression +) and external
/// adduction moment over the distance of the condyles:  1/2 + moment / (force * distance). 0.5 without compression. No
/// ligament or muscle resists the moment, so the share is cut off at 0 and 1.
double knee_medial_share(const Body& body, double axial_n, double adduction_nm);
/// The same at one instant, with the adduction moment of the ground force.
double knee_medial_share(const LoadInstant& at, Side side);

/// At L5/S1: weight and inertia of everything above, and the trunk muscles. Flexion and side bending are balanced
/// together, as at the hip. Pressure in the abdomen, which supports the trunk, is left out.
double lumbar_contact_n(const LoadInstant& at);

}  // namespace bodychain
