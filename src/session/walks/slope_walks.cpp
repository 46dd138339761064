#include "session/walks/slope_walks.h"

#include <algorithm>

namespace bodychain {

namespace {

const Measures* measures_of(const WalkPtr& walk) {
    return walk && walk->status == WalkStatus::Walking ? &walk->measures : nullptr;
}

}  // namespace

DayLoad SlopeWalk::day(double mass_kg, double steps) const {
    return day_load(grade_pct, measures_of(now), measures_of(neutral), mass_kg, steps);
}

std::vector<SlopeWalk> slope_walks(const Scenario& scenario, const Engines& engines, WalkCache& cache,
                                   const WalkBatchOptions& options) {
    std::vector<double> grades(kDayGrades_pct.value.begin(), kDayGrades_pct.value.end());
    const double own = scenario.posture.get(ParameterId::WalkIncline);
    if (std::ranges::find(grades, own) == grades.end()) grades.insert(grades.begin(), own);
    std::vector<Scenario> scenarios;
    for (const double grade : grades)
        for (Scenario walk : {scenario, own_neutral(scenario)}) {
            walk.posture.set(ParameterId::WalkIncline, grade);
            scenarios.push_back(std::move(walk));
        }
    const std::vector<WalkPtr> walks = walk_batch(scenarios, engines, cache, options);
    std::vector<SlopeWalk> out;
    for (std::size_t i = 0; i < grades.size(); ++i) out.push_back({grades[i], walks[2 * i], walks[2 * i + 1]});
    return out;
}

}  // namespace bodychain
