// Where the kneecap is: it glides down its groove in the femur as the knee bends.
#pragma once

#include "anatomy/body.h"

namespace bodychain {

/// Pose of the kneecap's frame in the femur, metres. The origin is the kneecap's middle; with a straight knee the axes
/// are the femur's. `flexion_rad`: of the knee, clinical sign; the kneecap turns by about two thirds of it.
Transform kneecap_in_femur(const Body& body, Side side, double flexion_rad);

}  // namespace bodychain
