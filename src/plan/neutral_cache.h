// Remembers the neutral plans of the last few persons and speeds. It holds results of a pure function, so it never
// changes an answer. Thread-safe.
#pragma once

#include "anatomy/body.h"

#include <functional>
#include <list>
#include <memory>
#include <mutex>

namespace bodychain {

struct NeutralCycle;

class NeutralCache {
public:
    using Make = std::function<std::shared_ptr<const NeutralCycle>(const Person&, double speed_m_s)>;
    explicit NeutralCache(Make make) : make_(std::move(make)) {}

    std::shared_ptr<const NeutralCycle> get(const Person& person, double speed_m_s) {
        {
            const std::lock_guard lock(mutex_);
            for (auto it = entries_.begin(); it != entries_.end(); ++it)
                if (it->person == person && it->speed_m_s == speed_m_s) {
                    entries_.splice(entries_.begin(), entries_, it);
                    return it->cycle;
                }
        }
        auto made = make_(person, speed_m_s);  // without the lock: two threads may both make it, and get the same bytes
        const std::lock_guard lock(mutex_);
        entries_.push_front({person, speed_m_s, made});
        if (entries_.size() > kKept) entries_.pop_back();
        return made;
    }

private:
    struct Entry {
        Person person;
        double speed_m_s;
        std::shared_ptr<const NeutralCycle> cycle;
    };
    static constexpr std::size_t kKept = 8;
    Make make_;
    std::mutex mutex_;
    std::list<Entry> entries_;
};

}  // namespace bodychain
