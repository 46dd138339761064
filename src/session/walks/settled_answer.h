// The answer at which the window would come to rest, for callers that wait for it.
#pragma once

#include "session/walks/runner.h"

#include <memory>

namespace bodychain {

/// Asks the runner and waits until it is done: the simulated movement where it may be trusted, else the plan with the
/// reason why. nullptr only where not even a plan could be made.
std::shared_ptr<const Answer> settled_answer(Runner& runner, const Scenario& scenario, Mode mode);

}  // namespace bodychain
