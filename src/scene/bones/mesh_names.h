// Names of the meshes: node names in assets/bones/*.glb, and which mesh mirrors which.
#pragma once

#include "scene/values/draw_list.h"

#include <optional>
#include <string_view>

namespace bodychain {

/// As in the enumeration: "FemurR", "T7", "Ball".
std::string_view mesh_name(MeshId mesh);
std::optional<MeshId> mesh_named(std::string_view name);

/// The right mesh that a left one mirrors; none for right meshes and those of the midline.
std::optional<MeshId> right_of(MeshId mesh);

}  // namespace bodychain
