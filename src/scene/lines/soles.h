// The sole of a shoe as it lies between foot and floor: what a heel, a lift or a wedge looks like.
#pragma once

#include "scene/bones/bone_placement.h"
#include "scene/values/posed_body.h"

#include <vector>

namespace bodychain {

/// Up to three pieces for each foot (heel, ball, toes), each moving with its bones; none where the sole is the neutral
/// one.
std::vector<PlacedBone> place_soles(const PosedBody& person);

}  // namespace bodychain
