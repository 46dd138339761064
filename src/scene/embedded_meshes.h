// The files of assets/bones as they were when the program was built (generated source).
#pragma once

#include <cstddef>
#include <span>

namespace bodychain {

struct EmbeddedFile {
    const char* name;
    const unsigned long long* words;  // bytes in little-endian order
    std::size_t bytes;
};
std::span<const EmbeddedFile> embedded_meshes();

}  // namespace bodychain
