#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <array>

namespace bodychain::bones {

using namespace sdf;

namespace {

// Blade axes: columns are medial along the blade, up, and out of its back. The blade stands 35 deg to the frontal
// plane.
const glm::mat3 kBlade(vec3(-0.560f, -0.04f, -0.827f), vec3(0.05f, 0.998f, -0.03f), vec3(-0.826f, 0.03f, 0.562f));
const vec3 kSocket(-0.020f, -0.002f, -0.024f);  // middle of the glenoid from the joint centre

float outline(const vec2& p) {
    constexpr std::array<vec2, 10> v{{{0.004f, 0.016f},
                                      {0.004f, -0.018f},
                                      {0.030f, -0.050f},
                                      {0.062f, -0.100f},
                                      {0.076f, -0.114f},
                                      {0.086f, -0.105f},
                                      {0.098f, -0.045f},
                                      {0.100f, 0.010f},
                                      {0.088f, 0.044f},
                                      {0.036f, 0.026f}}};
    return polygon(p, v);
}

// b: medial, up, backward from the glenoid.
float blade(const vec3& b) {
    const float bow = b.z - 0.010f + 9.0f * (b.x - 0.05f) * (b.x - 0.05f) * 0.4f;  // hollow toward the ribs
    float d = common(skin(bow, 0.0040f), outline(vec2(b)), 0.004f);
    d = join(d, cone(b, vec3(0.012f, -0.018f, 0.003f), vec3(0.072f, -0.108f, 0.008f), 0.0062f, 0.0050f), 0.008f);
    d = join(d, cone(b, vec3(0.097f, 0.008f, 0.002f), vec3(0.086f, -0.098f, 0.006f), 0.0036f, 0.0040f), 0.006f);
    d = join(d, ellipsoid(b, vec3(0.002f, 0.0f, 0.0f), vec3(0.0080f, 0.0190f, 0.0135f)), 0.010f);
    d = carve(d, ball(b, vec3(-0.032f, 0.0f, 0.0f), 0.0300f), 0.003f);
    // Spine of the blade and acromion.
    d = join(d,
             strap(b, vec3(0.094f, 0.006f, 0.006f), vec3(0.030f, 0.018f, 0.022f), vec3(0, 0.2f, 1),
                   vec2(0.0060f, 0.0034f), vec2(0.0140f, 0.0040f)),
             0.006f);
    d = join(d,
             strap(b, vec3(0.030f, 0.022f, 0.027f), vec3(-0.014f, 0.036f, 0.026f), vec3(0, 0.3f, 1),
                   vec2(0.0080f, 0.0045f), vec2(0.0100f, 0.0050f)),
             0.008f);
    d = join(d,
             strap(b, vec3(-0.014f, 0.036f, 0.026f), vec3(-0.034f, 0.038f, 0.006f), vec3(1, 0, 1),
                   vec2(0.0115f, 0.0048f), vec2(0.0100f, 0.0042f)),
             0.008f);
    // Coracoid: up from the neck, then forward.
    d = join(d, cone(b, vec3(0.012f, 0.016f, -0.002f), vec3(0.010f, 0.030f, -0.014f), 0.0085f, 0.0065f), 0.008f);
    return join(d, cone(b, vec3(0.010f, 0.030f, -0.014f), vec3(-0.004f, 0.024f, -0.038f), 0.0065f, 0.0052f), 0.006f);
}

}  // namespace

Mesh shoulder_blade() {
    Mesh mesh = polygonise(blade, {grid_lines(-0.056f, {{0.114f, 0.0062f}}), grid_lines(-0.130f, {{0.062f, 0.0062f}}),
                                   grid_lines(-0.056f, {{0.052f, 0.0062f}})});
    const bool flips = glm::determinant(kBlade) < 0;
    for (Vertex& v : mesh.vertices) {
        v.position = kSocket + kBlade * v.position;
        v.normal = glm::normalize(kBlade * v.normal);
    }
    if (flips)
        for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3)
            std::swap(mesh.indices[i + 1], mesh.indices[i + 2]);
    return mesh;
}

Mesh clavicle(const vec3& shoulder) {
    const vec3 inner(0.008f, 0.534f, 0.020f), outer = shoulder + vec3(-0.014f, 0.036f, -0.004f), along = outer - inner;
    const std::array<Station, 6> s{{{inner, 0.0110f, 0.0095f},
                                    {inner + along * 0.12f + vec3(0.006f, 0, 0), 0.0082f, 0.0075f},
                                    {inner + along * 0.36f + vec3(0.014f, 0.001f, 0), 0.0064f, 0.0062f},
                                    {inner + along * 0.62f + vec3(0.002f, 0.002f, 0), 0.0066f, 0.0056f},
                                    {inner + along * 0.84f + vec3(-0.012f, 0.001f, 0), 0.0092f, 0.0050f},
                                    {outer, 0.0100f, 0.0055f}}};
    return sweep(s, {9, 2, vec3(1, 0, 0), true});
}

}  // namespace bodychain::bones
