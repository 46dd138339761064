// walk and stand: simulate the scenario and the same person's neutral, measure both, write.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/runs.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/text_table.h"

#include <future>
#include <ostream>

namespace bodychain {

namespace {

/// What differs between the two commands.
struct Kind {
    std::string_view good_status;  // of a completed run
    std::function<SimulationResult(const Scenario&)> simulate;
    std::string (*csv)(const Measures&);
    std::string (*json)(const MotionReport&);
    std::string (*table)(const MotionReport&);
};

/// A walk that was not completed is never measured: half a fall is no answer.
MotionReport report_of(const Scenario& scenario, const Kind& kind) {
    const Scenario neutral = own_neutral(scenario);
    const bool changed = !(neutral.posture == scenario.posture);
    // Two worlds on two threads give the same bytes as one after the other.
    std::future<SimulationResult> neutral_run;
    if (changed) neutral_run = std::async(std::launch::async, kind.simulate, neutral);
    const SimulationResult result = kind.simulate(scenario);
    MotionReport report{scenario, figures_of(result, kind.good_status), {}, {}, {}};
    const SimulationResult neutral_result = changed ? neutral_run.get() : SimulationResult{};
    if (!completed(result)) return report;
    if (changed && !completed(neutral_result)) {
        report.run.status = text_of(neutral_result.status);
        report.run.message =
            "the same person's neutral posture could not be completed: " + english(neutral_result.message);
        return report;
    }
    report.run.measured = true;
    report.measures = measure(result.body, result.motion);
    const Measures before = changed ? measure(neutral_result.body, neutral_result.motion) : report.measures;
    report.changes = compare(report.measures, before);
    report.scores = score(report.measures, before);
    return report;
}

int run_motion(const Scenario& scenario, const OutputFiles& files, const Kind& kind, Streams streams) {
    const MotionReport report = report_of(scenario, kind);
    if (!is_standard_output(files.csv) && !is_standard_output(files.json)) streams.out << kind.table(report);
    const int csv_status =
        report.run.measured ? write_output(files.csv, kind.csv(report.measures), streams) : int{kExitGood};
    const int json_status = write_output(files.json, kind.json(report), streams);
    if (csv_status != kExitGood) return csv_status;
    if (json_status != kExitGood) return json_status;
    if (report.run.measured) return kExitGood;
    streams.err << report.run.status << ": " << reason_of(report.run) << "\n";
    return kExitNotCompleted;
}

}  // namespace

Simulators real_simulators(const ModelScale& scale) {
    SimulateOptions options;
    options.scale = scale;
    return {[options](const Scenario& scenario) { return simulate_walk(scenario, options); },
            [options](const Scenario& scenario) { return simulate_stand(scenario, options); }, real_simulators};
}

int run_walk(const Scenario& scenario, const OutputFiles& files, const Simulators& simulators, Streams streams) {
    return run_motion(scenario, files, {kWalkingStatus, simulators.walk, walk_csv, walk_json, walk_table}, streams);
}

int run_stand(const Scenario& scenario, const OutputFiles& files, const Simulators& simulators, Streams streams) {
    return run_motion(scenario, files, {kStandingStatus, simulators.stand, stand_csv, stand_json, stand_table},
                      streams);
}

int run_parameters(bool as_json, Streams streams) {
    streams.out << (as_json ? parameters_json() : parameters_text());
    return kExitGood;
}

}  // namespace bodychain
