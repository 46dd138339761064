#include "session/attribution_run.h"

#include "base/hash.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <iterator>
#include <limits>
#include <thread>

namespace bodychain {

namespace {

using WalkPtr = std::shared_ptr<const MeasuredWalk>;

/// The posture itself and its own neutral come first in the plan; without them there is nothing to attribute.
constexpr std::size_t kWholeAndNone = 2;

std::string words_of(const std::vector<Cause>& causes, Coalition present) {
    std::string words;
    for (std::size_t i = 0; i < causes.size(); ++i)
        if (present >> i & 1) words += (words.empty() ? "" : " + ") + causes[i].key;
    return words;
}

/// Simulates a list of scenarios on several threads.
class Walks {
public:
    Walks(const std::vector<Scenario>& scenarios, const Engines& engines, WalkCache& cache, const AttributionOptions& options)
        : scenarios_(scenarios), engines_(engines), cache_(cache), options_(options), walks_(scenarios.size()) {}

    /// A null pointer where it was stopped or given up.
    std::vector<WalkPtr> run() {
        const int cores = options_.threads > 0 ? options_.threads : static_cast<int>(std::thread::hardware_concurrency());
        const int threads = std::clamp(cores, 1, static_cast<int>(scenarios_.size()));
        {
            std::vector<std::jthread> workers;
            for (int t = 1; t < threads; ++t) workers.emplace_back([this] { work(); });
            work();
        }  // all have ended here
        if (thrown_) std::rethrow_exception(thrown_);
        return std::move(walks_);
    }

private:
    void work() {
        try {
            for (std::size_t i = next_++; i < scenarios_.size() && !options_.stop.stop_requested(); i = next_++) {
                walks_[i] = walk(scenarios_[i]);
                const bool in_vain = i < kWholeAndNone && (!walks_[i] || walks_[i]->status != WalkStatus::Walking);
                // What is running goes on: whether the posture itself failed must not depend on who was first.
                if (in_vain) next_ = scenarios_.size();
                tell_progress();
            }
        } catch (...) {
            next_ = scenarios_.size();
            const std::lock_guard lock(mutex_);
            if (!thrown_) thrown_ = std::current_exception();
        }
    }

    WalkPtr walk(const Scenario& scenario) {
        const std::string key = hash_of(scenario);
        if (WalkPtr known = cache_.find(key)) return known;
        SimulateOptions options;
        options.stop = options_.stop;
        const SimulationResult result = engines_.simulate_walk(scenario, options);
        if (result.status == WalkStatus::Cancelled) return nullptr;
        auto walk = std::make_shared<MeasuredWalk>();
        walk->status = result.status == WalkStatus::Walking && result.motion.frames.empty() ? WalkStatus::Diverged : result.status;
        walk->message = result.message;
        walk->slower = result.fell_at_m_s > 0;
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
        if (options_.progress) options_.progress(static_cast<double>(done_) / static_cast<double>(scenarios_.size()));
    }

