#include "scene/mesh_pack.h"
#include "scene/skeleton_scene.h"

#include <bit>
#include <cstring>

namespace bodychain {

std::vector<Mesh> build_meshes() {
    std::vector<std::uint8_t> bytes(baked_bytes());
    const unsigned long long* words = baked_words();
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(bytes.data(), words, bytes.size());
    else
        for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(words[i / 8] >> (8 * (i % 8)));
    return unpack_meshes(bytes);
}

}  // namespace bodychain
