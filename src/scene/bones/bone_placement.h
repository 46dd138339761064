// Where every bone mesh is for a body in a posture, with the modelled bones (1.75 m) fitted to this body's lengths.
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

/// The person the bones are modelled for.
const Body& model_body();

/// OpenGL matrix of a rigid frame.
glm::mat4 matrix_of(const Transform& X);

}  // namespace bodychain
