#include "app/cli/runs.h"

#include "dynamics/acceptance.h"

namespace bodychain {

namespace {
constexpr double kMetresToMm = 1000.0;
}  // namespace

RunFigures figures_of(const SimulationResult& result, std::string_view good_status) {
    RunFigures run;
    run.status = result.status == WalkStatus::Walking ? good_status : text_of(result.status);
    run.message = english(result.message);
    run.force_rms_n = result.residual.force_rms_n;
    run.force_max_n = result.residual.force_max_n;
    run.moment_rms_nm = result.residual.moment_rms_nm;
    run.moment_max_nm = result.residual.moment_max_nm;
    run.cycles_to_settle = result.cycles_to_settle;
    run.steps = result.steps;
    run.unconverged_steps = result.unconverged_steps;
    run.drift_max_mm = result.drift_max_m * kMetresToMm;
    run.plan_error_rms_deg = result.plan_error_rms_deg;
    run.foot_slip_max_mm = result.foot_slip_max_m * kMetresToMm;
    run.cpu_seconds = result.cpu_s;
    return run;
}

bool completed(const SimulationResult& result) { return ending_of(result) == WalkStatus::Walking; }

std::string reason_of(const RunFigures& run) {
    return run.message.empty() ? "the run could not be completed" : run.message;
}

}  // namespace bodychain
