// The calculations that runner and batches call, as values, so that tests can replace them.
#pragma once

#include "analysis/site_loads.h"
#include "dynamics/simulate.h"
#include "plan/plan.h"
#include "session/walks/answer.h"

#include <functional>

namespace bodychain {

struct Engines {
    std::function<Plan(const Scenario&)> plan_walk, plan_stand;
    std::function<SimulationResult(const Scenario&, const SimulateOptions&)> simulate_walk, simulate_stand;
    std::function<Measures(const Body&, const Motion&)> measure;
    std::function<std::vector<SiteLoad>(const Body&, const Motion&)> site_loads;
    std::function<Changes(const Measures&, const Measures&)> compare;
};

/// The real ones.
Engines real_engines();

}  // namespace bodychain
