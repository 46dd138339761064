// Every mesh, made from scratch. forge_bones.cpp writes the result to assets/bones.
#pragma once

#include "scene/values/mesh.h"

#include <vector>

namespace bodychain {

/// In the order of MeshId; left-sided meshes are empty, they are mirrored when read.
std::vector<Mesh> forge_meshes();

}  // namespace bodychain
