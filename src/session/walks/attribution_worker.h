// Attribution in the background: the window asks, goes on drawing, and looks for the answer.
#pragma once

#include "session/walks/attribution_run.h"
#include "session/walks/latest_worker.h"
#include "session/walks/slope_walks.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace bodychain {

/// Whose attribution it is.
struct AttributionAnswer {
    std::string scenario_hash;
    AttributionRun run;
    std::vector<SlopeWalk> slopes;  // where asked for; they come after the run
};

/// Owns a thread that hands the walks to all cores. Every function may be called from the main thread at any time and
/// none waits for a walk; a new request, or cancel(), stops the one before within a step of the simulation.
class AttributionWorker {
public:
    /// `on_answer` is called from the worker after each published answer (to wake the window).
    explicit AttributionWorker(Engines engines, std::function<void()> on_answer = {}, int threads = 0,
                               int order_pairs = kOrderPairs);
    AttributionWorker(const AttributionWorker&) = delete;
    AttributionWorker& operator=(const AttributionWorker&) = delete;

    /// Replaces whatever was asked before.
    void submit(std::shared_ptr<const Scenario> scenario, bool pair_sides = false, bool slopes = false);
    void cancel() { worker_.cancel(); }
    /// The newest answer, nullptr before the first; never a cancelled one.
    std::shared_ptr<const AttributionAnswer> latest() const;
    bool busy() const { return worker_.busy(); }
    /// Share of the running attribution's walks that is done, 0..1; anew for the slopes, which come after it.
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
