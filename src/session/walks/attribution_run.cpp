#include "session/walks/attribution_run.h"

#include "base/hash.h"
#include "session/walks/walk_batch.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace bodychain {

namespace {

/// The posture itself and its own neutral come first in the plan; without them there is nothing to attribute.
constexpr std::size_t kWholeAndNone = 2;

std::string words_of(const std::vector<Cause>& causes, Coalition present) {
    std::string words;
    for (std::size_t i = 0; i < causes.size(); ++i)
        if (present >> i & 1) words += (words.empty() ? "" : " + ") + causes[i].key;
    return words;
}

/// The first of the two that must walk but does not.
bool failed_first(const std::vector<WalkPtr>& walks, AttributionRun& run) {
    for (std::size_t i = 0; i < std::min(kWholeAndNone, walks.size()); ++i) {
        if (!walks[i] || walks[i]->status == WalkStatus::Walking) continue;
        run.status = walks[i]->status;
        run.message = joined(i == 0 ? Messages{} : message(MessageId::NeutralNotCompleted), walks[i]->message);
        return true;
    }
    return false;
}

Measures measured_plan(const Scenario& scenario, const Engines& engines) {
    const Plan plan = engines.plan_walk(scenario);
    return engines.measure(plan.body, plan.motion);
}

/// Every walk with the neutral; in place of a walk that failed, its plan with the planned neutral.
void attribute_walks(const std::vector<Scenario>& scenarios, const AttributionPlan& plan,
                     const std::vector<WalkPtr>& walks, const Engines& engines, AttributionRun& run) {
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
        if (!planned_neutral)
            planned_neutral = std::make_unique<const Measures>(measured_plan(scenarios[none], engines));
        plans.push_back(std::make_unique<const Measures>(measured_plan(scenarios[i], engines)));
        measured.push_back({plans.back().get(), planned_neutral.get()});
        run.planned.push_back(words_of(run.causes, plan.coalitions[i]));
    }
    run.channels = attribute_channels(plan, measured);
}

/// What is walked in addition to the plan's coalitions: all causes but one, where the plan does not have that.
std::vector<Coalition> single_corrections(const AttributionPlan& plan) {
    const Coalition all = plan.coalitions.front();
    std::vector<Coalition> missing;
    for (int c = 0; c < plan.causes; ++c)
        if (std::ranges::find(plan.coalitions, all & ~(Coalition{1} << c)) == plan.coalitions.end())
            missing.push_back(all & ~(Coalition{1} << c));
    return missing;
}

void add_sites(const std::vector<Coalition>& walked, const std::vector<WalkPtr>& walks, AttributionRun& run) {
    const auto sites_of = [&](Coalition present) -> const std::vector<SiteLoad>& {
        return walks[static_cast<std::size_t>(std::ranges::find(walked, present) - walked.begin())]->sites;
    };
    run.sites = site_rows(walks[0]->sites, sites_of(0));
    for (std::size_t c = 0; c < run.causes.size(); ++c) {
        const std::vector<SiteLoad>& corrected = sites_of(walked.front() & ~(Coalition{1} << c));
        for (std::size_t i = 0; i < run.sites.size(); ++i)
            run.sites[i].corrected.push_back(i < corrected.size() ? corrected[i].peak
                                                                  : std::numeric_limits<double>::quiet_NaN());
    }
}

void add_corrections(const std::vector<Coalition>& walked, const std::vector<WalkPtr>& walks, const Engines& engines,
                     AttributionRun& run) {
    const auto walk_of = [&](Coalition present) -> const MeasuredWalk& {
        return *walks[static_cast<std::size_t>(std::ranges::find(walked, present) - walked.begin())];
    };
    const Measures& neutral = walk_of(0).measures;
    run.gps_deg = score(walks.front()->measures, neutral).gps;
    for (std::size_t c = 0; c < run.causes.size(); ++c) {
        const MeasuredWalk& walk = walk_of(walked.front() & ~(Coalition{1} << c));
        SingleCorrection& correction = run.corrections.emplace_back();
        correction.known = walk.status == WalkStatus::Walking;
        if (!correction.known) continue;
        correction.gps_deg = score(walk.measures, neutral).gps;
        correction.changes = engines.compare(walk.measures, neutral);
    }
}

}  // namespace

AttributionRun attribute_walk(const Scenario& scenario, const Engines& engines, WalkCache& cache,
                              const AttributionOptions& options) {
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
    const std::vector<WalkPtr> walks = walk_batch(
        scenarios, engines, cache, {options.threads, options.sites, kWholeAndNone, options.progress, options.stop});
    if (options.stop.stop_requested())
        run.status = WalkStatus::Cancelled;
    else if (!failed_first(walks, run)) {
        attribute_walks(scenarios, plan, walks, engines, run);
        if (options.sites) {
            add_sites(walked, walks, run);
            add_corrections(walked, walks, engines, run);
        }
    }
    return run;
}

}  // namespace bodychain
