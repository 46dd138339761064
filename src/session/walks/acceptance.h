// Whether a simulated movement may be shown as an answer, and what is said when it may not.
#pragma once

#include "dynamics/acceptance.h"
#include "session/walks/answer.h"

namespace bodychain {

struct AcceptanceResult {
    Acceptance acceptance = Acceptance::Trusted;
    Messages message;
};

/// Of a finished run; not of a cancelled one.
AcceptanceResult accept(const SimulationResult& result, Mode mode, const AcceptanceLimits& limits = {});

}  // namespace bodychain
