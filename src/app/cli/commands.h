// The commands of bodychain-cli as functions: values and streams in, exit status out.
#pragma once

#include "app/arguments/scenario_arguments.h"
#include "dynamics/simulate.h"

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace bodychain {

struct Streams {
    std::ostream& out;
    std::ostream& err;  // one line for each thing that went wrong
};

/// What simulates; tests put their own in place of the real ones.
struct Simulators {
    std::function<SimulationResult(const Scenario&)> walk, stand;
    /// The same for a model of other stiffness; may be empty in tests that do not ask for it.
    std::function<Simulators(const ModelScale&)> scaled = {};
};
Simulators real_simulators(const ModelScale& scale = {});

/// Files to write; empty: not wanted, "-": standard output.
struct OutputFiles {
    std::string csv, json;
};

/// What a sweep was asked for, not yet read or checked.
struct SweepArguments {
    std::vector<std::string> vary;  // "KEY=FROM:TO:STEP"
    int threads = 0;                // 0: all cores
    std::string csv;
};

struct AttributeArguments {
    int threads = 0;          // 0: all cores
    bool pair_sides = false;  // right and left changed alike are one cause
    std::string json;
};

struct DistanceArguments {
    int steps = 10'000;  // of a day, both feet counted
    std::string json;
};

struct PresetArguments {
    std::string folder;  // empty: the built-in ones
    std::string json;
};

struct SentenceArguments {
    bool all_presets = false;  // instead of the scenario
    bool clinical = false;
    bool standing = false;
    std::string language = "en";
};

/// What `validate` does beside its usual experiments.
struct ValidateParts {
    bool sensitivity = false;  // asks them again at other values of the model's quantities
    bool held_out = false;     // looks at the experiments that are kept away while the model is built
};

struct SelfCheckArguments {
    std::string test;                  // "mirror", "wall" or "sitting"
    std::vector<std::string> answers;  // "foot.left=out"; none: the questions are listed
    std::string json;
};

int run_walk(const Scenario& scenario, const OutputFiles& files, const Simulators& simulators, Streams streams);
int run_stand(const Scenario& scenario, const OutputFiles& files, const Simulators& simulators, Streams streams);
/// What `b` changes in `a`, walking and standing.
int run_compare(const Scenario& a, const Scenario& b, const std::string& json_file, const Simulators& simulators,
                Streams streams);
/// What the walk asks of places that often hurt, and with each changed parameter set back alone.
int run_sites(const Scenario& scenario, const std::string& json_file, const Simulators& simulators, Streams streams);
/// What a day's steps ask of the joints on the level and on slopes; kExitNotCompleted only where the posture does not
/// walk on its own slope.
int run_distance(const Scenario& scenario, const DistanceArguments& arguments, const Simulators& simulators,
                 Streams streams);
/// Which muscles work longer or shorter, harder or less hard than in the own neutral walk.
int run_muscles(const Scenario& scenario, const std::string& json_file, const Simulators& simulators, Streams streams);
/// Shares of every changed parameter in the walk's changes.
int run_attribute(const Scenario& scenario, const AttributeArguments& arguments, const Simulators& simulators,
                  Streams streams);
/// A fall is a row of the table; kExitNotCompleted only where not one combination could be completed.
int run_sweep(const Scenario& base, const SweepArguments& arguments, const Simulators& simulators, Streams streams);
/// The few sentences of the window, of a scenario or of every preset.
int run_sentences(const Scenario& scenario, const SentenceArguments& arguments, const Simulators& simulators,
                  Streams streams);
/// The questions of a self-test, or what the answers speak for, its simulated scene and the walk's sentences.
int run_self_check(const Scenario& scenario, const SelfCheckArguments& arguments, const Simulators& simulators,
                   Streams streams);
/// The list of presets; kExitBadInput where a file of the folder could not be used, after the others were listed.
int run_presets(const PresetArguments& arguments, Streams streams);
int run_parameters(bool as_json, Streams streams);
/// Published experiments, predicted beside measured.
int run_validate(const std::string& json_file, const ValidateParts& parts, const Simulators& simulators,
                 Streams streams);
/// The neutral walks of adult_walkers() beside figures of healthy adults. What lies outside is a finding, not an error.
int run_validate_absolute(const OutputFiles& files, const Simulators& simulators, Streams streams);
/// Times, or with `robustness` postures walked (0: none), how far the walk can be asked to go.
int run_bench(const std::string& json_file, int robustness, Streams streams);

/// The whole program: arguments without the program's name. Nothing is thrown out of it.
int run_program(const std::vector<std::string>& arguments, const Simulators& simulators, Streams streams);

}  // namespace bodychain
