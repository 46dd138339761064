// A pushed walk as answers that are shown one after the other, one for each stride.
#pragma once

#include "dynamics/push.h"
#include "session/walks/answer.h"

#include <memory>
#include <vector>

namespace bodychain {

/// Each is `settled` with another movement, and a message that says what is shown; the figures stay those of the
/// settled walk. Empty if the walk could not be pushed.
std::vector<std::shared_ptr<const Answer>> push_answers(const PushedWalk& pushed, PushSide from, const Answer& settled);

/// Only a trusted simulated walk can be pushed.
inline bool can_be_pushed(const Answer& answer) {
    return answer.mode == Mode::Walk && answer.shown == Shown::Simulated && answer.acceptance == Acceptance::Trusted;
}

}  // namespace bodychain
