// What the program knows about one scenario: the movement to show, and how far to trust it. Plain values, shared
// read-only between the worker that makes them and the window that shows them.
#pragma once

#include "analysis/measures.h"
#include "base/message.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace bodychain {

enum class Mode : unsigned char { Walk, Stand };

/// Which of the two movements an answer holds.
enum class Shown : unsigned char { Planned, Simulated };

/// What the physics said about the plan.
enum class Acceptance : unsigned char {
    Pending,   // not known yet: the plan is shown in the meantime
    Trusted,   // it walks or stands within the limits
    Doubtful,  // it walks, but outside a limit: the plan is shown, and the message says which limit
    Fell,      // the person cannot walk like this: the plan is shown as what was tried
    Diverged,  // no result: the plan is shown
};

/// External wrench besides gravity and floor that was needed; zero for a plan.
struct ResidualFigures {
    double force_rms_n = 0, force_max_n = 0;
    double moment_rms_nm = 0, moment_max_nm = 0;
};

/// One movement and what was measured on it.
struct Walked {
    Body body;
    Motion motion;
    Measures measures;
};

using Changes = std::vector<std::pair<std::string, Change>>;

struct Answer {
    std::string scenario_hash;
    Mode mode = Mode::Walk;
    Shown shown = Shown::Planned;
    Acceptance acceptance = Acceptance::Pending;
    Messages message;  // what is to be said where the acceptance is neither pending nor trusted, or where something
                       // else than the steady walk is shown
    ResidualFigures residual;
    std::shared_ptr<const Walked> now;  // never null in a published answer
    std::shared_ptr<const Walked>
        neutral;       // the same person's neutral, planned or simulated like `now`; equals `now` for a neutral posture
    Changes changes;   // now against neutral, empty when neutral is missing
    double cpu_s = 0;  // of the run that made `now`
    unsigned long long request = 0;  // number of the request it answers; they grow
};

/// The posture does not work: what is shown is an attempt, and its figures mean nothing.
inline bool failed(const Answer& answer) {
    return answer.acceptance == Acceptance::Fell || answer.acceptance == Acceptance::Diverged;
}

}  // namespace bodychain
