// What the window remembers, in the terms of the window.
#pragma once

#include "app/arguments/window_options.h"
#include "session/files/preferences.h"

#include <chrono>
#include <optional>

namespace bodychain {

/// Which options were typed: they win over what is remembered, for this once.
struct TypedOptions {
    bool theme = false, words = false, language = false, layers = false, curves = false, size = false;
};

/// Reads what is remembered into the options that were not typed. Nothing happens where nothing is to be remembered or
/// there is no home.
void recall(WindowOptions& options, const TypedOptions& typed);

/// Writes it, changed as `now` differs from the start: from time to time after something arrived, and at the end.
class WindowMemory {
public:
    static constexpr double kEvery_s = 3;  // how often a change is written at most
    explicit WindowMemory(const WindowOptions& options);

    void note_event() { pending_ = file_.has_value(); }
    /// Something arrived since it was written.
    bool pending() const { return pending_; }
    /// Written long enough ago.
    bool due() const;
    void save_now(const Preferences& now);

private:
    std::optional<PreferencesFile> file_;
    Preferences before_;
    std::optional<Preferences> start_;  // as it was shown first
    std::chrono::steady_clock::time_point saved_;
    bool pending_ = false;
};

}  // namespace bodychain
