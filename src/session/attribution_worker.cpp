#include "session/attribution_worker.h"

#include <exception>
#include <utility>

namespace bodychain {

AttributionWorker::AttributionWorker(Engines engines, std::function<void()> on_answer, int threads, int order_pairs)
    : engines_(std::move(engines)), threads_(threads), order_pairs_(order_pairs), worker_([this](const Request& request, const std::stop_token& cancel) { answer(request, cancel); }, std::move(on_answer)) {}

void AttributionWorker::submit(std::shared_ptr<const Scenario> scenario, bool pair_sides) { worker_.submit(Request{std::move(scenario), pair_sides}); }

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
        answer->run.message = error.what();
    }
    if (answer->run.status == WalkStatus::Cancelled) return;
    const std::lock_guard lock(mutex_);
    latest_ = std::move(answer);
}

}  // namespace bodychain
