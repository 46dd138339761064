// Every channel of the contract on one instant. Angles in degrees with clinical signs, forces in body weights, moments
// in N m/kg. A frame without joint moments (kinematics only) gives not-a-number for the moments that need them.
#pragma once

#include "analysis/joint_contact.h"
#include "gait/channels.h"

#include <optional>
#include <string>
#include <vector>

namespace bodychain {

/// One curve to be measured: a channel, and the side it is measured on (Right for unsided ones).
struct MeasuredChannel {
    const ChannelInfo* info;
    Side side;
    std::string key;  // with side suffix
};
/// All of them in the order of channel_table(), right before left.
const std::vector<MeasuredChannel>& measured_channels();

/// Value of each measured channel. Moments are internal torques about the joint's own axes (Grood and Suntay 1983: the
/// hip's flexion about the pelvis' z, its abduction about the floating axis; the low back's is that of L5/S1 about the
/// pelvis' z). Ground forces are in the floor's frame: along its normal, forward, and toward the other foot.
std::vector<double> channel_values(const Body& body, const Frame& frame, const Accelerations& acceleration = at_rest());

/// External knee adduction moment (varus +, N m/kg) of the ground force alone: its lever arm about the knee centre,
/// about the anterior (x) axis of the shank, which turns with the shank. Weight and inertia of shank and foot are left
/// out, as in lever-arm studies (Hunt 2006).
double knee_adduction_from_ground(const Body& body, const Frame& frame, Side side);

/// The same moment from the knee's constraint row (minus the internal torque), weight and inertia included; nothing if
/// that axis is locked or the frame has no moments. The two must agree within the weight and inertia of shank and foot:
/// a test compares them.
std::optional<double> knee_adduction_from_joint(const Body& body, const Frame& frame, Side side);

}  // namespace bodychain
