// Lines that a therapist looks for: where kneecaps and feet point, how level pelvis and shoulders are, the curve of the
// spine, the plumb line.
#pragma once

#include "scene/values/draw_list.h"
#include "scene/values/palette.h"
#include "scene/values/posed_body.h"

namespace bodychain::overlays {

/// Both ends of an arrow, world.
struct Pointer {
    Vec3 from{0.0}, to{0.0};
};
/// From the kneecap to where the front of the thigh faces.
Pointer kneecap_pointer(const PosedBody& person, Side side);
/// Under the sole, from the ball of the foot along the foot.
Pointer foot_pointer(const PosedBody& person, Side side);
/// These arrows of both sides, each in the colour of its side.
void add_pointers(DrawList& list, const PosedBody& person, bool kneecaps, bool feet, const Palette& palette);

/// Through the hip centres and through the shoulder centres, `level_beyond_m` beyond both.
void add_levels(DrawList& list, const PosedBody& person, const Palette& palette);
double level_beyond_m(const PosedBody& person);
/// Through the vertebral bodies from C1 to L5.
void add_spine(DrawList& list, const PosedBody& person, const Palette& palette);

/// Of a standing person: from the floor in front of the outer ankles up past knee, hip, shoulder and ear.
void add_plumb_line(DrawList& list, const PosedBody& person, const Palette& palette);
/// Where the plumb line meets the floor: between the feet, just in front of the outer ankles.
Vec3 plumb_foot(const PosedBody& person);

}  // namespace bodychain::overlays
