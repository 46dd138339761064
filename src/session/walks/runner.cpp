#include "session/walks/runner.h"

#include "session/walks/acceptance.h"

#include <exception>
#include <utility>

namespace bodychain {

namespace {

std::string key_of(const Scenario& scenario, Mode mode) {
    return (mode == Mode::Walk ? "walk " : "stand ") + hash_of(scenario);
}

}  // namespace

Runner::Runner(Engines engines, std::function<void()> on_answer)
    : engines_(std::move(engines)),
      on_answer_(std::move(on_answer)),
      // A last wake-up when the work is done, so that the window stops showing that it waits.
      worker_([this](const Request& request, const std::stop_token& cancel) { answer(request, cancel); }, on_answer_) {}

unsigned long long Runner::submit(std::shared_ptr<const Scenario> scenario, Mode mode) {
    const unsigned long long number = ++submitted_;
    worker_.submit(Request{std::move(scenario), mode, number});
    return number;
}

std::shared_ptr<const Answer> Runner::latest() const {
    const std::lock_guard lock(mutex_);
    return latest_;
}

void Runner::answer(const Request& request, const std::stop_token& cancel) {
    try {
        if (answer_from_cache(request, key_of(*request.scenario, request.mode))) return;
        Answer planned = plan_stage(request);
        publish(planned);
        if (cancel.stop_requested()) return;
        simulate_stage(request, std::move(planned), cancel);
    } catch (const std::exception& error) {
        // Out of memory, for example: the window must say so and continue with the next request.
        auto before = latest();
        if (!before) return;
        Answer failed = *before;
        failed.request = request.number;
        failed.acceptance = Acceptance::Diverged;
        failed.message = foreign_message(error.what());
        publish(std::move(failed));
    }
}

bool Runner::answer_from_cache(const Request& request, const std::string& key) {
    const auto found = finished_.find(key);
    if (!found) return false;
    Answer answer = **found;
    answer.request = request.number;
    publish(std::move(answer));
    return true;
}

Answer Runner::plan_stage(const Request& request) {
    const Scenario neutral = own_neutral(*request.scenario);
    Answer answer;
    answer.request = request.number;
    answer.scenario_hash = hash_of(*request.scenario);
    answer.mode = request.mode;
    const std::string neutral_key = key_of(neutral, request.mode);
    const auto known = neutral_plans_.find(neutral_key);
    answer.neutral = known ? *known : planned(neutral, request.mode, &answer.cpu_s);
    if (!known) neutral_plans_.put(neutral_key, answer.neutral);
    const bool same = hash_of(neutral) == answer.scenario_hash;
    answer.now = same ? answer.neutral : planned(*request.scenario, request.mode, &answer.cpu_s);
    answer.changes = engines_.compare(answer.now->measures, answer.neutral->measures);
    return answer;
}

Runner::WalkedPtr Runner::planned(const Scenario& scenario, Mode mode, double* cpu_s) {
    Plan plan = mode == Mode::Walk ? engines_.plan_walk(scenario) : engines_.plan_stand(scenario);
    if (cpu_s) *cpu_s = plan.cpu_s;
    Measures measures = engines_.measure(plan.body, plan.motion);
    return std::make_shared<const Walked>(Walked{std::move(plan.body), std::move(plan.motion), std::move(measures)});
}

SimulationResult Runner::simulate(const Scenario& scenario, Mode mode, const std::stop_token& cancel) {
    SimulateOptions options;
    options.stop = cancel;
    options.progress = [this](double fraction) { progress_.store(fraction, std::memory_order_relaxed); };
    progress_.store(0, std::memory_order_relaxed);
    return mode == Mode::Walk ? engines_.simulate_walk(scenario, options) : engines_.simulate_stand(scenario, options);
}

void Runner::simulate_stage(const Request& request, Answer planned, const std::stop_token& cancel) {
    const Scenario neutral = own_neutral(*request.scenario);
    const bool same = hash_of(neutral) == planned.scenario_hash;
    WalkedPtr own = same ? nullptr : simulated_neutral(neutral, request.mode, cancel);
    if (cancel.stop_requested()) return;
    SimulationResult result = simulate(*request.scenario, request.mode, cancel);
    if (result.status == WalkStatus::Cancelled) return;
    AcceptanceResult accepted = accept(result, request.mode);
    Answer answer = std::move(planned);  // whatever cannot be trusted keeps showing the plan
    answer.acceptance = accepted.acceptance;
    answer.message = std::move(accepted.message);
    answer.residual = {result.residual.force_rms_n, result.residual.force_max_n, result.residual.moment_rms_nm,
                       result.residual.moment_max_nm};
    answer.cpu_s = result.cpu_s;
    if (answer.acceptance == Acceptance::Trusted) {
        Measures measures = engines_.measure(result.body, result.motion);
        answer.shown = Shown::Simulated;
        answer.now = std::make_shared<const Walked>(
            Walked{std::move(result.body), std::move(result.motion), std::move(measures)});
        answer.neutral = same ? answer.now : own;
        if (same) neutral_walks_.put(key_of(neutral, request.mode), answer.now);
        answer.changes = answer.neutral ? engines_.compare(answer.now->measures, answer.neutral->measures) : Changes{};
    }
    finished_.put(key_of(*request.scenario, request.mode), std::make_shared<const Answer>(answer));
    publish(std::move(answer));
}

Runner::WalkedPtr Runner::simulated_neutral(const Scenario& neutral, Mode mode, const std::stop_token& cancel) {
    const std::string key = key_of(neutral, mode);
    if (const auto known = neutral_walks_.find(key)) return *known;
    SimulationResult result = simulate(neutral, mode, cancel);
    if (result.status == WalkStatus::Cancelled || accept(result, mode).acceptance != Acceptance::Trusted)
        return nullptr;
    Measures measures = engines_.measure(result.body, result.motion);
    auto walked =
        std::make_shared<const Walked>(Walked{std::move(result.body), std::move(result.motion), std::move(measures)});
    neutral_walks_.put(key, walked);
    return walked;
}

void Runner::publish(Answer answer) {
    auto next = std::make_shared<const Answer>(std::move(answer));
    std::shared_ptr<const Answer> old;  // freed outside the lock
    {
        const std::lock_guard lock(mutex_);
        old = std::exchange(latest_, std::move(next));
    }
    if (on_answer_) on_answer_();
}

}  // namespace bodychain
