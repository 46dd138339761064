// When a simulated movement may be shown as an answer, and the words when it may not.
#pragma once

#include "base/sourced.h"
#include "dynamics/simulate.h"
#include "session/walks/answer.h"

#include <string>

namespace bodychain {

/// Limits beyond which a walk is reported instead of shown.
struct TrustLimits {
    Sourced<double> foot_slip_m{
        0.030, "engineering: a third of a foot's width; the walk no longer stands where it was planned to"};
    Sourced<double> residual_force_body_weights{0.10,
                                                "engineering: twice the 5 % of peak ground force asked of measured "
                                                "walks by Hicks et al. 2015, J Biomech Eng 137:020905"};
    Sourced<double> residual_moment_nm{
        50.0, "OpenSim residual reduction guide: largest residual moment up to 50 N m is good"};
};

struct Judgement {
    Verdict verdict = Verdict::Trusted;
    std::string message;
};

/// Verdict on a finished run; `Cancelled` runs are not judged.
Judgement judge(const SimulationResult& result, Mode mode, const TrustLimits& limits = {});

}  // namespace bodychain
