// Helpers that name chain coordinates.
#pragma once

#include "plan/chain_model.h"

namespace bodychain {

/// Chain coordinate of a joint axis.
inline int coordinate(const Body& body, Joint j, int axis) { return kRootDofs + dof_index(body, j, axis); }

/// Coordinates the planner moves: root, legs and spine; the arms follow the reference.
std::vector<int> moving_coordinates(const ChainModel& model);

}  // namespace bodychain
