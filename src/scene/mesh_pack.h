// Meshes as few bytes: positions in 16 bits of their bounding box, normals in 8 bits, left sides left out.
#pragma once

#include "scene/mesh.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bodychain {

/// In the order of MeshId.
std::vector<std::uint8_t> pack_meshes(const std::vector<Mesh>& meshes);
/// Inverse of pack_meshes within the resolution; left-sided meshes are mirrored from the right ones.
std::vector<Mesh> unpack_meshes(const std::vector<std::uint8_t>& bytes);

// The meshes made at build time (generated source): bytes in little-endian order within 64-bit words.
const unsigned long long* baked_words();
std::size_t baked_bytes();

}  // namespace bodychain
