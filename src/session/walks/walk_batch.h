// Many walks at once on several threads. Equal scenarios are simulated once.
#pragma once

#include "session/walks/engines.h"
#include "session/walks/walk_cache.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace bodychain {

struct WalkBatchOptions {
    int threads = 0;     // walks at a time; 0: one for each core. The result does not depend on it
    bool sites = false;  // also the loads at places that often hurt; always the same for one cache
    std::size_t essential =
        0;  // the first so many are needed by all others: if one of them fails, what has not begun is left out
    std::function<void(double done)> progress =
        {};  // share of the different walks, 0..1, growing; called from the workers, one call at a time
    std::stop_token stop = {};
};

using WalkPtr = std::shared_ptr<const MeasuredWalk>;

/// Waits until all are done. In the order of the scenarios; nullptr where a walk was stopped or left out.
std::vector<WalkPtr> walk_batch(const std::vector<Scenario>& scenarios, const Engines& engines, WalkCache& cache,
                                const WalkBatchOptions& options);

}  // namespace bodychain
