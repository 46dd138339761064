// Ready-made scenarios: the files of assets/scenarios, built into the program, or those of a folder.
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
    std::vector<Preset> presets;  // from the feet up as the built-in ones, others after them by name
    std::vector<Error> problems;  // one for each file (or the folder) that could not be used; the others are kept
};

/// Those built into the program; never empty.
const std::vector<Preset>& built_in_presets();

/// Every *.json of a folder; hidden files are left alone.
PresetFolder read_presets(const std::filesystem::path& folder);

/// A preset taken by another person: all of it but height, mass and sex.
Scenario for_person(const Scenario& preset, const Scenario& person);
/// Equal in all but height, mass and sex.
bool same_but_for_person(const Posture& a, const Posture& b);

/// "preset:NAME", not a file.
bool is_preset_name(std::string_view word);

/// The scenario of "preset:NAME" or of a file. A mistyped NAME is told with the nearest one.
Result<Scenario> open_scenario(const std::string& word);

}  // namespace bodychain