    const std::vector<Scenario>& scenarios_;
    const Engines& engines_;
    WalkCache& cache_;
    const AttributionOptions& options_;
    std::vector<WalkPtr> walks_;  // each written by one worker
    std::atomic<std::size_t> next_{0};
    std::mutex mutex_;
    std::size_t done_ = 0;
    std::exception_ptr thrown_;
};

/// The first of the two that must walk, and does not.
bool failed_first(const std::vector<WalkPtr>& walks, AttributionRun& run) {
    for (std::size_t i = 0; i < std::min(kWholeAndNone, walks.size()); ++i) {
        if (!walks[i] || walks[i]->status == WalkStatus::Walking) continue;
        run.status = walks[i]->status;
        run.message = (i == 0 ? "" : "the same person's neutral posture could not be completed: ") + walks[i]->message;
        return true;
    }
    return false;
}

Measures measured_plan(const Scenario& scenario, const Engines& engines) {
    const Plan plan = engines.plan_walk(scenario);
    return engines.measure(plan.body, plan.motion);
}

/// Every walk beside the neutral; a walk that failed is its plan beside the planned neutral.
void attribute_walks(const std::vector<Scenario>& scenarios, const AttributionPlan& plan, const std::vector<WalkPtr>& walks, const Engines& engines,
                     AttributionRun& run) {
    const std::size_t none = plan.place_of(0);
    run.message = walks.front()->message;
    std::vector<WalkAndNeutral> measured;
    std::vector<std::unique_ptr<const Measures>> plans;
    std::unique_ptr<const Measures> planned_neutral;
    for (std::size_t i = 0; i < plan.coalitions.size(); ++i) {
        run.slower += walks[i]->slower ? 1 : 0;
        if (walks[i]->status == WalkStatus::Walking) {
            run.unsettled += walks[i]->settled ? 0 : 1;
            measured.push_back({&walks[i]->measures, &walks[none]->measures});
            continue;
        }
        if (!planned_neutral) planned_neutral = std::make_unique<const Measures>(measured_plan(scenarios[none], engines));
        plans.push_back(std::make_unique<const Measures>(measured_plan(scenarios[i], engines)));
        measured.push_back({plans.back().get(), planned_neutral.get()});
        run.planned.push_back(words_of(run.causes, plan.coalitions[i]));
    }
    run.channels = attribute_channels(plan, measured);
}

/// What is walked besides the plan's coalitions: all causes but one, where that is none of them.
std::vector<Coalition> single_corrections(const AttributionPlan& plan) {
    const Coalition all = plan.coalitions.front();
    std::vector<Coalition> missing;
    for (int c = 0; c < plan.causes; ++c)
        if (std::ranges::find(plan.coalitions, all & ~(Coalition{1} << c)) == plan.coalitions.end()) missing.push_back(all & ~(Coalition{1} << c));
    return missing;
}

void add_sites(const std::vector<Coalition>& walked, const std::vector<WalkPtr>& walks, AttributionRun& run) {
    const auto sites_of = [&](Coalition present) -> const std::vector<SiteLoad>& { return walks[static_cast<std::size_t>(std::ranges::find(walked, present) - walked.begin())]->sites; };
    run.sites = site_rows(walks[0]->sites, sites_of(0));
    for (std::size_t c = 0; c < run.causes.size(); ++c) {
        const std::vector<SiteLoad>& corrected = sites_of(walked.front() & ~(Coalition{1} << c));
        for (std::size_t i = 0; i < run.sites.size(); ++i)
            run.sites[i].corrected.push_back(i < corrected.size() ? corrected[i].peak : std::numeric_limits<double>::quiet_NaN());
    }
}

}  // namespace

AttributionRun attribute_walk(const Scenario& scenario, const Engines& engines, WalkCache& cache, const AttributionOptions& options) {
    AttributionRun run;
    run.causes = causes_of(scenario, options.pair_sides);
    const AttributionPlan plan =
        attribution_plan(static_cast<int>(run.causes.size()), fnv1a_64(hash_of(scenario)), options.order_pairs);
    run.exact = plan.exact();
    run.orders = static_cast<int>(plan.orders.size());
    std::vector<Coalition> walked = plan.coalitions;
    if (options.sites) std::ranges::copy(single_corrections(plan), std::back_inserter(walked));
    run.walks = static_cast<int>(walked.size());
    std::vector<Scenario> scenarios;
    for (const Coalition present : walked) scenarios.push_back(with_causes(scenario, run.causes, present));
    const std::vector<WalkPtr> walks = Walks(scenarios, engines, cache, options).run();
    if (options.stop.stop_requested())
        run.status = WalkStatus::Cancelled;
    else if (!failed_first(walks, run)) {
        attribute_walks(scenarios, plan, walks, engines, run);
        if (options.sites) add_sites(walked, walks, run);
    }
    return run;
}

}  // namespace bodychain
