// Angles of the curves of the spine: side bend in the frontal plane (as Cobb measured it), kyphosis and lordosis in the
// sagittal plane. They are angles between vertebral bodies of a model: similar to, not the same as, angles on an X-ray.
#pragma once

#include "scene/values/posed_body.h"

namespace bodychain {

/// The largest difference in sideways tilt between two end plates from T1 down to the sacrum, seen along the pelvis'
/// heading. Source of the measure: Cobb 1948, Instructional Course Lectures 5:261-275 (the most tilted end plates).
struct SideBend {
    double angle_rad = 0;       // never negative
    int upper = 0, lower = 0;   // levels as in SpineLevel: 7 = T1 .. 23 = L5, 24 = S1
    Side convex = Side::Right;  // the side the curve bulges to
    Vec3 apex{0.0};             // world: the vertebra between them that is furthest to the side
};
SideBend side_bend(const PosedBody& person);

/// Thoracic kyphosis from T5 to T12 (10 to 40 deg is usual: Lenke 2001, J Bone Joint Surg Am 83:1169-1181) and lumbar
/// lordosis from L1 to the sacral plate (30 to 80 deg is usual: Vialle 2005, J Bone Joint Surg Am 87:260-267), rad;
/// larger is more curved.
struct SagittalCurves {
    double kyphosis_rad = 0, lordosis_rad = 0;
    Vec3 kyphosis_at{0.0}, lordosis_at{0.0};  // world: T8 and L3
};
SagittalCurves sagittal_curves(const PosedBody& person);

}  // namespace bodychain
