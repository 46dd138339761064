#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::bones {

using namespace sdf;

namespace {

float tibial_plateau(const vec3& p) {
    float d = ellipsoid(p, vec3(-0.006f, -0.042f, -0.0205f), vec3(0.0250f, 0.0190f, 0.0190f));
    d = join(d, ellipsoid(p, vec3(-0.007f, -0.042f, 0.0205f), vec3(0.0240f, 0.0190f, 0.0190f)), 0.016f);
    d = join(d, cone(p, vec3(-0.002f, -0.048f, 0.0f), vec3(0.003f, -0.090f, 0.001f), 0.0260f, 0.0170f), 0.016f);
    d = common(d, below(p, vec3(0, -0.0262f, 0), vec3(0, 1, 0)), 0.006f);
    d = carve(d, ellipsoid(p, vec3(-0.006f, -0.0190f, -0.021f), vec3(0.0240f, 0.0090f, 0.0150f)),
              0.004f);  // dished joint surfaces
    d = join(d, cone(p, vec3(-0.004f, -0.032f, 0.0f), vec3(-0.004f, -0.0225f, 0.0f), 0.0085f, 0.0035f),
             0.006f);  // eminence
    return join(d, cone(p, vec3(0.019f, -0.064f, 0.003f), vec3(0.020f, -0.080f, 0.002f), 0.0085f, 0.0070f),
                0.014f);  // tuberosity
}

float tibial_shaft(const vec3& p) {
    constexpr std::array<Knot, 6> shin{{{-0.070f, 0.000f, 0.000f, 0.0190f, 0.0215f},
                                        {-0.110f, 0.001f, -0.001f, 0.0150f, 0.0150f},
                                        {-0.180f, 0.001f, -0.003f, 0.0128f, 0.0122f},
                                        {-0.290f, 0.000f, -0.004f, 0.0110f, 0.0106f},
                                        {-0.360f, 0.000f, -0.004f, 0.0122f, 0.0130f},
                                        {-0.395f, 0.000f, -0.003f, 0.0155f, 0.0180f}}};
    constexpr std::array<Knot, 4> edge{{{-0.085f, 0.018f, 0.002f, 0.0050f, 0.0050f},
                                        {-0.160f, 0.0140f, -0.001f, 0.0040f, 0.0036f},
                                        {-0.260f, 0.0105f, -0.004f, 0.0036f, 0.0034f},
                                        {-0.340f, 0.0070f, -0.008f, 0.0036f, 0.0036f}}};
    return join(shaft(p, shin), shaft(p, edge), 0.014f);
}

float distal_tibia(const vec3& p) {
    float d = strap(p, vec3(0.0f, -0.385f, -0.003f), vec3(0.001f, -0.410f, -0.002f), vec3(0, 0, 1),
                    vec2(0.0165f, 0.0150f), vec2(0.0225f, 0.0190f));
    d = common(d, below(p, vec3(0, -0.4160f, 0), vec3(0, -1, 0)), 0.006f);
    d = join(d,
             strap(p, vec3(0.002f, -0.402f, -0.0215f), vec3(0.004f, -0.434f, -0.0245f), vec3(1, 0, 0),
                   vec2(0.0150f, 0.0078f), vec2(0.0085f, 0.0058f)),
             0.008f);
    return carve(d, cone(p, vec3(0.0f, -0.4315f, -0.0130f), vec3(0.0f, -0.4315f, 0.0400f), 0.0188f, 0.0188f),
                 0.004f);  // seat of the talus
}

float fibula(const vec3& p) {
    constexpr std::array<Knot, 7> knots{{{-0.046f, -0.019f, 0.0385f, 0.0090f, 0.0085f},
                                         {-0.060f, -0.019f, 0.0385f, 0.0088f, 0.0082f},
                                         {-0.085f, -0.018f, 0.0385f, 0.0064f, 0.0060f},
                                         {-0.220f, -0.016f, 0.0370f, 0.0066f, 0.0058f},
                                         {-0.350f, -0.011f, 0.0285f, 0.0066f, 0.0060f},
                                         {-0.405f, -0.007f, 0.0255f, 0.0098f, 0.0074f},
                                         {-0.434f, -0.005f, 0.0240f, 0.0085f, 0.0060f}}};
    return shaft(p, knots);
}

Mesh meshed(const DistanceField& field, float low_z, float high_z, float step) {
    return polygonise(field, {grid_lines(-0.042f, {{0.042f, step}}),
                              grid_lines(-0.458f, {{-0.385f, step}, {-0.100f, 0.0140f}, {-0.016f, step}}),
                              grid_lines(low_z, {{high_z, step}})});
}

// The two crescents of cartilage that fill the joint.
Mesh meniscus(float middle_z, float side) {
    std::array<Station, 9> s{};
    for (std::size_t i = 0; i < s.size(); ++i) {
        const float a = (-150.0f + 300.0f * static_cast<float>(i) / 8.0f) * 0.01745329f,
                    swell = i == 0 || i == 8 ? 0.6f : 1.0f;
        s[i] = {vec3(-0.006f + 0.0195f * std::sin(a), -0.0248f, middle_z + side * 0.0135f * std::cos(a)),
                0.0050f * swell, 0.0027f * swell, 1.0f, 0.9f};
    }
    return sweep(s, {6, 1, vec3(0.01f, 1, 0), true});
}

}  // namespace

Mesh tibia() {
    const auto shin = [](const vec3& p) {
        const float d = tibial_shaft(p);
        if (p.y > -0.14f) return join(d, tibial_plateau(p), 0.012f);
        return p.y < -0.34f ? join(d, distal_tibia(p), 0.010f) : d;
    };
    Mesh mesh = meshed(shin, -0.054f, 0.054f, 0.0048f);
    append(mesh, meshed(fibula, 0.012f, 0.060f, 0.0062f));
    append(mesh, meniscus(-0.0205f, -1.0f));
    append(mesh, meniscus(0.0205f, 1.0f));
    for (Vertex& v : mesh.vertices) v.blend = std::clamp((-0.18f - v.position.y) / 0.20f, 0.0f, 1.0f);
    return mesh;
}

}  // namespace bodychain::bones
