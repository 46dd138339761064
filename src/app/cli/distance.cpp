// distance: what the steps of a day ask of the joints on the level and on slopes, and what they cost.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/runs.h"
#include "report/distance_report.h"
#include "session/walks/slope_walks.h"

#include <ostream>

namespace bodychain {

namespace {

std::string status_of(const MeasuredWalk& walk) {
    return std::string(walk.status == WalkStatus::Walking ? kWalkingStatus : text_of(walk.status));
}

DistanceReport report_of(const Scenario& scenario, int steps, const Simulators& simulators) {
    Engines engines = real_engines();
    engines.simulate_walk = [&](const Scenario& some, const SimulateOptions&) { return simulators.walk(some); };
    WalkCache cache;
    DistanceReport report{scenario, steps, {}};
    const double mass_kg = scenario.posture.get(ParameterId::BodyMass);
    for (const SlopeWalk& walk : slope_walks(scenario, engines, cache, {})) {
        const MeasuredWalk &now = *walk.now, &neutral = *walk.neutral;  // nothing stops them here
        report.slopes.push_back({walk.day(mass_kg, steps), status_of(now), english(now.message), status_of(neutral),
                                 english(neutral.message), neutral.status == WalkStatus::Walking});
    }
    return report;
}

}  // namespace

int run_distance(const Scenario& scenario, const DistanceArguments& arguments, const Simulators& simulators,
                 Streams streams) {
    const DistanceReport report = report_of(scenario, arguments.steps, simulators);
    if (!is_standard_output(arguments.json)) streams.out << distance_table_text(report);
    const int written = write_output(arguments.json, distance_json(report), streams);
    if (written != kExitGood) return written;
    const DistanceSlope& own = *report.own();  // always among them
    if (own.day.walks) return kExitGood;
    streams.err << own.status << ": " << (own.message.empty() ? "the run could not be completed" : own.message) << "\n";
    return kExitNotCompleted;
}

}  // namespace bodychain
