#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <array>
#include <cmath>

namespace bodychain::bones {

using namespace sdf;

namespace {

constexpr int kFirstThoracic = 7;

struct Rib {
    float half_width;  // of the cage at this rib, metres
    float behind;      // how far its back bulges behind the vertebral body's middle
    float front_x;     // where its ellipse would meet the midline in front
    float drop;        // front end below the head
    float end_deg;     // where bone ends, 0 = back midline, 180 = front midline
    vec3 sternal;      // end of the cartilage; x = 0: none (floating rib)
};

// Male chest of 1.75 m: 26 cm wide and 20 cm deep at its widest, ribs falling 30 to 45 deg to the front.
// clang-format off
constexpr std::array<Rib, 12> kRibs{{
    {0.062f, 0.016f, 0.016f, 0.034f, 140.0f, {0.004f, 0.519f, 0.022f}},
    {0.088f, 0.026f, 0.030f, 0.056f, 146.0f, {0.028f, 0.484f, 0.019f}},
    {0.106f, 0.033f, 0.044f, 0.074f, 148.0f, {0.037f, 0.459f, 0.018f}},
    {0.117f, 0.037f, 0.056f, 0.088f, 149.0f, {0.045f, 0.436f, 0.018f}},
    {0.124f, 0.039f, 0.066f, 0.100f, 149.0f, {0.052f, 0.415f, 0.018f}},
    {0.129f, 0.040f, 0.075f, 0.113f, 148.0f, {0.057f, 0.400f, 0.017f}},
    {0.132f, 0.040f, 0.082f, 0.128f, 146.0f, {0.061f, 0.389f, 0.013f}},
    {0.133f, 0.040f, 0.085f, 0.138f, 138.0f, {0.0725f, 0.364f, 0.030f}},
    {0.131f, 0.040f, 0.084f, 0.142f, 128.0f, {0.0745f, 0.333f, 0.050f}},
    {0.126f, 0.039f, 0.080f, 0.138f, 116.0f, {0.0690f, 0.301f, 0.071f}},
    {0.116f, 0.037f, 0.070f, 0.100f, 84.0f, {0.0f, 0.0f, 0.0f}},
    {0.098f, 0.034f, 0.060f, 0.056f, 60.0f, {0.0f, 0.0f, 0.0f}},
}};
// clang-format on

Vec3 head_of(const SpineCurve& spine, int rib) { return spine.centre[static_cast<std::size_t>(kFirstThoracic + rib)]; }

vec3 on_rib(const Rib& rib, const vec3& vertebra, float degrees) {
    const float a = degrees * 0.01745329f, end = rib.end_deg * 0.01745329f;
    const float back = vertebra.x - rib.behind, centre = 0.5f * (back + rib.front_x),
                depth = 0.5f * (rib.front_x - back);
    // A little squarer than an ellipse; it falls slowly at the back, fastest at the side.
    const float c = std::cos(a), s = std::sin(a),
                square = std::pow(std::pow(std::fabs(c), 2.4f) + std::pow(std::fabs(s), 2.4f), -1.0f / 2.4f);
    const float fall = (1.0f - c) / (1.0f - std::cos(end));
    return {centre - depth * c * square, vertebra.y + 0.006f - rib.drop * std::pow(fall, 0.85f),
            rib.half_width * s * square};
}

void shade_inside(Mesh& mesh) {
    for (Vertex& v : mesh.vertices) {
        const vec3 outward = glm::normalize(vec3(v.position.x + 0.010f, 0.0f, v.position.z));
        v.ambient = 0.42f + 0.58f * glm::smoothstep(-0.7f, 0.5f, glm::dot(v.normal, outward));
    }
}

Mesh rib_mesh(const SpineCurve& spine, int number) {
    const Rib& rib = kRibs[static_cast<std::size_t>(number)];
    const vec3 vertebra = vec3(head_of(spine, number));
    const float tall = number == 0 ? 0.0042f : number > 9 ? 0.0048f : 0.0060f, flat = number == 0 ? 0.0060f : 0.0034f;
    std::vector<Station> s;
    s.push_back({vertebra + vec3(-0.008f, 0.007f, 0.013f), 0.0048f, 0.0048f});
    s.push_back({vertebra + vec3(-0.022f, 0.006f, 0.027f), 0.0048f, 0.0042f});
    constexpr int kSteps = 9;
    for (int i = 0; i <= kSteps; ++i) {
        const float start = 24.0f, deg = start + (rib.end_deg - start) * static_cast<float>(i) / kSteps;
        const float swell = 1.0f + 0.25f * std::pow(static_cast<float>(i) / kSteps, 3.0f);
        s.push_back({on_rib(rib, vertebra, deg), tall * swell, flat});
    }
    if (rib.sternal.x != 0.0f) {
        const vec3 end = s.back().centre, forward = on_rib(rib, vertebra, rib.end_deg + 9.0f) - end;
        s.back().tint = 0.0f;
        s.push_back({end + forward * 0.30f, tall * 1.2f, flat * 1.1f, 1.0f});
        const vec3 bend =
            glm::mix(end + forward * 0.9f, rib.sternal, 0.42f) + vec3(0.004f, number > 5 ? -0.010f : -0.003f, 0);
        s.push_back({bend, tall * 1.05f, flat * 1.1f, 1.0f});
        s.push_back({rib.sternal, tall * 0.95f, flat, 1.0f});
    }
    Mesh mesh = sweep(s, {10, 2, vec3(0, 1, 0.001f), true});
    shade_inside(mesh);
    return mesh;
}

// A plate bent at the sternal angle; the outline is half of it, from the side of the notch down to the tip.
Mesh sternum() {
    constexpr std::array<vec2, 15> half{{{-0.020f, 0.527f},
                                         {0.006f, 0.527f},
                                         {0.012f, 0.530f},
                                         {0.018f, 0.536f},
                                         {0.027f, 0.533f},
                                         {0.031f, 0.522f},
                                         {0.027f, 0.505f},
                                         {0.0185f, 0.486f},
                                         {0.0170f, 0.476f},
                                         {0.0185f, 0.450f},
                                         {0.0215f, 0.420f},
                                         {0.0205f, 0.402f},
                                         {0.0105f, 0.388f},
                                         {0.0055f, 0.366f},
                                         {-0.020f, 0.358f}}};
    const auto field = [&](const vec3& p) {
        const float y = p.y, x = y > 0.482f ? 0.030f - 0.50f * (y - 0.482f)
                                            : 0.030f + 0.34f * (0.482f - y) + 0.2f * (0.482f - y) * (0.482f - y);
        const float slope = y > 0.482f ? 0.50f : 0.36f;
        const float plate = std::fabs(p.x - x) / std::sqrt(1.0f + slope * slope) - 0.0056f;
        return common(plate, polygon(vec2(std::fabs(p.z), y), half), 0.007f);
    };
    return polygonise(field, {grid_lines(-0.010f, {{0.094f, 0.0052f}}), grid_lines(0.340f, {{0.556f, 0.0062f}}),
                              grid_lines(-0.0434f, {{0.0434f, 0.0062f}})});
}

}  // namespace

Mesh rib_cage(const SpineCurve& spine) {
    Mesh half;
    for (int i = 0; i < 12; ++i) append(half, rib_mesh(spine, i));
    Mesh mesh = half;
    append(mesh, mirrored(half));
    append(mesh, sternum());
    // Upper and lower thorax move by a few degrees against each other: the cage bends evenly between them.
    const auto upper = static_cast<float>(head_of(spine, 2).y), lower = static_cast<float>(head_of(spine, 10).y);
    for (Vertex& v : mesh.vertices) v.blend = 1.0f - glm::smoothstep(lower - 0.03f, upper, v.position.y);
    return mesh;
}

}  // namespace bodychain::bones
