// Curves that published experiments need in addition to the channels.
#pragma once

#include "analysis/measures.h"

namespace bodychain {

/// Adds to the measures of a movement, over the cycle of the right side:
///   hip_abductor_arm_r         lever of the abductors, percent of that with neutral bones (constant)
///   hip_abductor_arm_turned_r  the same with the hip turned in by 30 deg (constant)
///   knee_medial_share_r        share of the tibial force on the inner condyle, percent
///   knee_inward_r              how far the knee is inside the line from hip to ankle, seen from the front, mm
///   heel_height_r              height of the lower heel pad above the floor, mm
///   step_length_r, _l          mm (constant)
///   stance_r, _l               percent of the cycle (constant)
///   double_support             percent of the cycle with both feet on the floor (constant)
///   knee_work_share_r          the knee's share of the positive work of hip, knee and ankle, percent (constant)
void add_derived_curves(const Body& body, const Motion& motion, Measures& measures);

}  // namespace bodychain
