// The moment that loads the inner side of the knee, in two ways.
#pragma once

#include "anatomy/body.h"
#include "gait/motion.h"

#include <optional>

namespace bodychain {

/// External knee adduction moment (varus +, N m/kg) of the ground force alone, taken at the knee's centre about the
/// forward (x) axis of the shank. Weight and inertia of shank and foot are left out, as in studies of lever arms (Hunt
/// 2006).
double knee_adduction_from_ground(const Body& body, const Frame& frame, Side side);

/// The same moment with weight and inertia, from the internal torque in the knee's constraint row; nothing if that axis
/// is locked or the frame has no moments. The two differ by weight and inertia of shank and foot: a test compares them.
std::optional<double> knee_adduction_from_joint(const Body& body, const Frame& frame, Side side);

}  // namespace bodychain
