// Fewer triangles for the same shape: edges are drawn together where the surface is nearly flat (Garland and Heckbert
// 1997).
#pragma once

#include "scene/values/mesh.h"

namespace bodychain {

/// Collapses edges as long as the surface stays within about `tolerance_m`. A closed mesh stays closed. Uses positions
/// only.
void simplify(Mesh& mesh, float tolerance_m);
/// The triangles that `simplify` would leave, over the vertices as they are.
std::vector<std::uint32_t> simplified_indices(const Mesh& mesh, float tolerance_m);

}  // namespace bodychain
