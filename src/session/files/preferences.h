// What the window remembers from one start to the next: how it looks and what was open, nothing about the person. It is
// preferences.json in the state folder. Runs for tests (`--places`, `--frames`, `--screenshot`, `--timing`) neither
// read nor write it and do not offer the tour, unless `--remember` or `--tour` asks for it.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

struct Preferences {
    /// The inside of the window, in the units of the desktop.
    struct Place {
        int x = 0, y = 0, width = 1280, height = 720;
        bool operator==(const Place&) const = default;
    };
    bool dark = false, clinical = false;
    std::string language;                            // "en", "de"; empty: that of the system
    double text_size = 1;                            // times what the display asks for
    std::optional<std::vector<std::string>> layers;  // names of those shown besides the bones; nothing: the default
    bool curves_open = false;
    int curves_page = 0, changes_page = 0;  // from the left
    std::optional<Place> window;
    bool tour_seen = false;  // taken or declined
    bool operator==(const Preferences&) const = default;
};

/// As JSON with a version.
std::string preferences_text(const Preferences& preferences);
/// An error for anything except a known version with values of the right types. Sizes out of range are clamped.
Result<Preferences> parse_preferences(const std::string& text);

/// What to save: `before`, with what changed since the start. The program started with `start`, which may differ from
/// `before` because the command line set something for this run only.
Preferences to_remember(const Preferences& before, const Preferences& start, const Preferences& now);

/// The file `folder`/preferences.json. Main thread only.
class PreferencesFile {
public:
    explicit PreferencesFile(std::filesystem::path folder);

    /// Defaults where there is no file. One that cannot be understood is renamed to preferences.json.bad.
    Preferences load();
    /// Writes the file, whole or not at all, unless it is what was loaded or written last.
    std::optional<Error> save(const Preferences& now);

private:
    std::filesystem::path file_;
    std::optional<Preferences> written_;
};

}  // namespace bodychain
