// Meshes as glTF 2.0 binary files, in the form that scene/bones/bone_files.h reads.
#pragma once

#include "scene/values/draw_list.h"
#include "scene/values/mesh.h"

#include <filesystem>
#include <span>
#include <vector>

namespace bodychain {

/// Writes the named meshes (in the order of MeshId) into one file, a node each. The same meshes give the same bytes:
/// positions are rounded to 1/131072 m, normals to 1/1024. False if the file cannot be written.
bool write_glb(const std::filesystem::path& path, const std::vector<Mesh>& meshes, std::span<const MeshId> ids);

}  // namespace bodychain
