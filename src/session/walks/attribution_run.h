// How much of a walk's change comes from each changed parameter (analysis/attribution.h): the walks with some of the
// causes present, simulated on all cores. A combination that falls is replaced by its plan, and the result says so.
#pragma once

#include "analysis/attribution.h"
#include "analysis/site_change.h"
#include "session/walks/engines.h"
#include "session/walks/walk_cache.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace bodychain {

struct AttributionOptions {
    int threads = 0;          // walks at a time; 0: one for each core. The result does not depend on it
    bool pair_sides = false;  // right and left changed alike are one cause
    int order_pairs = kOrderPairs;
    bool sites = false;  // also loads at places that often hurt, and each cause alone removed; always the same for one
                         // cache
    std::function<void(double done)>
        progress;  // share of the walks, 0..1, growing; called from the workers, one call at a time
    std::stop_token stop;
};

/// The walk without one of the causes, against the own neutral.
struct SingleCorrection {
    bool known = false;  // that walk was completed
    double gps_deg = 0;
    Changes changes;
};

struct AttributionRun {
    WalkStatus status = WalkStatus::Walking;  // of the posture, else of its own neutral; Cancelled: the rest is empty
    Messages message;                         // why it is not walking, or what is to be said about the posture's walk
    std::vector<Cause> causes;
    bool exact = true;
    int orders = 0;  // that were drawn, where not exact
    int walks = 0;   // different walks
    std::vector<std::string>
        planned;  // walks that failed, by the keys of their causes: their plan is used, against the planned neutral
    int slower = 0, unsettled = 0;              // walks that were slower than asked, or did not become steady
    std::vector<ChannelAttribution> channels;   // empty unless status is Walking
    std::vector<SiteRow> sites;                 // with AttributionOptions::sites; `corrected` in the order of `causes`
    double gps_deg = 0;                         // of the posture's walk against the own neutral, with sites
    std::vector<SingleCorrection> corrections;  // in the order of `causes`, with sites
};

/// Waits until it is done or stopped. Every walk is made by `engines.simulate_walk` with its own defaults. Walks with
/// only some of the causes that fail are replaced by their plans; loads are not known in a plan, so their shares are
/// then not-a-number. The same scenario gives the same bytes for any number of threads and any content of the cache.
AttributionRun attribute_walk(const Scenario& scenario, const Engines& engines, WalkCache& cache,
                              const AttributionOptions& options = {});

}  // namespace bodychain
