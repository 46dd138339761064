// Where the kneecap stands: it glides down its groove in the thigh bone as the knee bends.
#pragma once

#include "anatomy/body.h"

namespace bodychain {

/// Pose of the kneecap's frame (origin in its middle, axes as the femur's with the knee straight) in the femur, metres.
/// `flexion_rad` of the knee, clinical sign. It turns by about two thirds of the bend.
Transform kneecap_in_femur(const Body& body, Side side, double flexion_rad);

}  // namespace bodychain
