#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <array>
#include <cmath>

namespace bodychain::bones {

using namespace sdf;

namespace {

float brain_case(const vec3& p) {
    float d = ellipsoid(p, vec3(0.006f, 0.080f, 0.0f), vec3(0.0860f, 0.0665f, 0.0670f));
    d = join(d, ellipsoid(p, vec3(-0.022f, 0.084f, 0.0f), vec3(0.0600f, 0.0570f, 0.0715f)), 0.030f);  // parietal width
    d = join(d, ellipsoid(p, vec3(0.054f, 0.073f, 0.0f), vec3(0.0410f, 0.0510f, 0.0550f)), 0.024f);   // forehead
    d = join(d, ellipsoid(p, vec3(-0.040f, 0.046f, 0.0f), vec3(0.0400f, 0.0360f, 0.0470f)), 0.026f);  // occiput
    d = common(d, below(p, vec3(-0.01f, 0.000f, 0), glm::normalize(vec3(-0.22f, -1, 0))), 0.024f);
    const vec3 q = both_sides(p);
    d = join(d, cone(q, vec3(-0.008f, 0.022f, 0.054f), vec3(-0.001f, -0.008f, 0.051f), 0.0130f, 0.0065f),
             0.014f);                                                         // mastoid
    return carve(d, ball(q, vec3(0.012f, 0.021f, 0.071f), 0.0050f), 0.004f);  // ear opening
}

float face(const vec3& p) {
    const vec3 q = both_sides(p);
    float d = ellipsoid(p, vec3(0.060f, 0.002f, 0.0f), vec3(0.0330f, 0.0400f, 0.0340f));  // upper jaw
    d = join(d,
             strap(q, vec3(0.086f, 0.048f, 0.006f), vec3(0.070f, 0.046f, 0.048f), vec3(0, 1, 0), vec2(0.0080f, 0.0090f),
                   vec2(0.0065f, 0.0075f)),
             0.012f);  // brow
    d = join(d, cone(q, vec3(0.068f, 0.046f, 0.049f), vec3(0.062f, 0.012f, 0.052f), 0.0065f, 0.0085f),
             0.008f);  // outer rim
    d = join(d, cone(q, vec3(0.062f, 0.012f, 0.052f), vec3(0.080f, 0.006f, 0.030f), 0.0095f, 0.0080f),
             0.010f);  // cheek bone
    d = join(d, cone(p, vec3(0.089f, 0.048f, 0.0f), vec3(0.0945f, 0.0275f, 0.0f), 0.0075f, 0.0055f),
             0.008f);  // nasal bones
    d = join(d,
             strap(p, vec3(0.076f, -0.018f, 0.0f), vec3(0.074f, -0.028f, 0.0f), vec3(0, 0, 1), vec2(0.0270f, 0.0180f),
                   vec2(0.0255f, 0.0170f)),
             0.012f);
    return d;
}

float hollows(const vec3& p, float d) {
    const vec3 q = both_sides(p);
    // Eye sockets: rounded squares that narrow toward the back and the middle.
    d = carve(d,
              strap(q, vec3(0.098f, 0.029f, 0.0340f), vec3(0.052f, 0.030f, 0.0200f), vec3(0, 0, 1),
                    vec2(0.0205f, 0.0175f), vec2(0.0070f, 0.0065f)),
              0.006f);
    d = carve(d, cone(q, vec3(0.106f, 0.010f, 0.0025f), vec3(0.070f, 0.006f, 0.0030f), 0.0065f, 0.0050f),
              0.004f);  // nose, upper
    d = carve(d, cone(q, vec3(0.104f, -0.001f, 0.0055f), vec3(0.070f, 0.000f, 0.0050f), 0.0075f, 0.0060f),
              0.004f);  // nose, lower
    return carve(d, ellipsoid(q, vec3(0.040f, -0.004f, 0.0480f), vec3(0.0240f, 0.0420f, 0.0140f)),
                 0.010f);  // below the temple
}

float cheek_arch(const vec3& p) {
    const vec3 q = both_sides(p);
    float d = strap(q, vec3(0.062f, 0.012f, 0.0530f), vec3(0.038f, 0.012f, 0.0640f), vec3(0, 1, 0),
                    vec2(0.0075f, 0.0048f), vec2(0.0052f, 0.0036f));
    return join(d,
                strap(q, vec3(0.038f, 0.012f, 0.0640f), vec3(0.010f, 0.018f, 0.0620f), vec3(0, 1, 0),
                      vec2(0.0052f, 0.0036f), vec2(0.0060f, 0.0050f)),
                0.008f);
}

float jaw(const vec3& p) {
    const vec3 q = both_sides(p);
    float d = strap(q, vec3(0.008f, 0.006f, 0.0490f), vec3(0.014f, -0.010f, 0.0480f), vec3(0, 0, 1),
                    vec2(0.0090f, 0.0050f), vec2(0.0050f, 0.0080f));  // condyle
    d = join(d,
             strap(q, vec3(0.018f, -0.012f, 0.0475f), vec3(0.026f, -0.044f, 0.0450f), vec3(1, 0, 0),
                   vec2(0.0135f, 0.0046f), vec2(0.0165f, 0.0052f)),
             0.010f);  // ramus
    d = join(d, cone(q, vec3(0.034f, 0.002f, 0.0480f), vec3(0.032f, -0.020f, 0.0465f), 0.0036f, 0.0060f),
             0.010f);  // coronoid
    // The body: a horseshoe seen from below.
    constexpr std::array<vec3, 5> arch{{{0.024f, -0.0500f, 0.0445f},
                                        {0.048f, -0.0580f, 0.0365f},
                                        {0.068f, -0.0630f, 0.0255f},
                                        {0.080f, -0.0655f, 0.0130f},
                                        {0.0835f, -0.0665f, 0.0f}}};
    constexpr std::array<float, 5> tall{{0.0150f, 0.0148f, 0.0146f, 0.0148f, 0.0152f}};
    for (std::size_t i = 0; i + 1 < arch.size(); ++i)
        d = join(d, strap(q, arch[i], arch[i + 1], vec3(0, 1, 0), vec2(tall[i], 0.0062f), vec2(tall[i + 1], 0.0066f)),
                 i == 0 ? 0.008f : 0.0025f);
    return join(d, ellipsoid(p, vec3(0.0875f, -0.0750f, 0.0f), vec3(0.0065f, 0.0065f, 0.0140f)), 0.010f);  // chin
}

// A tooth stands on the arch x = front - z^2 * curve.
void add_teeth(Mesh& mesh, float front_x, float curve, float root_y, float tip_y) {
    constexpr std::array<float, 7> kWidth{0.0044f, 0.0034f, 0.0039f, 0.0036f, 0.0036f, 0.0050f, 0.0048f};
    float along = 0.0f;
    for (float half : kWidth) {
        along += half;
        const float z = along * 0.92f - 6.0f * along * along, x = front_x - curve * z * z - 3.0f * along * along;
        const vec3 root(x - 0.001f, root_y, z), tip(x, tip_y, z), out(1.0f, 0.0f, 2.2f * curve * z);
        const std::array<Station, 3> s{{{root, half * 0.72f, half * 0.75f},
                                        {glm::mix(root, tip, 0.6f), half * 0.98f, half * 0.85f},
                                        {tip, half * 0.86f, half * 0.5f}}};
        Mesh tooth = sweep(s, {6, 1, glm::cross(vec3(0, 1, 0), out), true});
        for (Vertex& v : tooth.vertices) v.ambient = 1.0f;
        append(mesh, tooth);
        append(mesh, mirrored(tooth));
        along += half;
    }
}

}  // namespace

Mesh skull() {
    const auto upper = [](const vec3& p) {
        const float d = hollows(p, join(brain_case(p), face(p), 0.014f));
        return join(d, cheek_arch(p), 0.005f);
    };
    // Fine at the face, coarse over the smooth vault; symmetric about the middle.
    const std::vector<float> z = grid_lines(-0.0873f, {{-0.0640f, 0.0070f}, {0.0640f, 0.0048f}, {0.0873f, 0.0070f}});
    Mesh mesh = polygonise(upper, {grid_lines(-0.100f, {{0.010f, 0.0100f}, {0.116f, 0.0048f}}),
                                   grid_lines(-0.060f, {{0.060f, 0.0048f}, {0.165f, 0.0100f}}), z});
    append(mesh, polygonise(jaw, {grid_lines(-0.012f, {{0.106f, 0.0052f}}), grid_lines(-0.098f, {{0.022f, 0.0052f}}),
                                  grid_lines(-0.0650f, {{0.0650f, 0.0052f}})}));
    add_teeth(mesh, 0.0925f, 9.0f, -0.0270f, -0.0400f);
    add_teeth(mesh, 0.0895f, 9.0f, -0.0530f, -0.0400f);
    return mesh;
}

}  // namespace bodychain::bones
