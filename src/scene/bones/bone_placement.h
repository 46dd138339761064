// Where every bone mesh stands for a body in a posture: the fit of the modelled bones (1.75 m) to this body's own
// lengths.
#pragma once

#include "scene/values/draw_list.h"
#include "scene/values/posed_body.h"

#include <vector>

namespace bodychain {

struct PlacedBone {
    MeshId mesh;
    Segment segment;
    glm::mat4 model{1.0f}, model_b{1.0f};
};
std::vector<PlacedBone> place_bones(const PosedBody& person);

/// Person the bones are modelled for.
const Body& model_body();

/// GL matrix of a rigid frame.
glm::mat4 matrix_of(const Transform& X);

}  // namespace bodychain
