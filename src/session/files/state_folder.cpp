#include "session/files/state_folder.h"

#include <cstdlib>

namespace bodychain {

std::optional<std::filesystem::path> state_folder() {
    const char *state = std::getenv("XDG_STATE_HOME"), *home = std::getenv("HOME");
    if (state && *state == '/')
        return std::filesystem::path(state) / "bodychain";  // the standard: a relative one is to be left alone
    if (home && *home) return std::filesystem::path(home) / ".local/state/bodychain";
    return std::nullopt;
}

}  // namespace bodychain
