// The files of assets/bones as they were when the program was built (generated source).
#pragma once

#include "base/embedded_file.h"

#include <span>

namespace bodychain {

std::span<const EmbeddedFile> embedded_meshes();

}  // namespace bodychain
