// The main muscles as bands along their paths, fleshy in the middle and tendinous toward the bones, as in an anatomical
// atlas.
#pragma once

#include "anatomy/muscle_paths.h"
#include "scene/values/draw_list.h"
#include "scene/values/posed_body.h"

namespace bodychain {

/// How a muscle is drawn. Metres for a person of 1.75 m; shares of the path's length.
struct MuscleLook {
    Muscle muscle;
    double width_m;               // of the belly; of a broad muscle: how far it extends beyond its outer strands
    double thick_m;               // of the belly
    double flesh_from, flesh_to;  // tendon before and after
    double tendon_m;              // width of the tendon
    double lift_m = 0;            // how far the belly stands off the path, away from the bone
    int inscriptions = 0;         // tendinous lines across the belly
};
/// In the order of Muscle.
std::span<const MuscleLook> muscle_looks();

/// All muscles of a body as one closed surface, world coordinates. Flesh has Vertex::tint 0, tendon 1.
LooseMesh muscle_surface(const PosedBody& person);

}  // namespace bodychain
