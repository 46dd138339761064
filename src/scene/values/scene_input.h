// Everything a picture is made from.
#pragma once

#include "gait/motion.h"
#include "scene/values/draw_list.h"
#include "scene/values/posed_body.h"
#include "scene/values/scene_layers.h"
#include "scene/values/walls.h"

#include <array>
#include <optional>
#include <vector>

namespace bodychain {

/// Change of each joint from neutral, rad: of the axis that changed most, with its clinical sign.
using JointChanges = JointArray<double>;

struct SceneInput {
    PosedBody person;
    PosedBody ghost;     // body == nullptr: no ghost
    PosedBody compared;  // drawn over the person in its own colour, whatever the layers are; body == nullptr: none
    std::optional<JointChanges> changes;
    std::vector<Footprint> footprints;
    SideArray<FootLoad> loads;
    std::optional<Vec3> com;
    std::optional<MeshId> highlighted;
    bool standing = false;  // so that a plumb line makes sense
    std::optional<Wall> wall;
    double mass_kg = 70.0;  // scales the force arrows: body weight is 0.5 m long
    SceneLayers show;
};

}  // namespace bodychain
