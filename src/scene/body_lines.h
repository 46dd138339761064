// Lines a therapist looks for: where kneecaps and feet point, how level pelvis and shoulders are, how the spine runs, the plumb line.
#pragma once

#include "scene/skeleton_scene.h"

namespace bodychain::overlays {

/// An arrow from each kneecap and each foot, in the colour of its side. The kneecap's points where the front of the thigh faces; the foot's
/// lies under the sole along the foot.
void add_directions(DrawList& list, const PosedBody& person, const Palette& palette);

/// Through the hip centres, the shoulder centres, and along the spine; where the person stands, the plumb line beside it, from the floor in
/// front of the outer ankles up past hip, shoulder and ear.
void add_body_lines(DrawList& list, const PosedBody& person, bool standing, const Palette& palette);

/// Where the plumb line meets the floor: between the feet, just in front of the outer ankles.
Vec3 plumb_foot(const PosedBody& person);

}  // namespace bodychain::overlays
