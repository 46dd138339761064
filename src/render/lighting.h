// Where the light stands and what its shadow map must hold. Pure values, no GL.
#pragma once

#include "scene/values/camera.h"
#include "scene/values/draw_list.h"
#include "scene/values/mesh.h"

#include <glm/glm.hpp>

#include <functional>

namespace bodychain {

struct KeyLight {
    glm::vec3 to_light{0.0f, 1.0f, 0.0f};  // unit
    glm::mat4 clip_from_world{1.0f};       // for drawing the shadow map
    glm::mat4 texture_from_world{1.0f};    // for looking it up
    glm::vec2 texture_per_metre{0.0f};
};

/// The lamp stands above and to the left of the viewer and turns with the view, as in a studio: the body is well lit
/// from every side. The map covers exactly the items that cast shadows.
KeyLight key_light(const DrawList& list, const Camera& camera, const std::function<MeshBounds(MeshId)>& bounds);

}  // namespace bodychain
