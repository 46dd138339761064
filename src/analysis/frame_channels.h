// Every channel at one instant. Angles in degrees with clinical signs, forces in body weights, moments in N m/kg. A
// frame without joint moments (kinematics only) gives not-a-number for what needs them.
#pragma once

#include "analysis/joint_contact.h"
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

/// The value of each measured channel. Moments are internal and about the joint's own axes (Grood and Suntay 1983): hip
/// extension about the z axis of the pelvis, hip abduction about the floating axis, the low back's about the z axis of
/// the pelvis at L5/S1. Ground forces are in the floor's frame: along its normal, forward, and toward the other foot.
std::vector<double> channel_values(const Body& body, const Frame& frame, const Accelerations& acceleration = at_rest());

}  // namespace bodychain
