// The person's own examples: scenario files in a folder of theirs, each with a picture of the same name if there is
// one.
#pragma once

#include "scenario/presets.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

/// $XDG_DATA_HOME/bodychain/presets, else ~/.local/share/bodychain/presets; nothing without a home. It is not created.
std::optional<std::filesystem::path> own_presets_folder();

/// NAME.png beside NAME.json.
struct PresetPicture {
    std::string key;  // NAME
    std::filesystem::path file;
    std::filesystem::file_time_type written;
    bool operator==(const PresetPicture&) const = default;
};

struct OwnPresets {
    std::vector<Preset> presets;  // in order of file names
    std::vector<std::string>
        problems;  // a line for each file that cannot be used; it begins with the file's name without its folder
    std::vector<PresetPicture> pictures;
};

/// A folder that does not exist has none. A preset without a name gets that of its file.
OwnPresets read_own_presets(const std::filesystem::path& folder);

}  // namespace bodychain
