// Every mesh, made from scratch. Runs when the program is built (bake_meshes.cpp); the program itself unpacks the result.
#pragma once

#include "scene/mesh.h"

#include <vector>

namespace bodychain {

/// In the order of MeshId; left-sided meshes are empty, they are mirrored when unpacked.
std::vector<Mesh> forge_meshes();

}  // namespace bodychain
