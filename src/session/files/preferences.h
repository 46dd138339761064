// What the window remembers from one start to the next: how it looks and what was open, nothing of the person.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

struct Preferences {
    /// The window's inside, in the units of the desktop.
    struct Place {
        int x = 0, y = 0, width = 1280, height = 720;
        bool operator==(const Place&) const = default;
    };
    bool dark = false, clinical = false;
    std::string language;                            // "en", "de"; empty: the system's
    double text_size = 1;                            // on top of what the display asks for
    std::optional<std::vector<std::string>> layers;  // names of those shown besides the bones; nothing: as at first
    bool curves_open = false;
    int curves_page = 0, changes_page = 0;  // from the left
    std::optional<Place> window;
    bool tour_seen = false;  // taken or declined
    bool operator==(const Preferences&) const = default;
};

/// As JSON with a version.
std::string preferences_text(const Preferences& preferences);
/// An error for anything but a text of a known version with values of the right kinds; sizes outside of what is
/// sensible are brought back into it.
Result<Preferences> parse_preferences(const std::string& text);

/// What to keep after a start with `start` (some of it by the command line, for this once) instead of `before`: only
/// what was changed since.
Preferences to_remember(const Preferences& before, const Preferences& start, const Preferences& now);

/// The file `folder`/preferences.json. Main thread only.
class PreferencesFile {
public:
    explicit PreferencesFile(std::filesystem::path folder);

    /// Defaults where there is none. One that cannot be understood is put aside as preferences.json.bad, and defaults
    /// it is, too.
    Preferences load();
    /// Writes it unless it is what was loaded or written last, whole or not at all.
    std::optional<Error> save(const Preferences& now);

private:
    std::filesystem::path file_;
    std::optional<Preferences> written_;
};

}  // namespace bodychain
