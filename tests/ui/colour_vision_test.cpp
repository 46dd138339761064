// What must be told apart by colour can be told apart by every colour vision, in both themes.
#include "ui/kit/look.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

using namespace bodychain;

namespace {

/// Rows of a matrix on linear sRGB. Machado, Oliveira and Fernandes 2009, IEEE TVCG 15:1291, severity 1.
struct Vision {
    const char* name;
    std::array<glm::vec3, 3> rows;
};
const std::array<Vision, 4> kVisions{
    {{"all three cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"protanopia",
      {{{0.152286f, 1.052583f, -0.204868f}, {0.114503f, 0.786281f, 0.099216f}, {-0.003882f, -0.048116f, 1.051998f}}}},
     {"deuteranopia",
      {{{0.367322f, 0.860646f, -0.227968f}, {0.280085f, 0.672501f, 0.047413f}, {-0.011820f, 0.042940f, 0.968881f}}}},
     {"tritanopia",
      {{{1.255528f, -0.076749f, -0.178779f}, {-0.078411f, 0.930809f, 0.147602f}, {0.004733f, 0.691367f, 0.303900f}}}}}};

// CIE 1976 L*a*b*, white D65.
glm::vec3 lab(const glm::vec3& linear) {
    const auto f = [](float t) { return t > 0.008856f ? std::cbrt(t) : 7.787f * t + 16.0f / 116; };
    const float x = f((0.4124f * linear.r + 0.3576f * linear.g + 0.1805f * linear.b) / 0.9505f),
                y = f(0.2126f * linear.r + 0.7152f * linear.g + 0.0722f * linear.b),
                z = f((0.0193f * linear.r + 0.1192f * linear.g + 0.9505f * linear.b) / 1.0890f);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

glm::vec3 seen(const Vision& vision, const glm::vec3& linear) {
    glm::vec3 out{0.0f};
    for (int i = 0; i < 3; ++i)
        out[i] = std::clamp(glm::dot(vision.rows[static_cast<std::size_t>(i)], linear), 0.0f, 1.0f);
    return lab(out);
}

float distance(const Vision& vision, const glm::vec3& a, const glm::vec3& b) {
    return glm::length(seen(vision, a) - seen(vision, b));
}

glm::vec3 linear(ImU32 colour) {
    return linear_from_srgb(((colour >> IM_COL32_R_SHIFT) & 0xFFu) << 16 | ((colour >> IM_COL32_G_SHIFT) & 0xFFu) << 8 |
                            ((colour >> IM_COL32_B_SHIFT) & 0xFFu));
}

struct Pair {
    const char* what;
    glm::vec3 a, b;
    float
        least;  // CIE 1976 colour difference; 2.3 is just noticeable side by side, 20 plain at a glance on small marks
};

std::vector<Pair> pairs(Theme theme) {
    const ui::Colours c = ui::colours(theme);
    const Palette p = palette(theme);
    return {{"less and more", linear(c.less), linear(c.more), 60},
            {"less and more, as text", linear(c.less_text), linear(c.more_text), 60},
            {"less and none", p.less, p.none, 30},
            {"more and none", p.more, p.none, 30},
            {"right and left foot", linear(c.right_foot), linear(c.left_foot), 20},
            {"right and left footprint", p.footprint_right, p.footprint_left, 20},
            {"ghost and walker", p.ghost, p.bone, 30},
            {"floor force and balance point", p.force, p.centre_of_mass, 30},
            {"balance point and spine", p.centre_of_mass, p.spine_line, 20},
            {"kept curves 1 and 2", linear(c.kept[0]), linear(c.kept[1]), 15},
            {"kept curves 2 and 3", linear(c.kept[1]), linear(c.kept[2]), 15},
            {"kept curves 1 and 3", linear(c.kept[0]), linear(c.kept[2]), 15},
            {"a notice and its words", linear(c.notice), linear(c.on_notice), 50},
            {"a notice and a panel", linear(c.notice), linear(c.panel), 8},
            {"words and their panel", linear(c.text), linear(c.panel), 60},
            {"the tour's outline and a panel", linear(c.less), linear(c.panel), 40}};
}

}  // namespace

TEST_CASE("what is told by colour is told to every colour vision", "[ui][colour]") {
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const Pair& pair : pairs(theme))
            for (const Vision& vision : kVisions) {
                INFO((theme == Theme::Light ? "light, " : "dark, ") << pair.what << ", " << vision.name);
                CHECK(distance(vision, pair.a, pair.b) >= pair.least);
            }
}

TEST_CASE("the simulated visions confuse what they should", "[ui][colour]") {
    const glm::vec3 red = linear_from_srgb(0xC83C3C), olive = linear_from_srgb(0x8C8C28),
                    blue = linear_from_srgb(0x4F7FA8), green = linear_from_srgb(0x5D9A86);
    CHECK(distance(kVisions[0], red, olive) > 60);
    CHECK(distance(kVisions[2], red, olive) < 30);
    CHECK(distance(kVisions[0], blue, green) > 30);
    CHECK(distance(kVisions[3], blue, green) < 15);
    for (const Vision& vision : kVisions)  // grey stays grey
        for (const auto& row : vision.rows) CHECK(std::fabs(row.x + row.y + row.z - 1) < 1e-3f);
}
