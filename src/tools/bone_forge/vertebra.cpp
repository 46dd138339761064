#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <array>

namespace bodychain::bones {

using namespace sdf;

namespace {

// Half sizes in metres of one vertebra; x forward, y up, z right, origin in the body's middle.
struct Shape {
    float height;        // body and disc together
    float depth, width;  // half depth and half width of the body
    float disc;          // share of the height that is disc
    vec3 spinous;        // tip, from the back of the body
    vec2 spinous_size;   // half height and half thickness at the tip
    vec3 transverse;     // tip of the right one, from the back of the body
    float transverse_radius;
    float facet_z;  // distance of the joint facets from the middle
};

struct Row {
    int level;
    Shape shape;
};
// Levels between two rows are interpolated.
// clang-format off
const std::array<Row, 9> kRows{{
    {1,
     {0.0220f,
      0.0080f,
      0.0120f,
      0.16f,
      {-0.034f, -0.008f, 0},
      {0.0060f, 0.0060f},
      {-0.004f, -0.002f, 0.0270f},
      0.0050f,
      0.0210f}},
    {3,
     {0.0165f, 0.0080f, 0.0120f, 0.24f, {-0.030f, -0.010f, 0}, {0.0045f, 0.0050f}, {-0.003f, 0.000f, 0.0260f}, 0.0050f, 0.0205f}},
    {6,
     {0.0185f, 0.0085f, 0.0140f, 0.24f, {-0.046f, -0.014f, 0}, {0.0050f, 0.0048f}, {-0.008f, 0.001f, 0.0330f}, 0.0052f, 0.0195f}},
    {7,
     {0.0205f, 0.0095f, 0.0150f, 0.18f, {-0.048f, -0.016f, 0}, {0.0050f, 0.0044f}, {-0.014f, 0.003f, 0.0370f}, 0.0062f, 0.0165f}},
    {12,
     {0.0235f, 0.0135f, 0.0145f, 0.16f, {-0.044f, -0.036f, 0}, {0.0045f, 0.0036f}, {-0.022f, 0.006f, 0.0310f}, 0.0062f, 0.0135f}},
    {16,
     {0.0270f, 0.0150f, 0.0180f, 0.17f, {-0.044f, -0.026f, 0}, {0.0070f, 0.0036f}, {-0.020f, 0.006f, 0.0270f}, 0.0060f, 0.0135f}},
    {18,
     {0.0290f, 0.0155f, 0.0205f, 0.19f, {-0.044f, -0.014f, 0}, {0.0095f, 0.0036f}, {-0.013f, 0.003f, 0.0240f}, 0.0055f, 0.0140f}},
    {20,
     {0.0365f, 0.0165f, 0.0230f, 0.23f, {-0.048f, -0.009f, 0}, {0.0125f, 0.0038f}, {-0.009f, 0.002f, 0.0420f}, 0.0048f, 0.0145f}},
    {23,
     {0.0370f, 0.0175f, 0.0260f, 0.27f, {-0.044f, -0.009f, 0}, {0.0105f, 0.0042f}, {-0.008f, 0.003f, 0.0440f}, 0.0062f, 0.0195f}},
}};
// clang-format on

Shape shape_of(int level) {
    std::size_t i = 0;
    while (i + 2 < kRows.size() && level > kRows[i + 1].level) ++i;
    const Row &a = kRows[i], &b = kRows[i + 1];
    const float t = std::clamp(static_cast<float>(level - a.level) / static_cast<float>(b.level - a.level), 0.0f, 1.0f);
    const Shape &s = a.shape, &e = b.shape;
    return {static_cast<float>(vertebra_share_m(level)),
            glm::mix(s.depth, e.depth, t),
            glm::mix(s.width, e.width, t),
            glm::mix(s.disc, e.disc, t),
            glm::mix(s.spinous, e.spinous, t),
            glm::mix(s.spinous_size, e.spinous_size, t),
            glm::mix(s.transverse, e.transverse, t),
            glm::mix(s.transverse_radius, e.transverse_radius, t),
            glm::mix(s.facet_z, e.facet_z, t)};
}

float top_of(const Shape& s) { return 0.45f * s.height; }
float bottom_of(const Shape& s) { return top_of(s) - (1.0f - s.disc) * s.height; }

float body(const vec3& p, const Shape& s) {
    const float middle = 0.5f * (top_of(s) + bottom_of(s)), half = 0.5f * (top_of(s) - bottom_of(s));
    const float u = std::clamp((p.y - middle) / half, -1.0f, 1.0f), waist = 0.88f + 0.12f * u * u;
    float d = ellipsoid(vec3(p.x, 0.0f, p.z), vec3(0.0f), vec3(s.depth * waist, 1.0f, s.width * waist));
    d = common(d, std::fabs(p.y - middle) - half, 0.0045f);
    return common(d, -ball(vec3(p.x, 0, p.z), vec3(-s.depth - s.width * 0.45f, 0, 0), s.width * 0.55f),
                  0.003f);  // hollow toward the canal
}

float arch(const vec3& p, const Shape& s) {
    const vec3 q = both_sides(p), back(-s.depth, 0.12f * s.height, 0);
    const float canal = 0.0095f + 0.12f * s.width, bar = 0.0040f + 0.05f * s.width;
    const vec3 corner = back + vec3(-0.007f, 0.0f, canal + 0.002f), rear = back + vec3(-0.019f, -0.004f, 0.0f);
    float d = cone(q, back + vec3(0.004f, 0.0f, s.width * 0.62f), corner, bar, bar);
    d = join(d,
             strap(q, corner, rear, vec3(0, 1, 0), vec2(0.20f * s.height + 0.002f, 0.0035f),
                   vec2(0.24f * s.height + 0.002f, 0.0035f)),
             0.004f);
    const vec3 facet = back + vec3(-0.011f, 0.0f, s.facet_z);
    d = join(d,
             cone(q, facet + vec3(0.001f, 0.36f * s.height, 0.0005f),
                  facet + vec3(-0.004f, -0.56f * s.height, -0.0015f), 0.0052f, 0.0050f),
             0.005f);
    d = join(d,
             cone(q, corner + vec3(0, 0, 0.002f), vec3(-s.depth, 0, 0) + s.transverse, s.transverse_radius * 0.95f,
                  s.transverse_radius),
             0.006f);
    const vec3 tip = vec3(-s.depth, 0, 0) + s.spinous, along = glm::normalize(tip - rear);
    const vec2 root(0.30f * s.height, 0.0040f);
    return join(d, strap(p, rear, tip, vec3(-along.y, along.x, 0), root, s.spinous_size), 0.006f);
}

float dens(const vec3& p) { return cone(p, vec3(0.001f, 0.004f, 0), vec3(0.000f, 0.024f, 0), 0.0058f, 0.0048f); }

float atlas(const vec3& p) {
    const vec3 q = both_sides(p), centre(-0.010f, 0.0f, 0.0f);
    const float radial = glm::length(vec2(p.x - centre.x, p.z) / vec2(0.0205f, 0.0200f)) - 1.0f;
    float d = glm::length(vec2(radial * 0.0200f, p.y * 0.85f)) - 0.0044f;
    d = join(d, ellipsoid(q, vec3(0.000f, 0.0f, 0.0190f), vec3(0.0100f, 0.0075f, 0.0075f)), 0.006f);
    return join(d, cone(q, vec3(-0.004f, 0.0f, 0.023f), vec3(-0.006f, -0.001f, 0.0365f), 0.0055f, 0.0048f), 0.006f);
}

Mesh disc_mesh(const Shape& s) {
    const float low = top_of(s) - s.height, high = bottom_of(s), thick = high - low;
    std::array<Station, 3> rings{};
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const float f = static_cast<float>(i) / 2.0f, bulge = i == 1 ? 0.99f : 0.93f;
        rings[i] = {vec3(-0.0005f, low - 0.08f * thick + f * 1.16f * thick, 0), s.width * bulge, s.depth * bulge, 1.0f,
                    0.75f};
    }
    return sweep(rings, {12, 1, vec3(0, 0, 1), false});
}

}  // namespace

