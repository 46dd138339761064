// The planner's few general weights. None is tuned for one parameter or one experiment.
#pragma once

#include "base/sourced.h"

namespace bodychain {

struct TaskWeights {
    Sourced<double> foot_n_m{80000,
                             "engineering: a planted or swinging foot keeps its path; with 10 kN/m in swing 35 of 132 "
                             "changed postures fell"};
    Sourced<double> com_n_m{200000, "engineering: 80 kN/m changes the peaks of vertical force by 0.02 body weights"};
    Sourced<double> com_height_n_m{
        300000, "engineering: keeps the reference's vertical force while the neutral walk is fitted"};
    Sourced<double> thorax_turn_nm_rad{1000, "engineering: the trunk faces forward"};
    Sourced<double> thorax_bend_nm_rad{200, "engineering: trunk upright sideways; walks with 30 to 3000"};
    Sourced<double> thorax_tilt_stand_nm_rad{1000, "engineering: trunk upright forward and backward, standing"};
    Sourced<double> thorax_tilt_walk_nm_rad{100, "engineering: as above, walking: people lean where it helps"};
    Sourced<double> heel_held{0.05,
                              "engineering: share of foot_n_m that holds an unloaded heel down; the floor does not"};
    Sourced<double> head_nm_rad{50, "engineering: head level"};
    Sourced<double> pelvis_nm_rad{50, "engineering: below 100, or the pelvis' answer is masked"};
    Sourced<double> command_nm_rad{3000, "engineering: a posture the person holds; ten times a joint's stiffness"};
};
inline const TaskWeights kWeights;

}  // namespace bodychain
