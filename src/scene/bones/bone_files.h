// Meshes from glTF 2.0 binary files (.glb): one node per mesh, named as in mesh_names.h, in metres, in the frame of the
// bone (x forward, y up, z right), for a person of 1.75 m.
//   POSITION, NORMAL   as in glTF; missing normals are made from the faces
//   _RIG               VEC4 of normalised bytes, our own: ambient, tint, blend (Vertex), unused; where it is missing,
//                      blend is taken from the nearest vertex of the mesh that is replaced
//   MSFT_lod           node extension: the same shape in fewer triangles (Mesh::coarse within 1.9 mm, Mesh::outline)
// Left meshes may be missing: they are mirrored from the right ones.
//
// The program's own bones are in assets/bones, built into the program. src/tools/bone_forge models them from signed
// distances and writes the files (`cmake --build build --target bones`); a test compares the bytes. bone_placement.h
// fits every mesh to a person's own lengths and directions. `cmake --build build --target sheets` draws the contact
// sheets in assets/pictures.
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

/// Replaces meshes (in the order of MeshId) by those of one file. Nodes with other names are ignored. An error says in
/// one line that begins with `name` what is wrong with the file; `meshes` is then unchanged.
std::optional<Error> read_meshes(std::span<const std::uint8_t> file, std::string_view name, std::vector<Mesh>& meshes);

/// The program's own meshes, replaced by those of every *.glb in `folder`, in order of file names.
Result<std::vector<Mesh>> build_meshes(const std::filesystem::path& folder);

}  // namespace bodychain
