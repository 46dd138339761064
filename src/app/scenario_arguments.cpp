#include "app/scenario_arguments.h"

#include "base/atomic_file.h"
#include "scenario/parameter_text.h"
#include "scenario/scenario_json.h"

#include <CLI/CLI.hpp>

namespace bodychain {

namespace {

/// `--set a=1 file.json` may be typed as well as `file.json --set a=1`: the option takes every word up to the next option, so a
/// word without '=' that ends it is the file.
ScenarioArguments sorted_out(ScenarioArguments arguments) {
    const bool file_swallowed = arguments.file.empty() && !arguments.sets.empty() && arguments.sets.back().ends_with(".json") &&
                                arguments.sets.back().find('=') == std::string::npos;
    if (file_swallowed) {
        arguments.file = arguments.sets.back();
        arguments.sets.pop_back();
    }
    return arguments;
}

}  // namespace

ExitStatus status_of_write(const Error& error) { return is_full_disk(error) ? kExitOther : kExitBadInput; }

void add_scenario_arguments(CLI::App& command, ScenarioArguments& arguments) {
    command.add_option("SCENARIO.json", arguments.file, "Scenario file; without one, the neutral body");
    command.add_option("--set", arguments.sets, "Change one parameter: KEY=VALUE (see `bodychain-cli parameters`)")
        ->type_name("KEY=VALUE");
}

Result<Scenario> load_scenario(const ScenarioArguments& arguments) {
    const ScenarioArguments words = sorted_out(arguments);
    Result<Scenario> scenario = words.file.empty() ? Result<Scenario>(Scenario{}) : load_scenario_file(words.file);
    if (!scenario) return scenario;
    for (const std::string& set : words.sets)
        if (auto error = set_from_text(scenario.value(), set)) return *error;
    return scenario;
}

}  // namespace bodychain