Mesh vertebra(int level) {
    const Shape s = shape_of(level);
    const auto field = [&s, level](const vec3& p) {
        if (level == 0) return atlas(p);
        const float d = join(body(p, s), arch(p, s), 0.004f);
        return level == 1 ? join(d, dens(p), 0.004f) : d;
    };
    const float step = level < 7 ? 0.0044f : level < 19 ? 0.0048f : 0.0052f;
    const float back = s.depth - s.spinous.x + s.spinous_size.x + 0.010f,
                side = std::max(s.width, s.transverse.z) + s.transverse_radius + 0.010f;
    const float low = std::min(s.spinous.y - s.spinous_size.x, -0.9f * s.height) - 0.012f,
                high = level == 1 ? 0.040f : 0.75f * s.height + 0.012f;
    // The spinous process is thinner than a step: grid lines crowd around the middle.
    const float fine = 0.0034f;
    const Grid grid{grid_lines(-back, {{s.depth + 0.012f, step}}), grid_lines(low, {{high, step}}),
                    grid_lines(-side, {{-1.5f * fine, step}, {1.5f * fine, fine}, {side, step}})};
    Mesh mesh = polygonise(field, grid);
    if (level > 0) append(mesh, disc_mesh(s));
    return mesh;
}

}  // namespace bodychain::bones
