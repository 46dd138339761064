// A worker that answers the latest request in two stages: the plan at once, the simulated movement when it is ready.
#pragma once

#include "base/lru_cache.h"
#include "session/walks/answer.h"
#include "session/walks/engines.h"
#include "session/walks/latest_worker.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>

namespace bodychain {

/// Owns the worker's thread. submit() and latest() may be called from the main thread at any time, and neither waits
/// for a calculation: the mutex is held only to exchange pointers. A new request cancels the simulation of the previous
/// one but not its plan, so that a dragged slider shows every plan the worker can keep up with.
class Runner {
public:
    /// `on_answer` is called on the worker's thread after each published answer, to wake the window.
    explicit Runner(Engines engines, std::function<void()> on_answer = {});
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Asks for a scenario; replaces a request that has not begun. Returns its number.
    unsigned long long submit(std::shared_ptr<const Scenario> scenario, Mode mode);
    /// The newest answer, nullptr before the first.
    std::shared_ptr<const Answer> latest() const;
    /// A request is waiting or being worked on.
    bool busy() const { return worker_.busy(); }
    /// Share of the running simulation that is done, 0..1.
    double progress() const { return progress_.load(std::memory_order_relaxed); }

private:
    struct Request {
        std::shared_ptr<const Scenario> scenario;
        Mode mode = Mode::Walk;
        unsigned long long number = 0;
    };
    using WalkedPtr = std::shared_ptr<const Walked>;

    void answer(const Request& request, const std::stop_token& cancel);
    bool answer_from_cache(const Request& request, const std::string& key);
    Answer plan_stage(const Request& request);
    void simulate_stage(const Request& request, Answer planned, const std::stop_token& cancel);
    WalkedPtr planned(const Scenario& scenario, Mode mode, double* cpu_s = nullptr);
    WalkedPtr simulated_neutral(const Scenario& neutral, Mode mode, const std::stop_token& cancel);
    SimulationResult simulate(const Scenario& scenario, Mode mode, const std::stop_token& cancel);
    void publish(Answer answer);

    Engines engines_;
    std::function<void()> on_answer_;
    std::atomic<double> progress_{0};

    // Worker only.
    LruCache<std::shared_ptr<const Answer>> finished_{24};
    LruCache<WalkedPtr> neutral_plans_{4};
    LruCache<WalkedPtr> neutral_walks_{4};

    unsigned long long submitted_ = 0;  // main thread only
    mutable std::mutex mutex_;          // of the newest answer
    std::shared_ptr<const Answer> latest_;

    LatestWorker<Request> worker_;  // last: it uses everything above
};

}  // namespace bodychain
