// Ready-made scenarios: the files of assets/scenarios, which are built into the program, or those of a folder. A new
// file is a preset after the next build; its place in the list is in presets.cpp.
#pragma once

#include "scenario/scenario.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

struct Preset {
    std::string key;  // the file's name without ".json": "flat_feet" is preset:flat_feet on the command line
    Scenario scenario;
};

struct PresetFolder {
    std::vector<Preset> presets;  // those with built-in names in that order (from the feet up), then others by name
    std::vector<Error> problems;  // one for each file, or for the folder, that could not be used; the others are kept
};

/// The presets built into the program; never empty.
const std::vector<Preset>& built_in_presets();

/// Every *.json of a folder except hidden ones.
PresetFolder read_presets(const std::filesystem::path& folder);

/// A preset with the height, mass and sex of another person.
Scenario for_person(const Scenario& preset, const Scenario& person);
/// Equal in everything except height, mass and sex.
bool same_but_for_person(const Posture& a, const Posture& b);

/// Whether a word is "preset:NAME" instead of a file.
bool is_preset_name(std::string_view word);

/// The scenario of "preset:NAME" or of a file. The error for a mistyped NAME suggests the nearest one.
Result<Scenario> open_scenario(const std::string& word);

}  // namespace bodychain
