#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <array>

namespace bodychain::bones {

using namespace sdf;

namespace {

Grid box_grid(const vec3& low, const vec3& high, float step) {
    return {grid_lines(low.x, {{high.x, step}}), grid_lines(low.y, {{high.y, step}}),
            grid_lines(low.z, {{high.z, step}})};
}

// A long bone of hand or foot: thick base, waist, rounded head.
void add_ray(Mesh& mesh, const vec3& base, const vec3& head, float base_radius, float waist_radius, float head_radius,
             float arch_m) {
    const vec3 lift(0.0f, arch_m, 0.0f);
    const std::array<Station, 5> s{
        {{base, base_radius, base_radius * 1.15f},
         {glm::mix(base, head, 0.22f) + lift * 0.6f, waist_radius * 1.15f, waist_radius * 1.2f},
         {glm::mix(base, head, 0.55f) + lift, waist_radius, waist_radius * 1.05f},
         {glm::mix(base, head, 0.84f) + lift * 0.5f, head_radius * 0.85f, head_radius * 0.9f},
         {head, head_radius, head_radius}}};
    append(mesh, sweep(s, {7, 1, vec3(0, 0, 1), true}));
}

void add_phalanx(Mesh& mesh, const vec3& base, const vec3& head, float base_radius, float head_radius) {
    const std::array<Station, 4> s{{{base, base_radius, base_radius * 0.9f},
                                    {glm::mix(base, head, 0.40f), base_radius * 0.66f, base_radius * 0.62f},
                                    {glm::mix(base, head, 0.72f), head_radius * 0.80f, head_radius * 0.72f},
                                    {head, head_radius, head_radius * 0.85f}}};
    append(mesh, sweep(s, {6, 1, vec3(0, 0, 1), true}));
}

float tarsal_bones(const vec3& p) {
    // Small gaps keep the bones apart without breaking the outline.
    float d = ellipsoid(p, vec3(0.0020f, 0.004f, -0.0140f), turned(-15, 0, 12),
                        vec3(0.0092f, 0.0140f, 0.0175f));                                                // navicular
    d = std::min(d, box(p, vec3(0.0060f, -0.0085f, 0.0165f), vec3(0.0165f, 0.0115f, 0.0125f), 0.008f));  // cuboid
    d = std::min(d, strap(p, vec3(0.015f, 0.001f, -0.020f), vec3(0.024f, -0.002f, -0.021f), vec3(0, 1, 0),
                          vec2(0.0125f, 0.0075f), vec2(0.0120f, 0.0075f)));
    d = std::min(d, strap(p, vec3(0.015f, 0.009f, -0.006f), vec3(0.019f, 0.008f, -0.006f), vec3(0, 1, 0),
                          vec2(0.0095f, 0.0065f), vec2(0.0090f, 0.0065f)));
    return std::min(d, strap(p, vec3(0.016f, 0.005f, 0.006f), vec3(0.020f, 0.004f, 0.006f), vec3(0, 1, 0),
                             vec2(0.0095f, 0.0060f), vec2(0.0090f, 0.0060f)));
}

}  // namespace

Mesh talus() {
    const auto field = [](const vec3& p) {
        float d = common(cone(p, vec3(0.0f, -0.001f, -0.020f), vec3(0.0f, -0.001f, 0.018f), 0.0175f, 0.0190f),
                         box(p, vec3(0, 0, 0), vec3(0.03f, 0.03f, 0.0155f), 0.003f), 0.005f);
        d = common(d, below(p, vec3(0, -0.013f, 0), vec3(0, -1, 0)), 0.006f);
        d = join(d, cone(p, vec3(0.008f, -0.008f, -0.003f), vec3(0.033f, -0.013f, -0.010f), 0.0120f, 0.0120f), 0.008f);
        d = join(d, ball(p, vec3(-0.021f, -0.012f, 0.0f), 0.0065f), 0.008f);
        return d;
    };
    return polygonise(field, box_grid(vec3(-0.034f, -0.034f, -0.030f), vec3(0.054f, 0.028f, 0.028f), 0.0060f));
}

Mesh calcaneus() {
    const auto field = [](const vec3& p) {
        float d = strap(p, vec3(0.003f, 0.008f, 0.0f), vec3(0.008f, -0.009f, 0.0f), vec3(0, 0, 1),
                        vec2(0.0135f, 0.0145f), vec2(0.0155f, 0.0120f));
        d = join(d,
                 strap(p, vec3(0.010f, 0.004f, 0.0f), vec3(0.052f, 0.006f, 0.003f), vec3(0, 1, 0),
                       vec2(0.0190f, 0.0125f), vec2(0.0150f, 0.0125f)),
                 0.012f);
        d = join(d, cone(p, vec3(0.050f, 0.008f, 0.004f), vec3(0.084f, 0.006f, 0.012f), 0.0130f, 0.0115f), 0.010f);
        d = join(d, ellipsoid(p, vec3(0.045f, 0.020f, 0.001f), vec3(0.0140f, 0.0085f, 0.0120f)),
                 0.008f);  // posterior facet
        d = join(d, ellipsoid(p, vec3(0.054f, 0.016f, -0.016f), vec3(0.0120f, 0.0055f, 0.0090f)),
                 0.008f);  // sustentaculum
        return join(d, ball(p, vec3(0.004f, -0.0125f, -0.006f), 0.0085f), 0.008f);
    };
    return polygonise(field, box_grid(vec3(-0.024f, -0.034f, -0.038f), vec3(0.108f, 0.042f, 0.036f), 0.0064f));
}

Mesh forefoot() {
    Mesh mesh =
        polygonise(tarsal_bones, box_grid(vec3(-0.016f, -0.030f, -0.042f), vec3(0.042f, 0.030f, 0.042f), 0.0058f));
    add_ray(mesh, vec3(0.032f, -0.002f, -0.021f), vec3(0.073f, -0.0235f, -0.029f), 0.0105f, 0.0068f, 0.0105f, 0.004f);
    add_ray(mesh, vec3(0.028f, 0.007f, -0.006f), vec3(0.081f, -0.0255f, -0.0115f), 0.0078f, 0.0043f, 0.0072f, 0.006f);
    add_ray(mesh, vec3(0.028f, 0.003f, 0.0065f), vec3(0.077f, -0.0265f, 0.0055f), 0.0076f, 0.0042f, 0.0070f, 0.006f);
    add_ray(mesh, vec3(0.026f, -0.005f, 0.0165f), vec3(0.068f, -0.0275f, 0.0215f), 0.0074f, 0.0042f, 0.0068f, 0.005f);
    add_ray(mesh, vec3(0.018f, -0.014f, 0.0280f), vec3(0.056f, -0.0285f, 0.0355f), 0.0085f, 0.0045f, 0.0068f, 0.003f);
    return mesh;
}

Mesh toes() {
    Mesh mesh;
    add_phalanx(mesh, vec3(0.006f, -0.0075f, -0.0290f), vec3(0.029f, -0.0120f, -0.0255f), 0.0092f, 0.0072f);
    add_phalanx(mesh, vec3(0.036f, -0.0125f, -0.0245f), vec3(0.053f, -0.0160f, -0.0225f), 0.0080f, 0.0055f);
    struct Toe {
        vec3 base, knuckle, joint, tip;
    };
    const std::array<Toe, 4> lesser{{{{0.013f, -0.0085f, -0.0120f},
                                      {0.033f, -0.0085f, -0.0105f},
                                      {0.043f, -0.0125f, -0.0098f},
                                      {0.051f, -0.0175f, -0.0092f}},
                                     {{0.008f, -0.0095f, 0.0045f},
                                      {0.026f, -0.0095f, 0.0055f},
                                      {0.035f, -0.0130f, 0.0060f},
                                      {0.042f, -0.0175f, 0.0065f}},
                                     {{-0.002f, -0.0105f, 0.0205f},
                                      {0.014f, -0.0105f, 0.0205f},
                                      {0.022f, -0.0135f, 0.0205f},
                                      {0.028f, -0.0175f, 0.0205f}},
                                     {{-0.013f, -0.0120f, 0.0350f},
                                      {0.000f, -0.0120f, 0.0340f},
                                      {0.007f, -0.0145f, 0.0335f},
                                      {0.012f, -0.0175f, 0.0330f}}}};
    for (const Toe& t : lesser) {
        add_phalanx(mesh, t.base, t.knuckle, 0.0056f, 0.0044f);
        add_phalanx(mesh, t.knuckle + (t.joint - t.knuckle) * 0.25f, t.joint, 0.0046f, 0.0040f);
        add_phalanx(mesh, t.joint + (t.tip - t.joint) * 0.30f, t.tip, 0.0041f, 0.0033f);
    }
    return mesh;
}

}  // namespace bodychain::bones
