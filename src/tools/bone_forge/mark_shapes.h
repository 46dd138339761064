// Meshes of the marks around the body: footprints, ball, ring, disc, arrow, rod. Unit size, see MeshId.
#pragma once

#include "scene/values/mesh.h"

namespace bodychain::marks {

Mesh footprint();  // right foot: sole with its arch, and five toes
Mesh ball();
Mesh ring();
Mesh disc();   // soft: ambient falls from the middle to the rim
Mesh arrow();  // one unit = shaft radius
Mesh rod();    // one unit = its radius

}  // namespace bodychain::marks
