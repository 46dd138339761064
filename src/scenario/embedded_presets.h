// The files of assets/scenarios as they were when the program was built (generated source).
#pragma once

#include "base/embedded_file.h"

#include <span>

namespace bodychain {

std::span<const EmbeddedFile> embedded_presets();

}  // namespace bodychain
