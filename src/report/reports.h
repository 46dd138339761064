// What is written about one walk or one standing posture, as plain values. The caller fills it from the simulation;
// this layer knows no engine.
#pragma once

#include "analysis/measures.h"
#include "scenario/scenario.h"

#include <string>
#include <utility>
#include <vector>

namespace bodychain {

/// How the simulation went. `measured` is false where the person fell within the first cycle: curves, changes and
/// scores are then left empty, never filled with half a walk.
struct RunFigures {
    std::string status;   // "walking", "fell", "diverged"; "standing" for a posture that stands
    std::string message;  // why, in words, when it could not be completed
    double force_rms_n = 0, force_max_n = 0, moment_rms_nm = 0, moment_max_nm = 0;  // residual wrench on the body
    int cycles_to_settle = 0, steps = 0, unconverged_steps = 0;
    double drift_max_mm = 0, plan_error_rms_deg = 0, foot_slip_max_mm = 0, cpu_seconds = 0;
    bool measured = false;
};

/// Why a run that was measured is no answer all the same; nothing of one that is.
inline std::string doubt_of(const RunFigures& run) { return run.measured ? run.message : std::string(); }

/// One scenario, how it went, what was measured, and the change from the own neutral.
struct MotionReport {
    Scenario scenario;
    RunFigures run;
    Measures measures;
    std::vector<std::pair<std::string, Change>> changes;
    Scores scores;
};

/// One kind of movement of two postures: how both went, and what `b` changes in `a` where both were completed.
struct Comparison {
    RunFigures a, b;
    std::vector<std::pair<std::string, Change>> changes;
};

/// Two postures, walking and standing.
struct CompareReport {
    Scenario a, b;
    Comparison walk, stand;
};

}  // namespace bodychain
