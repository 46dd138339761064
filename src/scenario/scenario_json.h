// The scenario file of the contract:
//   { "bodychain": 1, "name": "...", "notes": "...", "set": { "foot.toe_out.left": 15, "body.sex": "f" } }
// What is not named in "set" is neutral. Every wrong thing is one clear line; nothing is guessed or ignored.
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <string_view>

namespace bodychain {

/// Version of the file format that this program writes; it reads this one and every earlier one.
inline constexpr int kScenarioFormat = 1;

/// `where` (usually the file's name) begins the error line.
Result<Scenario> parse_scenario(std::string_view text, const std::string& where);

/// Reads and parses a file.
Result<Scenario> load_scenario_file(const std::string& path);

/// The file text: only values that differ from the default, in table order; parse_scenario gives back an equal scenario.
std::string print_scenario(const Scenario& scenario);

}  // namespace bodychain
