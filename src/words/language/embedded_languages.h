// The files of assets/languages as they were when the program was built (generated source).
#pragma once

#include "base/embedded_file.h"

#include <span>

namespace bodychain {

std::span<const EmbeddedFile> embedded_languages();

}  // namespace bodychain
