#include "session/files/own_presets.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace bodychain {

namespace fs = std::filesystem;

std::optional<fs::path> own_presets_folder() {
    const char *data = std::getenv("XDG_DATA_HOME"), *home = std::getenv("HOME");
    if (data && *data == '/')
        return fs::path(data) / "bodychain/presets";  // the standard: a relative one is to be left alone
    if (home && *home) return fs::path(home) / ".local/share/bodychain/presets";
    return std::nullopt;
}

OwnPresets read_own_presets(const fs::path& folder) {
    OwnPresets own;
    std::error_code error;
    if (!fs::exists(folder, error)) return own;
    PresetFolder found = read_presets(folder);
    std::ranges::sort(found.presets, {}, &Preset::key);  // keys of built-in ones are names like any other here
    for (Preset& preset : found.presets) {
        if (preset.scenario.name.empty()) preset.scenario.name = preset.key;
        const fs::path picture = folder / (preset.key + ".png");
        const fs::file_time_type written =
            fs::is_regular_file(picture, error) ? fs::last_write_time(picture, error) : fs::file_time_type::min();
        if (!error && written != fs::file_time_type::min()) own.pictures.push_back({preset.key, picture, written});
        own.presets.push_back(std::move(preset));
    }
    for (Error& problem : found.problems) {
        problem.where = fs::path(problem.where).filename().string();
        own.problems.push_back(problem.line());
    }
    return own;
}

}  // namespace bodychain
