// How this body would walk or stand: movement, ground loads and joint moments. The window shows a plan at once while a
// slider moves; the simulation then follows it.
#pragma once

#include "gait/motion.h"
#include "scenario/scenario.h"

namespace bodychain {

/// The planned cycle or standing posture, and how good it is.
struct Plan {
    Body body;
    Motion motion;                   // with planned ground loads and joint moments
    double foot_error_max_m = 0;     // largest distance of a planted pad from its print
    double root_residual_rms_n = 0;  // force that the plan lacks for Newton's law; 0: dynamically possible
    double root_moment_rms_nm = 0;   // moment that it lacks
    int iterations = 0;
    double cpu_s = 0;
};

Plan plan_walk(const Scenario& scenario);
Plan plan_stand(const Scenario& scenario);

}  // namespace bodychain
