// Pieces of a shoe's sole. Unit size: x 0..1 from back to front, z -1..1; all at y = 0. Upper side blend 0, lower side
// blend 1: the two frames of an item give it its thickness and its slant.
#pragma once

#include "scene/values/mesh.h"

namespace bodychain::soles {

Mesh heel();  // round at the back
Mesh ball();
Mesh toes();  // round in front

}  // namespace bodychain::soles
