#include "app/arguments/scenario_arguments.h"

#include "base/atomic_file.h"
#include "scenario/parameter_text.h"
#include "scenario/presets.h"

#include <CLI/CLI.hpp>

namespace bodychain {

namespace {

ScenarioArguments sorted_out(ScenarioArguments arguments) {
    take_back_scenario(arguments.sets, arguments.file);
    return arguments;
}

}  // namespace

ExitStatus status_of_write(const Error& error) { return is_full_disk(error) ? kExitOther : kExitBadInput; }

bool take_back_scenario(std::vector<std::string>& values, std::string& file) {
    if (!file.empty() || values.empty()) return false;
    const std::string& last = values.back();
    if (last.find('=') != std::string::npos || !(last.ends_with(".json") || is_preset_name(last))) return false;
    file = last;
    values.pop_back();
    return true;
}

void add_scenario_arguments(CLI::App& command, ScenarioArguments& arguments) {
    command.add_option("SCENARIO.json", arguments.file,
                       "Scenario file, or preset:NAME (see `bodychain-cli presets`); without one, the neutral body");
    command.add_option("--set", arguments.sets, "Change one parameter: KEY=VALUE (see `bodychain-cli parameters`)")
        ->type_name("KEY=VALUE");
}

Result<Scenario> load_scenario(const ScenarioArguments& arguments) {
    const ScenarioArguments words = sorted_out(arguments);
    Result<Scenario> scenario = words.file.empty() ? Result<Scenario>(Scenario{}) : open_scenario(words.file);
    if (!scenario) return scenario;
    for (const std::string& set : words.sets)
        if (auto error = set_from_text(scenario.value(), set)) return *error;
    return scenario;
}

}  // namespace bodychain
