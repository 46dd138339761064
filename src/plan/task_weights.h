// The planner's few general weights. None belongs to one parameter or experiment.
#pragma once

#include "base/sourced.h"

namespace bodychain {

struct TaskWeights {
    Sourced<double> planted_n_m{80000, "engineering: 10-20 mm of heel pad and sole give at body weight would be 35-70 kN/m"};
    Sourced<double> swing_n_m{80000, "engineering: a swinging foot is steered, not held"};
    Sourced<double> com_n_m{200000, "engineering: anything above 2500 N/m gives the same answers within 0.2 deg"};
    Sourced<double> com_height_n_m{300000, "engineering: keeps the planned vertical force while knees settle the height"};
    Sourced<double> thorax_nm_rad{1000, "engineering: trunk upright; 300-3000 changes leg answers by less than 0.1 deg"};
    Sourced<double> head_nm_rad{50, "engineering: head level"};
    Sourced<double> pelvis_nm_rad{50, "engineering: below 100, or the pelvis' answer is masked"};
    Sourced<double> command_nm_rad{3000, "engineering: a posture the person holds; ten times a joint's stiffness"};
};
inline const TaskWeights kWeights;

}  // namespace bodychain
