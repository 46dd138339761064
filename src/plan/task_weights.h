// The planner's few general weights. None belongs to one parameter or experiment.
#pragma once

#include "base/sourced.h"

namespace bodychain {

struct TaskWeights {
    Sourced<double> foot_n_m{80000, "engineering: a planted or swinging foot keeps its path; with 10 kN/m in swing 35 of 132 changed postures fell"};
    Sourced<double> com_n_m{200000, "engineering: 80 kN/m changes the peaks of vertical force by 0.02 body weights"};
    Sourced<double> com_height_n_m{300000, "engineering: keeps the planned vertical force while knees settle the height"};
    Sourced<double> thorax_nm_rad{1000, "engineering: trunk upright; 300-3000 changes leg answers by less than 0.1 deg"};
    Sourced<double> head_nm_rad{50, "engineering: head level"};
    Sourced<double> pelvis_nm_rad{50, "engineering: below 100, or the pelvis' answer is masked"};
    Sourced<double> command_nm_rad{3000, "engineering: a posture the person holds; ten times a joint's stiffness"};
};
inline const TaskWeights kWeights;

}  // namespace bodychain
