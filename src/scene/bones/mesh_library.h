// The program's own bones.
#pragma once

#include "scene/values/mesh.h"

#include <vector>

namespace bodychain {

/// All meshes in the order of MeshId, from the files of assets/bones that are built into the program: takes some
/// milliseconds. With bones of one's own: scene/bones/bone_files.h.
std::vector<Mesh> build_meshes();

}  // namespace bodychain
