// The skin of a body as a translucent shell around its bones: one closed surface that follows posture and proportions.
#pragma once

#include "scene/values/draw_list.h"
#include "scene/values/posed_body.h"

namespace bodychain {

/// World coordinates. The surface is made once for each sex, for a body of 1.75 m (a tenth of a second), then only
/// moved.
LooseMesh body_outline(const PosedBody& person);

}  // namespace bodychain
