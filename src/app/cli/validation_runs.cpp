#include "app/cli/validation_runs.h"

#include "analysis/derived_curves.h"
#include "app/cli/parallel.h"
#include "app/cli/runs.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace bodychain {

namespace {

/// One posture, walking or standing, and what came of it.
struct Run {
    Movement movement;
    Scenario scenario;
    Measures measures;
    bool completed = false;
    bool settled = true;
    std::string_view status;  // "walking", "fell" ...
};

/// Runs are shared: the same posture is asked for by many outcomes.
class Runs {
public:
    void add(const Experiment& experiment) {
        for (const std::string& setting : settings_of(experiment)) {
            const auto [place, fresh] = places_.try_emplace(key(experiment.movement, setting), runs_.size());
            if (fresh) runs_.push_back({experiment.movement, checked(setting), {}, false, true, {}});
        }
    }
    void simulate(const Simulators& simulators, int threads) {
        for_each_number(runs_.size(), threads, [&](std::size_t i) { complete(runs_[i], simulators); });
    }
    const Run& of(Movement movement, const std::string& setting) const {
        return runs_[places_.at(key(movement, setting))];
    }

private:
    using Key = std::pair<Movement, std::string>;
    /// Settings that say the same in other words are one.
    static Key key(Movement movement, const std::string& setting) { return {movement, hash_of(checked(setting))}; }
    static Scenario checked(const std::string& setting) {
        const Result<Scenario> scenario = scenario_of(setting);
        assert(scenario);  // the table's own text; a test reads all of it
        return scenario.value();
    }
    static void complete(Run& run, const Simulators& simulators) {
        const bool walking = run.movement == Movement::Walking;
        const SimulationResult result = walking ? simulators.walk(run.scenario) : simulators.stand(run.scenario);
        run.completed = completed(result);
        run.status = text_of(result.status);
        if (!run.completed) return;
        run.settled = !walking || result.cycles_to_settle > 0;
        run.measures = measure(result.body, result.motion);
        add_derived_curves(result.body, result.motion, run.measures);
    }

    std::vector<Run> runs_;
    std::map<Key, std::size_t> places_;
};

std::vector<JudgedExperiment> judged(std::span<const Experiment> experiments, const Runs& runs) {
    std::vector<JudgedExperiment> rows;
    for (const Experiment& experiment : experiments) {
        JudgedExperiment& row = rows.emplace_back();
        row.experiment = &experiment;
        std::vector<const Measures*> measures;
        for (const std::string& setting : settings_of(experiment)) {
            const Run& run = runs.of(experiment.movement, setting);
            measures.push_back(run.completed ? &run.measures : nullptr);
            if (!run.completed) row.failed.push_back(setting + ": " + std::string(run.status));
            if (!run.settled) row.unsettled.push_back(setting);
        }
        row.judgement = judge(experiment, measures);
    }
    return rows;
}

}  // namespace

ValidationReport validation(const Simulators& simulators, int threads, bool held_out) {
    const auto of_half = [&](const Experiment& e) { return held_out || !bodychain::held_out(e); };
    const std::array tables{standing_experiments(), walking_experiments(), theory_relations(), both_feet_experiments()};
    Runs runs;
    for (const auto& table : tables)
        for (const Experiment& experiment : table) runs.add(experiment);
    for (const Experiment& experiment : further_experiments())
        if (of_half(experiment)) runs.add(experiment);
    runs.simulate(simulators, threads);
    ValidationReport report;
    report.experiments = judged(tables[0], runs);
    report.relations = judged(tables[2], runs);
    report.both_feet = judged(tables[3], runs);
    for (const Experiment& experiment : further_experiments())
        if (of_half(experiment))
            (bodychain::held_out(experiment) ? report.kept_away : report.further)
                .push_back(judged({&experiment, 1}, runs).front());
    report.unexpressed = unexpressed_experiments();
    const std::vector<JudgedExperiment> walking = judged(tables[1], runs);
    report.experiments.insert(report.experiments.end(), walking.begin(), walking.end());
    const auto by_id = [](const JudgedExperiment& a, const JudgedExperiment& b) {
        return a.experiment->id < b.experiment->id;
    };
    std::ranges::stable_sort(report.experiments, by_id);
    const Run& neutral = runs.of(Movement::Walking, "neutral");
    if (neutral.completed) report.curves = curve_agreement(neutral.measures);
    return report;
}

}  // namespace bodychain
