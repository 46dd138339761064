#include "session/walks/attribution_worker.h"

#include <exception>
#include <utility>

namespace bodychain {

AttributionWorker::AttributionWorker(Engines engines, std::function<void()> on_answer, int threads, int order_pairs)
    : engines_(std::move(engines)),
      threads_(threads),
      order_pairs_(order_pairs),
      on_answer_(on_answer),
      worker_([this](const Request& request, const std::stop_token& cancel) { answer(request, cancel); },
              std::move(on_answer)) {}

void AttributionWorker::submit(std::shared_ptr<const Scenario> scenario, bool pair_sides, bool slopes) {
    worker_.submit(Request{std::move(scenario), pair_sides, slopes});
}

std::shared_ptr<const AttributionAnswer> AttributionWorker::latest() const {
    const std::lock_guard lock(mutex_);
    return latest_;
}

void AttributionWorker::answer(const Request& request, const std::stop_token& cancel) {
    AttributionOptions options;
    options.threads = threads_;
    options.pair_sides = request.pair_sides;
    options.order_pairs = order_pairs_;
    options.sites = true;
    options.stop = cancel;
    options.progress = [this](double done) { progress_.store(done, std::memory_order_relaxed); };
    progress_.store(0, std::memory_order_relaxed);
    auto answer = std::make_shared<AttributionAnswer>();
    answer->scenario_hash = hash_of(*request.scenario);
    try {
        answer->run = attribute_walk(*request.scenario, engines_, cache_, options);
    } catch (const std::exception& error) {  // out of memory and the like: the window must say so and go on
        answer->run = {};
        answer->run.status = WalkStatus::Diverged;
        answer->run.message = foreign_message(error.what());
    }
    if (cancel.stop_requested()) return;  // whatever came of it: what broke off may also have thrown
    const bool slopes = request.slopes && answer->run.status == WalkStatus::Walking;
    if (slopes) progress_.store(0, std::memory_order_relaxed);
    publish(answer);
    if (!slopes) return;
    if (on_answer_) on_answer_();
    try {
        auto with_slopes = std::make_shared<AttributionAnswer>(*answer);
        with_slopes->slopes =
            slope_walks(*request.scenario, engines_, cache_, {threads_, options.sites, 0, options.progress, cancel});
        if (!cancel.stop_requested()) publish(with_slopes);
    } catch (const std::exception&) {  // out of memory: without them
    }
}

void AttributionWorker::publish(std::shared_ptr<const AttributionAnswer> answer) {
    const std::lock_guard lock(mutex_);
    latest_ = std::move(answer);
}

}  // namespace bodychain
