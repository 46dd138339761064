#include "render/lighting.h"

#include <glm/gtc/matrix_transform.hpp>

#include <cmath>
#include <limits>

namespace bodychain {

namespace {

constexpr double kLampYaw_rad = -0.75;  // to the viewer's left
constexpr double kLampPitch_rad = 1.08;
constexpr float kMargin_m = 0.02f;

glm::mat4 light_axes(const glm::vec3& to_light) {
    return glm::lookAt(to_light, glm::vec3(0.0f),
                       std::fabs(to_light.y) > 0.99f ? glm::vec3(1, 0, 0) : glm::vec3(0, 1, 0));
}

struct Extent {
    glm::vec3 low{std::numeric_limits<float>::max()}, high{-std::numeric_limits<float>::max()};
    void add(const glm::vec3& p) {
        low = glm::min(low, p);
        high = glm::max(high, p);
    }
};

Extent extent_of_casters(const DrawList& list, const glm::mat4& light,
                         const std::function<MeshBounds(MeshId)>& bounds) {
    Extent e;
    for (const DrawItem& item : list.items) {
        if (!(item.flags & kCastsShadow)) continue;
        const MeshBounds b = bounds(item.mesh);
        for (int corner = 0; corner < 8; ++corner) {
            const glm::vec4 p(corner & 1 ? b.high.x : b.low.x, corner & 2 ? b.high.y : b.low.y,
                              corner & 4 ? b.high.z : b.low.z, 1.0f);
            e.add(glm::vec3(light * item.model * p));
            e.add(glm::vec3(light * item.model_b * p));
        }
    }
    for (const LooseMesh& mesh : list.loose)
        if (mesh.flags & kCastsShadow)
            for (const Vertex& v : mesh.vertices) e.add(glm::vec3(light * glm::vec4(v.position, 1.0f)));
    return e;
}

}  // namespace

KeyLight key_light(const DrawList& list, const Camera& camera, const std::function<MeshBounds(MeshId)>& bounds) {
    KeyLight key;
    const double yaw = camera.yaw_rad + kLampYaw_rad;
    key.to_light = glm::vec3(Vec3(std::cos(kLampPitch_rad) * std::cos(yaw), std::sin(kLampPitch_rad),
                                  std::cos(kLampPitch_rad) * std::sin(yaw)));
    const glm::mat4 light = light_axes(key.to_light);
    Extent e = extent_of_casters(list, light, bounds);
    if (e.low.x > e.high.x) e = Extent{glm::vec3(-1.0f), glm::vec3(1.0f)};
    // Receivers below the casters (the floor) lie farther from the lamp: leave room behind.
    const glm::mat4 clip = glm::ortho(e.low.x - kMargin_m, e.high.x + kMargin_m, e.low.y - kMargin_m,
                                      e.high.y + kMargin_m, -(e.high.z + kMargin_m), -(e.low.z - 3.0f));
    key.clip_from_world = clip * light;
    key.texture_from_world = glm::translate(glm::mat4(1.0f), glm::vec3(0.5f)) *
                             glm::scale(glm::mat4(1.0f), glm::vec3(0.5f)) * key.clip_from_world;
    key.texture_per_metre = 1.0f / (glm::vec2(e.high - e.low) + 2.0f * kMargin_m);
    return key;
}

}  // namespace bodychain
