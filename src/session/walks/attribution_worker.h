// Attribution in the background: the window asks, keeps drawing, and picks up the answer.
#pragma once

#include "session/walks/attribution_run.h"
#include "session/walks/latest_worker.h"
#include "session/walks/slope_walks.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace bodychain {

/// An attribution, and of what.
struct AttributionAnswer {
    std::string scenario_hash;
    AttributionRun run;
    std::vector<SlopeWalk> slopes;  // where asked for; published after the run
};

/// Owns a thread that distributes the walks to all cores. Every function may be called from the main thread at any
/// time, and none waits for a walk. A new request, or cancel(), stops the previous one within a step of the simulation.
class AttributionWorker {
public:
    /// `on_answer` is called on the worker's thread after each published answer, to wake the window.
    explicit AttributionWorker(Engines engines, std::function<void()> on_answer = {}, int threads = 0,
                               int order_pairs = kOrderPairs);
    AttributionWorker(const AttributionWorker&) = delete;
    AttributionWorker& operator=(const AttributionWorker&) = delete;

    /// Replaces any earlier request.
    void submit(std::shared_ptr<const Scenario> scenario, bool pair_sides = false, bool slopes = false);
    void cancel() { worker_.cancel(); }
    /// The newest answer, nullptr before the first; never a cancelled one.
    std::shared_ptr<const AttributionAnswer> latest() const;
    bool busy() const { return worker_.busy(); }
    /// Share of the walks that are done, 0..1; it starts again for the slopes, which come after the attribution.
    double progress() const { return progress_.load(std::memory_order_relaxed); }

private:
    struct Request {
        std::shared_ptr<const Scenario> scenario;
        bool pair_sides = false, slopes = false;
    };
    void answer(const Request& request, const std::stop_token& cancel);
    void publish(std::shared_ptr<const AttributionAnswer> answer);

    Engines engines_;
    int threads_, order_pairs_;
    WalkCache cache_;
    std::function<void()> on_answer_;
    std::atomic<double> progress_{0};

    mutable std::mutex mutex_;  // of the newest answer
    std::shared_ptr<const AttributionAnswer> latest_;

    LatestWorker<Request> worker_;  // last: it uses everything above
};

}  // namespace bodychain
