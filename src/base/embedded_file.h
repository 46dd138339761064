// A file of assets/ as it was when the program was built; written into a generated source by src/tools/embed_files.cpp.
#pragma once

#include <cstddef>

namespace bodychain {

struct EmbeddedFile {
    const char* name;
    const unsigned long long* words;  // bytes in little-endian order
    std::size_t bytes;
};

}  // namespace bodychain
