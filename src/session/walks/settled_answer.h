// The final answer to a scenario, for callers that wait for it.
#pragma once

#include "session/walks/runner.h"

#include <memory>

namespace bodychain {

/// Asks the runner and waits until it is done. The answer holds the simulated movement where that may be trusted, else
/// the plan and the reason. nullptr only where not even a plan could be made.
std::shared_ptr<const Answer> settled_answer(Runner& runner, const Scenario& scenario, Mode mode);

}  // namespace bodychain
