// The folder for what the program remembers between two starts; the person's own files are elsewhere.
#pragma once

#include <filesystem>
#include <optional>

namespace bodychain {

/// $XDG_STATE_HOME/bodychain, else ~/.local/state/bodychain; nothing without a home. It is not created.
std::optional<std::filesystem::path> state_folder();

}  // namespace bodychain
