#include "session/attribution_worker.h"

#include <exception>
#include <utility>

namespace bodychain {

AttributionWorker::AttributionWorker(Engines engines, std::function<void()> on_answer, int threads)
    : engines_(std::move(engines)), on_answer_(std::move(on_answer)), threads_(threads), worker_([this](std::stop_token stop) { work(stop); }) {}

AttributionWorker::~AttributionWorker() {
    worker_.request_stop();
    cancel();
}  // the jthread joins

void AttributionWorker::submit(std::shared_ptr<const Scenario> scenario, bool pair_sides) {
    {
        const std::lock_guard lock(mutex_);
        waiting_ = Request{std::move(scenario), pair_sides};
        running_.request_stop();
    }
    wake_.notify_one();
}

void AttributionWorker::cancel() {
    const std::lock_guard lock(mutex_);
    waiting_.reset();
    running_.request_stop();
}

std::shared_ptr<const AttributionAnswer> AttributionWorker::latest() const {
    const std::lock_guard lock(mutex_);
    return latest_;
}

bool AttributionWorker::busy() const {
    const std::lock_guard lock(mutex_);
    return working_ || waiting_.has_value();
}

void AttributionWorker::work(std::stop_token stop) {
    while (true) {
        Request request;
        std::stop_token cancel;
        {
            std::unique_lock lock(mutex_);
            working_ = false;
            if (!wake_.wait(lock, stop, [this] { return waiting_.has_value(); })) return;
            if (stop.stop_requested()) return;
            request = std::move(*waiting_);
            waiting_.reset();
            working_ = true;
            running_ = std::stop_source();
            cancel = running_.get_token();
        }
        answer(request, cancel);
        if (on_answer_) on_answer_();
    }
}

void AttributionWorker::answer(const Request& request, const std::stop_token& cancel) {
    AttributionOptions options;
    options.threads = threads_;
    options.pair_sides = request.pair_sides;
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
