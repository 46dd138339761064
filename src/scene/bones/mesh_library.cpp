#include "scene/bones/mesh_library.h"
#include "scene/bones/bone_files.h"
#include "scene/bones/embedded_meshes.h"
#include "scene/values/draw_list.h"

#include <bit>
#include <cassert>
#include <cstdint>
#include <optional>
#include <vector>

namespace bodychain {

std::vector<Mesh> build_meshes() {
    std::vector<Mesh> meshes(kMeshCount);
    for (const EmbeddedFile& file : embedded_meshes()) {
        std::vector<std::uint8_t> swapped;
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(file.words);
        if constexpr (std::endian::native != std::endian::little) {
            swapped.resize(file.bytes);
            for (std::size_t i = 0; i < file.bytes; ++i)
                swapped[i] = static_cast<std::uint8_t>(file.words[i / 8] >> (8 * (i % 8)));
            bytes = swapped.data();
        }
        [[maybe_unused]] const std::optional<Error> error = read_meshes({bytes, file.bytes}, file.name, meshes);
        assert(!error);
    }
    return meshes;
}

}  // namespace bodychain
