// An upright wall across the line of progression, for a body that leans on it or presses against it.
#pragma once

#include "scene/values/mesh.h"

namespace bodychain {

struct Wall {
    double x_m = 0;             // its face
    bool faces_forward = true;  // toward +X: the body stands in front of it with its back to it
    double height_m = 2;
    bool operator==(const Wall&) const = default;
};

/// A slab behind the face, around `z_m`.
Mesh wall_mesh(const Wall& wall, double z_m);

}  // namespace bodychain
