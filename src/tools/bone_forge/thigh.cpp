#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"

#include <algorithm>
#include <array>

namespace bodychain::bones {

using namespace sdf;

namespace {

constexpr float kKnee_y = -0.429f;

float proximal_femur(const vec3& p) {
    const vec3 head(0.0f), fork(-0.010f, -0.033f, 0.043f);
    float d = ball(p, head, 0.0235f);
    d = join(
        d,
        strap(p, vec3(-0.003f, -0.008f, 0.012f), fork, vec3(0, 1, 0), vec2(0.0155f, 0.0125f), vec2(0.0210f, 0.0150f)),
        0.008f);
    const float greater = strap(p, vec3(-0.015f, -0.006f, 0.056f), vec3(-0.006f, -0.050f, 0.054f), vec3(1, 0, 0),
                                vec2(0.0165f, 0.0105f), vec2(0.0190f, 0.0140f));
    d = join(d, greater, 0.014f);
    d = carve(d, ball(p, vec3(-0.030f, -0.010f, 0.040f), 0.011f), 0.010f);  // trochanteric fossa
    d = join(d, cone(p, vec3(-0.024f, -0.078f, 0.029f), vec3(-0.012f, -0.074f, 0.036f), 0.0075f, 0.010f),
             0.012f);  // lesser trochanter
    return join(d, cone(p, fork, vec3(-0.005f, -0.075f, 0.0435f), 0.0185f, 0.0150f), 0.016f);
}

// Bowed forward by a finger's breadth, converging toward the knee; the linea aspera makes its back a ridge.
constexpr std::array<Knot, 7> kShaft{{{-0.060f, -0.006f, 0.0445f, 0.0160f, 0.0165f},
                                      {-0.110f, -0.001f, 0.0405f, 0.0145f, 0.0150f},
                                      {-0.180f, 0.006f, 0.0325f, 0.0138f, 0.0135f},
                                      {-0.260f, 0.008f, 0.0225f, 0.0136f, 0.0134f},
                                      {-0.330f, 0.005f, 0.0125f, 0.0142f, 0.0165f},
                                      {-0.380f, 0.003f, 0.0050f, 0.0175f, 0.0240f},
                                      {-0.412f, 0.001f, 0.0010f, 0.0185f, 0.0345f}}};

float femur_shaft(const vec3& p) {
    constexpr std::array<Knot, 4> ridge{{{-0.100f, -0.0135f, 0.0400f, 0.0030f, 0.0040f},
                                         {-0.180f, -0.0090f, 0.0320f, 0.0030f, 0.0030f},
                                         {-0.260f, -0.0070f, 0.0225f, 0.0030f, 0.0030f},
                                         {-0.320f, -0.0070f, 0.0140f, 0.0030f, 0.0045f}}};
    return join(shaft(p, kShaft), shaft(p, ridge), 0.010f);
}

float distal_femur(const vec3& p) {
    float d = strap(p, vec3(0.003f, -0.404f, 0.000f), vec3(0.006f, -0.416f, 0.0f), vec3(0, 0, 1),
                    vec2(0.0330f, 0.0175f), vec2(0.0360f, 0.0195f));
    d = join(d, ellipsoid(p, vec3(-0.007f, kKnee_y, -0.0235f), vec3(0.0310f, 0.0225f, 0.0135f)), 0.008f);
    d = join(d, ellipsoid(p, vec3(-0.005f, kKnee_y, 0.0235f), vec3(0.0320f, 0.0225f, 0.0135f)), 0.008f);
    d = join(d, ball(p, vec3(-0.004f, kKnee_y + 0.006f, -0.033f), 0.0095f), 0.010f);  // epicondyles
    d = join(d, ball(p, vec3(-0.004f, kKnee_y + 0.006f, 0.032f), 0.0090f), 0.010f);
    d = join(d, ellipsoid(p, vec3(0.018f, kKnee_y + 0.018f, 0.003f), vec3(0.0135f, 0.0260f, 0.0240f)), 0.012f);
    d = carve(d,
              cone(p, vec3(0.042f, kKnee_y + 0.044f, 0.001f), vec3(0.0375f, kKnee_y - 0.012f, 0.0f), 0.0095f, 0.0095f),
              0.010f);  // patellar groove
    return carve(d,
                 cone(p, vec3(-0.042f, kKnee_y - 0.006f, 0.0f), vec3(0.006f, kKnee_y - 0.024f, 0.0f), 0.0105f, 0.0090f),
                 0.006f);
}

}  // namespace

Mesh femur() {
    const auto field = [](const vec3& p) {
        const float d = femur_shaft(p);
        if (p.y > -0.16f) return join(d, proximal_femur(p), 0.012f);
        return p.y < -0.34f ? join(d, distal_femur(p), 0.014f) : d;
    };
    const Grid grid{grid_lines(-0.048f, {{0.048f, 0.0058f}}),
                    grid_lines(-0.462f, {{-0.385f, 0.0058f}, {-0.110f, 0.0150f}, {0.034f, 0.0058f}}),
                    grid_lines(-0.054f, {{0.080f, 0.0058f}})};
    Mesh mesh = polygonise(field, grid);
    for (Vertex& v : mesh.vertices) v.blend = std::clamp((-0.30f - v.position.y) / 0.09f, 0.0f, 1.0f);
    return mesh;
}

Mesh patella() {
    const auto field = [](const vec3& p) {
        float d = ellipsoid(p, vec3(0.0f, 0.003f, 0.0f), vec3(0.0105f, 0.0205f, 0.0215f));
        d = join(d, cone(p, vec3(0.0f, 0.0f, 0.0f), vec3(-0.001f, -0.020f, 0.0f), 0.009f, 0.0045f), 0.010f);
        return common(d, below(p, vec3(-0.007f, 0, 0), vec3(-1, 0, 0)), 0.005f);
    };
    return polygonise(field, {grid_lines(-0.020f, {{0.022f, 0.0055f}}), grid_lines(-0.032f, {{0.032f, 0.0060f}}),
                              grid_lines(-0.030f, {{0.030f, 0.0060f}})});
}

}  // namespace bodychain::bones
