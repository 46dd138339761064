// Curves that published experiments need beside the channels of the contract.
#pragma once

#include "analysis/measures.h"

namespace bodychain {

/// Adds to the measures of a movement, over the right side's cycle, right side unless named:
///   hip_abductor_arm_r, hip_abductor_arm_turned_r   lever of the abductors, percent of the same person's with neutral
///   bones: with the hip not
///                          turned, and turned in by 30 deg (constant)
///   knee_medial_share_r    share of the tibial force on the inner condyle, percent
///   knee_inward_r          middle of the knee inside the line from hip to ankle, seen from in front, mm
///   heel_height_r          lower heel pad above the floor, mm
///   step_length_r, _l      mm (constant)
void add_derived_curves(const Body& body, const Motion& motion, Measures& measures);

}  // namespace bodychain
