// How this body would walk or stand: the kinematic and dynamic plan the simulation follows. Shown at once while a
// slider moves.
#pragma once

#include "gait/motion.h"
#include "scenario/scenario.h"

namespace bodychain {

/// The planned cycle (or standing posture) with the figures of the planning itself.
struct Plan {
    Body body;
    Motion motion;                   // with planned ground loads and joint moments
    double foot_error_max_m = 0;     // stance pads against their prints
    double root_residual_rms_n = 0;  // force the plan lacks for Newton's law (0 = dynamically possible)
    double root_moment_rms_nm = 0;
    int iterations = 0;
    double cpu_s = 0;
};

Plan plan_walk(const Scenario& scenario);
Plan plan_stand(const Scenario& scenario);

}  // namespace bodychain
