// Remembers the neutral plans of the last few persons and speeds. It holds results of a pure function, so it never
// changes an answer. Thread-safe.
#pragma once

#include "anatomy/body.h"
#include "base/lru_cache.h"

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace bodychain {

struct NeutralCycle;

class NeutralCache {
public:
    using Cycle = std::shared_ptr<const NeutralCycle>;
    using Make = std::function<Cycle(const Person&, double speed_m_s)>;
    explicit NeutralCache(Make make) : make_(std::move(make)) {}

    Cycle get(const Person& person, double speed_m_s) {
        const std::pair key(person, speed_m_s);
        {
            const std::lock_guard lock(mutex_);
            if (const auto known = kept_.find(key)) return *known;
        }
        Cycle made =
            make_(person, speed_m_s);  // without the lock: two threads may both make it, and get the same bytes
        const std::lock_guard lock(mutex_);
        kept_.put(key, made);
        return made;
    }

private:
    static constexpr std::size_t kKept = 8;
    Make make_;
    std::mutex mutex_;
    LruCache<Cycle, std::pair<Person, double>> kept_{kKept};
};

}  // namespace bodychain
