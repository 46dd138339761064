#include "session/walks/walk_batch.h"

#include "dynamics/acceptance.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <map>
#include <thread>

namespace bodychain {

namespace {

/// Simulates a list of scenarios on several threads. Equal scenarios are simulated once.
class Walks {
public:
    Walks(const std::vector<Scenario>& scenarios, const Engines& engines, WalkCache& cache,
          const WalkBatchOptions& options)
        : scenarios_(scenarios), engines_(engines), cache_(cache), options_(options), walks_(scenarios.size()) {
        std::map<std::string, std::size_t> first;
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            keys_.push_back(hash_of(scenarios[i]));
            same_as_.push_back(first.emplace(keys_[i], i).first->second);
            if (same_as_[i] == i) different_.push_back(i);
        }
    }

    /// nullptr where it was stopped or given up.
    std::vector<WalkPtr> run() {
        const int cores =
            options_.threads > 0 ? options_.threads : static_cast<int>(std::thread::hardware_concurrency());
        const int threads = std::clamp(cores, 1, static_cast<int>(different_.size()));
        {
            std::vector<std::jthread> workers;
            for (int t = 1; t < threads; ++t) workers.emplace_back([this] { work(); });
            work();
        }  // all have ended here
        if (thrown_) std::rethrow_exception(thrown_);
        for (std::size_t i = 0; i < walks_.size(); ++i) walks_[i] = walks_[same_as_[i]];
        return std::move(walks_);
    }

private:
    void work() {
        try {
            for (std::size_t n = next_++; n < different_.size() && !options_.stop.stop_requested(); n = next_++) {
                const std::size_t i = different_[n];
                walks_[i] = walk(scenarios_[i], keys_[i]);
                const bool in_vain = i < options_.essential && (!walks_[i] || walks_[i]->status != WalkStatus::Walking);
                // Walks that have begun go on: the result must not depend on which thread was first.
                if (in_vain) next_ = different_.size();
                tell_progress();
            }
        } catch (...) {
            next_ = different_.size();
            const std::lock_guard lock(mutex_);
            if (!thrown_) thrown_ = std::current_exception();
        }
    }

    WalkPtr walk(const Scenario& scenario, const std::string& key) {
        if (WalkPtr known = cache_.find(key)) return known;
        SimulateOptions options;
        options.stop = options_.stop;
        const SimulationResult result = engines_.simulate_walk(scenario, options);
        if (result.status == WalkStatus::Cancelled) return nullptr;
        auto walk = std::make_shared<MeasuredWalk>();
        walk->status = ending_of(result);
        walk->message = result.message;
        walk->slower = doubt_about(result, false) == Doubt::Slower;
        walk->settled = result.cycles_to_settle > 0;
        if (walk->status == WalkStatus::Walking) {
            walk->measures = engines_.measure(result.body, result.motion);
            if (options_.sites) walk->sites = engines_.site_loads(result.body, result.motion);
        }
        cache_.put(key, walk);
        return walk;
    }

    void tell_progress() {
        const std::lock_guard lock(mutex_);
        ++done_;
        if (options_.progress) options_.progress(static_cast<double>(done_) / static_cast<double>(different_.size()));
    }

    const std::vector<Scenario>& scenarios_;
    const Engines& engines_;
    WalkCache& cache_;
    const WalkBatchOptions& options_;
    std::vector<std::string> keys_;
    std::vector<std::size_t> same_as_,
        different_;                     // the first scenario equal to each; those that are not equal to one before
    std::vector<WalkPtr> walks_;        // each written by one worker
    std::atomic<std::size_t> next_{0};  // in different_
    std::mutex mutex_;
    std::size_t done_ = 0;
    std::exception_ptr thrown_;
};

}  // namespace

std::vector<WalkPtr> walk_batch(const std::vector<Scenario>& scenarios, const Engines& engines, WalkCache& cache,
                                const WalkBatchOptions& options) {
    return scenarios.empty() ? std::vector<WalkPtr>{} : Walks(scenarios, engines, cache, options).run();
}

}  // namespace bodychain
