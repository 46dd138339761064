// The scenario on a command line: [SCENARIO.json] [--set KEY=VALUE ...]. Shared by bodychain-cli and `bodychain
// render`.
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace bodychain {

/// What the person typed, not yet read or checked.
struct ScenarioArguments {
    std::string file;               // or "preset:NAME"; empty: the neutral body
    std::vector<std::string> sets;  // "KEY=VALUE", applied after the file, in order
};

/// Adds the positional SCENARIO.json and --set (one or more values, may be repeated) to a command. `arguments` must
/// outlive the parsing.
void add_scenario_arguments(CLI::App& command, ScenarioArguments& arguments);

/// `--set a=1 file.json` may be typed as well as `file.json --set a=1`: an option of many values takes every word up to
/// the next option, so a file or preset that ends it (it has no '=') is put back. Whether one was.
bool take_back_scenario(std::vector<std::string>& values, std::string& file);

/// Reads the file and applies the settings. The first wrong thing is the error: print its line() on stderr and exit
/// with kExitBadInput.
Result<Scenario> load_scenario(const ScenarioArguments& arguments);

/// What both programs return. Not completed: the person fell, or a walk could not be made; that is a finding.
enum ExitStatus : int { kExitGood = 0, kExitOther = 1, kExitBadInput = 2, kExitNotCompleted = 3 };
/// A file that could not be written: its name was bad input, a full disk is not.
ExitStatus status_of_write(const Error& error);

}  // namespace bodychain
