#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"

#include <array>

namespace bodychain::bones {

using namespace sdf;

namespace {

const vec3 kHip(0.0f, 0.0f, 0.0835f);

// The wing lies on this sheet z(x, y), a quadric through the iliac spines, the crest, the sacral joint and the roof of
// the socket.
float wing_sheet(const vec3& p) {
    const float x = p.x, y = p.y;
    const float z = 0.0852f + 0.3795f * x - 0.2933f * y - 0.4646f * x * x + 1.0111f * x * y + 6.9098f * y * y;
    const float zx = 0.3795f - 0.9292f * x + 1.0111f * y, zy = -0.2933f + 1.0111f * x + 13.8196f * y;
    return (p.z - z) / std::sqrt(1.0f + zx * zx + zy * zy);
}

// Outline of the wing seen from the side: spines, crest, sciatic notch.
float wing_outline(const vec2& p) {
    constexpr std::array<vec2, 14> v{{{0.018f, 0.010f},
                                      {0.034f, 0.030f},
                                      {0.037f, 0.050f},
                                      {0.046f, 0.070f},
                                      {0.040f, 0.084f},
                                      {0.018f, 0.106f},
                                      {-0.016f, 0.119f},
                                      {-0.050f, 0.115f},
                                      {-0.084f, 0.097f},
                                      {-0.112f, 0.074f},
                                      {-0.104f, 0.055f},
                                      {-0.080f, 0.043f},
                                      {-0.052f, 0.034f},
                                      {-0.026f, 0.005f}}};
    return polygon(p, v);
}

float chain(const vec3& p, std::initializer_list<glm::vec4> points, float k) {
    float d = 1.0f;
    const glm::vec4* last = nullptr;
    for (const glm::vec4& q : points) {
        if (last) d = join(d, cone(p, vec3(*last), vec3(q), last->w, q.w), k);
        last = &q;
    }
    return d;
}

float ilium(const vec3& p) {
    const float outline = wing_outline(vec2(p));
    // Thin in the middle of the fossa, thick toward its rim.
    const float thickness = 0.0046f + 0.0020f * std::clamp(1.0f + outline / 0.030f, 0.0f, 1.0f);
    float d = common(skin(wing_sheet(p), thickness), outline, 0.006f);
    const float crest = chain(p,
                              {{0.045f, 0.072f, 0.119f, 0.0070f},
                               {0.019f, 0.104f, 0.138f, 0.0070f},
                               {-0.018f, 0.117f, 0.1365f, 0.0075f},
                               {-0.055f, 0.112f, 0.1110f, 0.0065f},
                               {-0.088f, 0.094f, 0.0740f, 0.0065f},
                               {-0.110f, 0.073f, 0.0470f, 0.0085f}},
                              0.004f);
    d = join(d, crest, 0.008f);
    d = join(d, cone(p, vec3(0.030f, 0.036f, 0.094f), vec3(0.034f, 0.030f, 0.094f), 0.0080f, 0.0070f),
             0.010f);  // lower front spine
    d = join(d,
             chain(p,
                   {{-0.098f, 0.052f, 0.0470f, 0.0090f},
                    {-0.060f, 0.044f, 0.0580f, 0.0110f},
                    {-0.020f, 0.020f, 0.0720f, 0.0150f}},
                   0.006f),
             0.012f);
    return d;
}

float pubis_and_ischium(const vec3& p) {
    float d = chain(
        p, {{0.012f, 0.004f, 0.070f, 0.0140f}, {0.036f, -0.004f, 0.045f, 0.0085f}, {0.057f, -0.014f, 0.017f, 0.0100f}},
        0.008f);
    d = join(d,
             strap(p, vec3(0.059f, -0.016f, 0.0125f), vec3(0.049f, -0.044f, 0.0120f), vec3(0.5f, 0.0f, 0.86f),
                   vec2(0.0105f, 0.0075f), vec2(0.0085f, 0.0065f)),
             0.008f);
    d = join(d,
             chain(p,
                   {{0.049f, -0.044f, 0.0125f, 0.0070f},
                    {0.030f, -0.068f, 0.0310f, 0.0068f},
                    {0.010f, -0.088f, 0.0480f, 0.0090f}},
                   0.006f),
             0.006f);
    d = join(d,
             chain(p,
                   {{-0.014f, -0.014f, 0.0720f, 0.0190f},
                    {-0.022f, -0.048f, 0.0620f, 0.0150f},
                    {-0.012f, -0.082f, 0.0560f, 0.0165f},
                    {0.006f, -0.090f, 0.0500f, 0.0110f}},
                   0.008f),
             0.012f);
    return join(d, cone(p, vec3(-0.030f, -0.020f, 0.060f), vec3(-0.043f, -0.024f, 0.046f), 0.0085f, 0.0035f),
                0.008f);  // ischial spine
}

float hip_bone(const vec3& p) {
    float d = join(ilium(p), pubis_and_ischium(p), 0.010f);
    const vec3 mouth = glm::normalize(vec3(0.30f, -0.50f, 0.82f));
    const float cup =
        common(ball(p, kHip + vec3(-0.003f, 0.003f, -0.006f), 0.0360f), below(p, kHip + mouth * 0.010f, mouth), 0.005f);
    d = join(d, cup, 0.010f);
    return carve(d, cone(p, kHip, kHip + mouth * 0.04f, 0.0262f, 0.0285f), 0.004f);
}

constexpr std::array<vec3, 7> kSacralLine{{{-0.058f, 0.099f, 0},
                                           {-0.080f, 0.074f, 0},
                                           {-0.097f, 0.047f, 0},
                                           {-0.106f, 0.021f, 0},
                                           {-0.104f, -0.001f, 0},
                                           {-0.096f, -0.020f, 0},
                                           {-0.082f, -0.036f, 0}}};
constexpr std::array<float, 7> kSacralWidth{{0.0430f, 0.0450f, 0.0350f, 0.0250f, 0.0155f, 0.0090f, 0.0050f}};
constexpr std::array<float, 7> kSacralDepth{{0.0170f, 0.0150f, 0.0120f, 0.0100f, 0.0080f, 0.0060f, 0.0045f}};

float sacrum(const vec3& p) {
    float d = 1.0f;
    for (std::size_t i = 0; i + 1 < kSacralLine.size(); ++i)
        d = join(d,
                 strap(p, kSacralLine[i], kSacralLine[i + 1], vec3(0, 0, 1), vec2(kSacralWidth[i], kSacralDepth[i]),
                       vec2(kSacralWidth[i + 1], kSacralDepth[i + 1])),
                 0.006f);
    const vec3 q = both_sides(p);
    d = join(d, ellipsoid(q, vec3(-0.070f, 0.086f, 0.036f), turned(-25, 0, 25), vec3(0.0150f, 0.0210f, 0.0215f)),
             0.012f);  // wings
    // End plate of S1: a flat oval that slopes forward.
    const vec3 up(0.47f, 0.883f, 0.0f), plate(-0.051f, 0.114f, 0.0f);
    d = join(d,
             strap(p, plate - up * 0.016f, plate - up * 0.003f, vec3(0, 0, 1), vec2(0.0240f, 0.0165f),
                   vec2(0.0255f, 0.0175f)),
             0.008f);
    d = common(d, below(p, plate, up), 0.004f);
    for (std::size_t i = 0; i < 4; ++i) {
        const vec3 at = glm::mix(kSacralLine[i], kSacralLine[i + 1], 0.55f);
        const vec3 hole = at + vec3(0, 0, 0.0195f - 0.0022f * static_cast<float>(i));
        d = carve(d, cone(q, hole + vec3(0.020f, 0.006f, 0), hole - vec3(0.026f, 0.010f, 0), 0.0044f, 0.0036f), 0.004f);
        d = join(d, ball(p, at - vec3(0.016f - 0.002f * static_cast<float>(i), 0.004f, 0), 0.0055f),
                 0.008f);  // median crest
    }
    return d;
}

}  // namespace

Mesh pelvis() {
    const auto side = [](const vec3& p) { return hip_bone(p); };
    Mesh mesh = polygonise(side, {grid_lines(-0.130f, {{0.078f, 0.0058f}}), grid_lines(-0.112f, {{0.134f, 0.0058f}}),
                                  grid_lines(-0.006f, {{0.152f, 0.0058f}})});
    append(mesh, mirrored(mesh));
    append(mesh,
           polygonise(sacrum, {grid_lines(-0.140f, {{-0.018f, 0.0066f}}), grid_lines(-0.050f, {{0.135f, 0.0066f}}),
                               grid_lines(-0.0693f, {{0.0693f, 0.0066f}})}));
    const auto symphysis = [](const vec3& p) {
        return strap(p, vec3(0.0585f, -0.017f, 0), vec3(0.0490f, -0.043f, 0), vec3(0, 0, 1), vec2(0.0070f, 0.0070f),
                     vec2(0.0070f, 0.0060f));
    };
    Mesh disc =
        polygonise(symphysis, {grid_lines(0.036f, {{0.074f, 0.0062f}}), grid_lines(-0.058f, {{-0.002f, 0.0070f}}),
                               grid_lines(-0.0155f, {{0.0155f, 0.0062f}})});
    for (Vertex& v : disc.vertices) v.tint = 1.0f;
    append(mesh, disc);
    return mesh;
}

}  // namespace bodychain::bones
