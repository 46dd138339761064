// Every bone as a mesh, modelled for a person of 1.75 m. Frames: the segment's own (anatomy/body.h) unless said
// otherwise; right side only, left bones are their mirror images. Sizes are those of an average adult male skeleton as
// given in anatomy texts (femur neck-shaft angle 126 deg, anteversion 15 deg, femoral head 48 mm, inter-spine width 240
// mm ...); shapes are ours. Good for the eye, not for measuring.
#pragma once

#include "anatomy/spine_curve.h"
#include "scene/values/mesh.h"

namespace bodychain::bones {

Mesh skull();
/// Origin between the hip centres: both hip bones, sacrum and coccyx.
Mesh pelvis();
/// Origin in the middle of the vertebral body, y along the spine. Levels as in SpineLevel: 0 = C1 .. 23 = L5.
/// With the intervertebral disc below it.
Mesh vertebra(int level);
/// Frame of `spine` (origin between the hip centres in the zero posture). Blend 0 is the upper, 1 the lower thorax.
Mesh rib_cage(const SpineCurve& spine);

Mesh femur();    // blend 1: distal end, which turns with knock-knee and against the neck
Mesh patella();  // origin in its middle
Mesh tibia();    // with fibula; blend 1: distal end, which turns with a twist of the shin
Mesh talus();
Mesh calcaneus();
Mesh forefoot();  // navicular, cuboid, cuneiforms, metatarsals
Mesh toes();

Mesh shoulder_blade();  // origin in the shoulder joint, axes of the upper thorax
/// Origin between the hip centres in the zero posture, like the rib cage; `shoulder` is the right shoulder joint there.
Mesh clavicle(const glm::vec3& shoulder);
Mesh humerus();
Mesh forearm();
Mesh hand();

}  // namespace bodychain::bones
