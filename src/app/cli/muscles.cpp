// muscles: which work longer or shorter, harder or less hard than in the own neutral walk.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/runs.h"
#include "report/muscle_report.h"

#include <future>
#include <ostream>

namespace bodychain {

int run_muscles(const Scenario& scenario, const std::string& json_file, const Simulators& simulators, Streams streams) {
    std::future<SimulationResult> other = std::async(std::launch::async, simulators.walk, own_neutral(scenario));
    const SimulationResult walk = simulators.walk(scenario), neutral = other.get();
    MuscleReport report{scenario, figures_of(walk, kWalkingStatus), {}, {}, {}, {}};
    if (completed(walk) && !completed(neutral)) {
        report.run.status = text_of(neutral.status);
        report.run.message = "the same person's neutral walk could not be completed: " + english(neutral.message);
    } else if (completed(walk)) {
        report.run.measured = true;
        report.now = muscle_lengths(walk.body, walk.motion);
        report.neutral = muscle_lengths(neutral.body, neutral.motion);
        report.forces_now = muscle_forces(walk.body, walk.motion);
        report.forces_neutral = muscle_forces(neutral.body, neutral.motion);
    }
    if (!is_standard_output(json_file)) streams.out << muscle_text(report);
    const int written = write_output(json_file, muscle_json(report), streams);
    if (written != kExitGood) return written;
    if (report.run.measured) return kExitGood;
    streams.err << report.run.status << ": " << reason_of(report.run) << "\n";
    return kExitNotCompleted;
}

}  // namespace bodychain
