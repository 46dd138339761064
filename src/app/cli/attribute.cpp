// attribute: how much of the walk's change comes from each changed parameter.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/runs.h"
#include "report/attribution.h"
#include "session/walks/attribution_run.h"

#include <ostream>

namespace bodychain {

namespace {

AttributionReport report_of(const Scenario& scenario, AttributionRun run) {
    AttributionReport report;
    report.scenario = scenario;
    report.status = run.status == WalkStatus::Walking ? kWalkingStatus : text_of(run.status);
    report.message = english(run.message);
    report.causes = std::move(run.causes);
    report.exact = run.exact;
    report.walks = run.walks;
    report.orders = run.orders;
    report.planned = std::move(run.planned);
    report.slower = run.slower;
    report.unsettled = run.unsettled;
    report.channels = std::move(run.channels);
    return report;
}

}  // namespace

int run_attribute(const Scenario& scenario, const AttributeArguments& arguments, const Simulators& simulators,
                  Streams streams) {
    Engines engines = real_engines();
    engines.simulate_walk = [&](const Scenario& some, const SimulateOptions&) { return simulators.walk(some); };
    WalkCache cache;
    AttributionOptions options;
    options.threads = arguments.threads;
    options.pair_sides = arguments.pair_sides;
    const AttributionReport report = report_of(scenario, attribute_walk(scenario, engines, cache, options));
    if (!is_standard_output(arguments.json)) streams.out << attribution_table(report);
    const int written = write_output(arguments.json, attribution_json(report), streams);
    if (written != kExitGood) return written;
    if (!report.channels.empty()) return kExitGood;
    streams.err << report.status << ": " << (report.message.empty() ? "the run could not be completed" : report.message)
                << "\n";
    return kExitNotCompleted;
}

}  // namespace bodychain
