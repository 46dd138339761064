// What the window remembers, in the terms of the window.
#pragma once

#include "app/arguments/window_options.h"
#include "session/files/preferences.h"

#include <optional>

namespace bodychain {

/// Which options were typed: they win over what is remembered, for this once.
struct TypedOptions {
    bool theme = false, words = false, language = false, layers = false, curves = false, size = false;
};

/// Reads what is remembered into the options that were not typed. Nothing happens where nothing is to be remembered or
/// there is no home.
void recall(WindowOptions& options, const TypedOptions& typed);

/// Writes it, changed as `now` differs from the start.
class WindowMemory {
public:
    static constexpr double kEvery_s = 3;  // how often a change is written at most
    explicit WindowMemory(const WindowOptions& options);
    /// Whether there is anything to keep up with.
    bool on() const { return file_.has_value(); }
    void save(const Preferences& now);

private:
    std::optional<PreferencesFile> file_;
    Preferences before_;
    std::optional<Preferences> start_;  // as it was shown first
};

}  // namespace bodychain
