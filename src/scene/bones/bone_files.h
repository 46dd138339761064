// Meshes from glTF 2.0 binary files (.glb): one node per mesh, named as in mesh_names.h, in metres and in the frame of
// the bone (scene frames: x forward, y up, z right). Written by src/tools/bone_forge; people can put in their own.
//   POSITION, NORMAL   as in glTF; missing normals are made from the faces
//   _RIG               VEC4 of normalised bytes, ours: ambient, tint, blend (Vertex), unused. Where it is missing,
//   blend is
//                      taken from the nearest vertex of the mesh that is replaced
//   MSFT_lod           node extension: the same shape in fewer triangles (Mesh::coarse, Mesh::outline)
// Left meshes may be left out: they are mirrored from the right ones.
#pragma once

#include "base/result.h"
#include "scene/values/mesh.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace bodychain {

/// Puts the meshes of one file into `meshes` (in the order of MeshId). Nodes with other names are ignored. Error: what
/// is wrong with the file, in one line that begins with `name`; `meshes` is then as it was.
std::optional<Error> read_meshes(std::span<const std::uint8_t> file, std::string_view name, std::vector<Mesh>& meshes);

/// The program's own meshes with those of every *.glb in `folder` put in their place, in the order of their names.
Result<std::vector<Mesh>> build_meshes(const std::filesystem::path& folder);

}  // namespace bodychain
