// Where the program keeps what it remembers between two starts: not the person's own files.
#pragma once

#include <filesystem>
#include <optional>

namespace bodychain {

/// $XDG_STATE_HOME/bodychain, else ~/.local/state/bodychain; nothing without a home. Not made here.
std::optional<std::filesystem::path> state_folder();

}  // namespace bodychain
