// Lengths of a person's segments, and where the joints lie in them.
#pragma once

#include "anatomy/body.h"

namespace bodychain {

/// Metres. Offsets are in the parent segment's frame, right side.
struct Proportions {
    SideArray<double> thigh_m, shank_m;  // right, left
    double hip_half_width_m;
    SideArray<double> tibial_torsion_rad;  // + the foot's long axis turned outward against the knee
    Vec3 subtalar, midfoot, mtp;           // from the ankle, the subtalar joint, the midfoot joint
    Vec3 lumbosacral, mid_lumbar, thoracolumbar, mid_thoracic, cervicothoracic, craniocervical, shoulder;
    double upper_arm_m, forearm_m, hand_m;
};
Proportions proportions(const Person& person, const BodyShape& bones);

/// The six pads of each sole; without shoes all touch the floor together in the zero posture.
PadArray<ContactPad> contact_pads(const Person& person, const SideArray<Shoe>& shoes = {});

/// By how much a shoe's heel points the foot down, rad: sin(pitch) = heel height / distance from heel to ball.
double heel_pitch_rad(const Shoe& shoe, double height_m);

/// Height of the ankle joint above the floor in the zero posture, metres.
double ankle_height_m(const Person& person);

}  // namespace bodychain
