// The scenario file:
//   { "bodychain": 1, "name": "...", "notes": "...", "set": { "foot.toe_out.left": 15, "body.sex": "f" } }
// Format 2 adds what a preset says: "about": "...", "look_at": "...", "sources": ["...", ...], each optional.
// What is not named in "set" is neutral. Anything wrong gives one clear line; nothing is guessed or ignored.
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <string_view>

namespace bodychain {

/// Newest version of the file format. The program reads it and every earlier one, and writes the earliest that can hold
/// the scenario, so that older programs can read it where possible.
inline constexpr int kScenarioFormat = 2;

/// `where` (usually the file's name) begins the error line.
Result<Scenario> parse_scenario(std::string_view text, const std::string& where);

/// Reads and parses a file.
Result<Scenario> load_scenario_file(const std::string& path);

/// The text of the file: only values that differ from the default, in table order. parse_scenario() gives back an equal
/// scenario.
std::string print_scenario(const Scenario& scenario);

}  // namespace bodychain
