// Walks that have been simulated and measured already, shared by attributions and their threads.
#pragma once

#include "analysis/measures.h"
#include "analysis/site_loads.h"
#include "base/lru_cache.h"
#include "dynamics/simulate.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace bodychain {

/// What is kept of a walk that was not cancelled.
struct MeasuredWalk {
    WalkStatus status = WalkStatus::Walking;
    Messages message;     // of the simulation
    bool slower = false;  // than asked for, because the person fell at that speed
    bool settled = true;
    Measures measures;            // only where it walks
    std::vector<SiteLoad> sites;  // only where it walks and they were asked for
};

/// Keyed by the hash of the scenario: a hit is exactly the walk that would be simulated again. May be used from any
/// thread.
class WalkCache {
public:
    explicit WalkCache(std::size_t capacity = 384) : walks_(capacity) {}  // ten causes; about 50 kB each

    std::shared_ptr<const MeasuredWalk> find(const std::string& scenario_hash) {
        const std::lock_guard lock(mutex_);
        return walks_.find(scenario_hash).value_or(nullptr);
    }
    void put(const std::string& scenario_hash, std::shared_ptr<const MeasuredWalk> walk) {
        const std::lock_guard lock(mutex_);
        walks_.put(scenario_hash, std::move(walk));
    }

private:
    std::mutex mutex_;
    LruCache<std::shared_ptr<const MeasuredWalk>> walks_;
};

}  // namespace bodychain
