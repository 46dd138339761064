// The sole of a shoe between foot and floor, so that a heel, a lift or a wedge can be seen.
#pragma once

#include "scene/bones/bone_placement.h"
#include "scene/values/posed_body.h"

#include <vector>

namespace bodychain {

/// Up to three pieces for each foot (heel, ball, toes), each moving with its bones; none where the sole is neutral.
std::vector<PlacedBone> place_soles(const PosedBody& person);

}  // namespace bodychain
