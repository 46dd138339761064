#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <array>

namespace bodychain::bones {

using namespace sdf;

namespace {

constexpr float kElbow_y = -0.301f;

float upper_humerus(const vec3& p) {
    float d = ball(p, vec3(0.0f), 0.0225f);
    d = join(d, cone(p, vec3(0.002f, -0.008f, 0.010f), vec3(0.002f, -0.045f, 0.012f), 0.0200f, 0.0130f), 0.010f);
    d = join(d, ellipsoid(p, vec3(-0.002f, -0.004f, 0.021f), vec3(0.0135f, 0.0165f, 0.0090f)), 0.008f);
    d = join(d, ellipsoid(p, vec3(0.018f, -0.010f, 0.009f), vec3(0.0080f, 0.0120f, 0.0070f)), 0.006f);
    return carve(d, cone(p, vec3(0.022f, 0.006f, 0.0195f), vec3(0.017f, -0.045f, 0.0170f), 0.0036f, 0.0030f), 0.004f);
}

float lower_humerus(const vec3& p) {
    float d = strap(p, vec3(0.000f, -0.270f, 0.001f), vec3(0.0f, -0.287f, 0.0f), vec3(0, 0, 1), vec2(0.0190f, 0.0085f),
                    vec2(0.0255f, 0.0072f));
    d = join(d, cone(p, vec3(0.003f, kElbow_y, -0.017f), vec3(0.003f, kElbow_y, 0.002f), 0.0120f, 0.0098f),
             0.006f);                                                        // trochlea
    d = join(d, ball(p, vec3(0.005f, kElbow_y, 0.0145f), 0.0108f), 0.005f);  // capitulum
    d = join(d, ball(p, vec3(-0.003f, -0.288f, -0.0300f), 0.0078f), 0.010f);
    d = join(d, ball(p, vec3(-0.002f, -0.290f, 0.0250f), 0.0065f), 0.008f);
    return carve(d, ellipsoid(p, vec3(-0.013f, -0.283f, -0.003f), vec3(0.0085f, 0.0100f, 0.0105f)), 0.005f);
}

float radius_bone(const vec3& p) {
    constexpr std::array<Knot, 7> knots{{{-0.028f, 0.002f, 0.0155f, 0.0064f, 0.0064f},
                                         {-0.050f, 0.003f, 0.0130f, 0.0072f, 0.0072f},
                                         {-0.085f, 0.007f, 0.0135f, 0.0062f, 0.0064f},
                                         {-0.140f, 0.012f, 0.0125f, 0.0066f, 0.0066f},
                                         {-0.200f, 0.012f, 0.0070f, 0.0076f, 0.0070f},
                                         {-0.230f, 0.010f, 0.0030f, 0.0130f, 0.0092f},
                                         {-0.246f, 0.009f, 0.0015f, 0.0165f, 0.0100f}}};
    float d = cone(p, vec3(0.003f, -0.0135f, 0.0160f), vec3(0.002f, -0.0190f, 0.0158f), 0.0105f, 0.0100f);
    d = common(d, below(p, vec3(0, -0.0115f, 0), vec3(0, 1, 0)), 0.003f);
    d = join(d, shaft(p, knots), 0.006f);
    return join(d, cone(p, vec3(0.021f, -0.244f, 0.0030f), vec3(0.023f, -0.254f, 0.0020f), 0.0060f, 0.0040f), 0.006f);
}

float ulna_bone(const vec3& p) {
    constexpr std::array<Knot, 6> knots{{{-0.024f, -0.011f, -0.0070f, 0.0105f, 0.0095f},
                                         {-0.055f, -0.012f, -0.0068f, 0.0080f, 0.0076f},
                                         {-0.120f, -0.014f, -0.0060f, 0.0064f, 0.0062f},
                                         {-0.190f, -0.014f, -0.0030f, 0.0054f, 0.0054f},
                                         {-0.225f, -0.014f, -0.0005f, 0.0058f, 0.0058f},
                                         {-0.240f, -0.014f, 0.0f, 0.0074f, 0.0074f}}};
    float d = strap(p, vec3(-0.017f, 0.010f, -0.0060f), vec3(-0.012f, -0.022f, -0.0070f), vec3(0, 0, 1),
                    vec2(0.0095f, 0.0090f), vec2(0.0100f, 0.0110f));
    d = join(d, ellipsoid(p, vec3(0.004f, -0.0165f, -0.0080f), vec3(0.0110f, 0.0065f, 0.0100f)), 0.006f);  // coronoid
    d = carve(d, cone(p, vec3(0.003f, 0.0f, -0.022f), vec3(0.003f, 0.0f, 0.010f), 0.0128f, 0.0120f), 0.004f);
    d = join(d, shaft(p, knots), 0.010f);
    return join(d, cone(p, vec3(-0.018f, -0.240f, 0.002f), vec3(-0.020f, -0.250f, 0.003f), 0.0038f, 0.0028f), 0.004f);
}

Mesh forearm_bone(const DistanceField& field, float high_y) {
    return polygonise(field, {grid_lines(-0.040f, {{0.042f, 0.0056f}}),
                              grid_lines(-0.270f, {{-0.215f, 0.0060f}, {-0.055f, 0.0130f}, {high_y, 0.0060f}}),
                              grid_lines(-0.034f, {{0.038f, 0.0056f}})});
}

void add_bone(Mesh& mesh, const vec3& base, const vec3& head, float base_radius, float waist_radius,
              float head_radius) {
    const std::array<Station, 4> s{{{base, base_radius, base_radius},
                                    {glm::mix(base, head, 0.35f), waist_radius, waist_radius},
                                    {glm::mix(base, head, 0.75f), waist_radius * 1.1f, waist_radius * 1.1f},
                                    {head, head_radius, head_radius}}};
    append(mesh, sweep(s, {6, 1, vec3(1, 0, 0.2f), true}));
}

// Carpal bones as a cobble of eight rounded stones in two rows.
float wrist(const vec3& p) {
    constexpr std::array<glm::vec4, 8> stones{{{0.016f, -0.011f, -0.001f, 0.0092f},
                                               {0.002f, -0.010f, 0.000f, 0.0090f},
                                               {-0.011f, -0.012f, 0.000f, 0.0080f},
                                               {-0.016f, -0.014f, -0.007f, 0.0058f},
                                               {0.022f, -0.025f, -0.004f, 0.0085f},
                                               {0.012f, -0.026f, 0.001f, 0.0075f},
                                               {0.000f, -0.026f, 0.001f, 0.0092f},
                                               {-0.013f, -0.026f, 0.000f, 0.0088f}}};
    float d = 1.0f;
    for (const glm::vec4& s : stones) d = join(d, ball(p, vec3(s) + vec3(0.0f, 0.0025f, 0.0f), s.w * 1.04f), 0.002f);
    return d;
}

struct Finger {
    float x, knuckle_y, scale;
};

}  // namespace

Mesh humerus() {
    const auto field = [](const vec3& p) {
        constexpr std::array<Knot, 6> knots{{{-0.035f, 0.002f, 0.0115f, 0.0135f, 0.0140f},
                                             {-0.075f, 0.002f, 0.0110f, 0.0118f, 0.0118f},
                                             {-0.130f, 0.003f, 0.0100f, 0.0112f, 0.0125f},
                                             {-0.190f, 0.002f, 0.0060f, 0.0106f, 0.0106f},
                                             {-0.250f, 0.001f, 0.0025f, 0.0095f, 0.0130f},
                                             {-0.282f, 0.000f, 0.0f, 0.0080f, 0.0225f}}};
        const float d = shaft(p, knots);
        if (p.y > -0.10f) return join(d, upper_humerus(p), 0.008f);
        return p.y < -0.20f ? join(d, lower_humerus(p), 0.008f) : d;
    };
    return polygonise(field, {grid_lines(-0.036f, {{0.040f, 0.0060f}}),
                              grid_lines(-0.328f, {{-0.250f, 0.0060f}, {-0.058f, 0.0130f}, {0.036f, 0.0060f}}),
                              grid_lines(-0.048f, {{0.046f, 0.0060f}})});
}

Mesh forearm() {
    Mesh mesh = forearm_bone(radius_bone, 0.010f);
    append(mesh, forearm_bone(ulna_bone, 0.036f));
    return mesh;
}

// Hanging at rest: thumb forward, palm toward the thigh, fingers a little bent.
Mesh hand() {
    Mesh mesh = polygonise(wrist, {grid_lines(-0.036f, {{0.042f, 0.0056f}}), grid_lines(-0.048f, {{0.012f, 0.0056f}}),
                                   grid_lines(-0.026f, {{0.022f, 0.0056f}})});
    constexpr std::array<Finger, 4> fingers{
        {{0.025f, -0.094f, 0.97f}, {0.008f, -0.097f, 1.06f}, {-0.009f, -0.092f, 0.99f}, {-0.025f, -0.084f, 0.80f}}};
    for (const Finger& f : fingers) {
        const float u = f.scale;
        const vec3 base(f.x * 0.62f, -0.036f, 0.001f), knuckle(f.x, f.knuckle_y, 0.003f);
        const vec3 second = knuckle + vec3(f.x * 0.10f, -0.042f, -0.012f) * u,
                   third = second + vec3(f.x * 0.02f, -0.023f, -0.014f) * u,
                   tip = third + vec3(0, -0.014f, -0.012f) * u;
        add_bone(mesh, base, knuckle, 0.0068f, 0.0042f, 0.0066f);
        add_bone(mesh, glm::mix(knuckle, second, 0.14f), second, 0.0060f * u, 0.0036f, 0.0050f);
        add_bone(mesh, glm::mix(second, third, 0.16f), third, 0.0050f * u, 0.0033f, 0.0044f);
        add_bone(mesh, glm::mix(third, tip, 0.20f), tip, 0.0043f * u, 0.0028f, 0.0034f);
    }
    const vec3 saddle(0.026f, -0.034f, -0.008f), knuckle(0.046f, -0.068f, -0.020f), joint(0.050f, -0.097f, -0.026f),
        tip(0.048f, -0.118f, -0.032f);
    add_bone(mesh, saddle, knuckle, 0.0075f, 0.0048f, 0.0068f);
    add_bone(mesh, glm::mix(knuckle, joint, 0.14f), joint, 0.0062f, 0.0040f, 0.0054f);
    add_bone(mesh, glm::mix(joint, tip, 0.16f), tip, 0.0052f, 0.0034f, 0.0040f);
    return mesh;
}

}  // namespace bodychain::bones
