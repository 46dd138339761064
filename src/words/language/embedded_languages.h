// The files of assets/languages, built into the program (the source is generated).
#pragma once

#include "base/embedded_file.h"

#include <span>

namespace bodychain {

std::span<const EmbeddedFile> embedded_languages();

}  // namespace bodychain
