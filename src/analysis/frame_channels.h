// Every channel at one instant. Angles in degrees with clinical signs, forces in body weights, moments in N m/kg. A
// frame without joint moments (kinematics only) gives not-a-number for what needs them.
#pragma once

#include "analysis/joint_contact.h"
#include "analysis/joint_power.h"
#include "gait/channels.h"

#include <string>
#include <vector>

namespace bodychain {

/// One curve to measure: a channel, and the side it is measured on (Right for unsided ones).
struct MeasuredChannel {
    const ChannelInfo* info;
    Side side;
    std::string key;  // with side suffix
};
/// All of them in the order of channel_table(), right before left.
const std::vector<MeasuredChannel>& measured_channels();

/// What a frame does not know of its cycle.
struct CycleInstant {
    Accelerations acceleration = at_rest();
    SideArray<LegPower> power{};
    /// The centre of mass is told from here: x and z the point between both ankles in the mean of the cycle, moving
    /// ahead at the mean speed, so that the mean of `com_forward` says how far in front of the ankles it is; y the
    /// floor.
    Vec3 origin_m{0.0};
};
/// For each frame.
std::vector<CycleInstant> cycle_instants(const Body& body, const Motion& motion);

/// The value of each measured channel. Moments are internal and about the joint's own axes (Grood and Suntay 1983): hip
/// extension about the z axis of the pelvis, hip abduction about the floating axis, the low back's about the z axis of
/// the pelvis at L5/S1. Ground forces are in the floor's frame: along its normal, forward, and toward the other foot.
/// The free moment is the floor's on the foot, + turning the toes inward. Foot clearance is the height of the lowest
/// point of sole or shoe; in stance it is a little below zero, where the pads give way. The foot's direction is that of
/// the heel bone's long axis seen from above; where the foot hangs steeper than 45 deg, of that axis raised to 45 deg
/// about the foot's own lateral axis.
std::vector<double> channel_values(const Body& body, const Frame& frame, const CycleInstant& cycle = {});

}  // namespace bodychain
