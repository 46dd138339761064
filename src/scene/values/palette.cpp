#include "scene/values/palette.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

Palette light_palette() {
    Palette p;
    p.background_top = linear_from_srgb(0xCFDDE6);
    p.background_bottom = linear_from_srgb(0xEEF2F3);
    p.floor = linear_from_srgb(0xE4E9EB);
    p.grid = linear_from_srgb(0xA9B6BE);
    p.wall = linear_from_srgb(0xD9D4C9);
    p.bone = linear_from_srgb(0xF1E6D0);
    p.cartilage = linear_from_srgb(0xCBD5D3);
    p.sole = linear_from_srgb(0x5C6873);
    p.ghost = linear_from_srgb(0x6D8CA6);
    p.compared = linear_from_srgb(0xB04A00);
    p.muscle = linear_from_srgb(0xA9503F);
    p.tendon = linear_from_srgb(0xE9DCC6);
    p.skin = linear_from_srgb(0x705A50);
    p.footprint_right = linear_from_srgb(0x2B5C96);
    p.footprint_left = linear_from_srgb(0x5D9A86);
    p.footprint_neutral = linear_from_srgb(0x8C99A1);
    p.force = linear_from_srgb(0x2F9E6B);
    p.centre_of_mass = linear_from_srgb(0x7A4FA8);
    p.level_line = p.plumb_line = linear_from_srgb(0x263238);
    p.spine_line = linear_from_srgb(0xB1327C);
    p.highlight = linear_from_srgb(0x2AA7D8);
    p.less = linear_from_srgb(0x1F6FC4);
    p.none = linear_from_srgb(0xC9C3B6);
    p.more = linear_from_srgb(0xE8790C);
    p.sky_light = glm::vec3(0.50f, 0.55f, 0.61f);
    p.ground_light = glm::vec3(0.27f, 0.25f, 0.23f);
    p.key_light = glm::vec3(0.92f, 0.87f, 0.78f);
    return p;
}

Palette dark_palette() {
    Palette p = light_palette();
    p.background_top = linear_from_srgb(0x15191D);
    p.background_bottom = linear_from_srgb(0x262D33);
    p.floor = linear_from_srgb(0x2E363C);
    p.grid = linear_from_srgb(0x53606A);
    p.wall = linear_from_srgb(0x4A4F55);
    p.bone = linear_from_srgb(0xE9DEC8);
    p.cartilage = linear_from_srgb(0xB4C4C6);
    p.sole = linear_from_srgb(0x7C8893);
    p.ghost = linear_from_srgb(0x7FA6C4);
    p.compared = linear_from_srgb(0xFF8A1F);
    p.muscle = linear_from_srgb(0x9E4D3F);
    p.tendon = linear_from_srgb(0xDFD2BC);
    p.skin = linear_from_srgb(0xC9B3A3);
    p.footprint_right = linear_from_srgb(0x5A8CCB);
    p.footprint_left = linear_from_srgb(0x84C9A6);
    p.footprint_neutral = linear_from_srgb(0x77848D);
    p.force = linear_from_srgb(0x4CC78F);
    p.centre_of_mass = linear_from_srgb(0xB48CE0);
    p.level_line = p.plumb_line = linear_from_srgb(0xF4F7F9);
    p.spine_line = linear_from_srgb(0xE77BB4);
    p.highlight = linear_from_srgb(0x49C3F2);
    p.less = linear_from_srgb(0x4C9BEA);
    p.none = linear_from_srgb(0x8F8B83);
    p.more = linear_from_srgb(0xF5922E);
    p.sky_light = glm::vec3(0.36f, 0.41f, 0.47f);
    p.ground_light = glm::vec3(0.13f, 0.12f, 0.12f);
    p.key_light = glm::vec3(0.86f, 0.81f, 0.72f);
    return p;
}

float linear_channel(unsigned byte) {
    const float c = static_cast<float>(byte & 0xFFu) / 255.0f;
    return c <= 0.04045f ? c / 12.92f : std::pow((c + 0.055f) / 1.055f, 2.4f);
}

}  // namespace

glm::vec3 linear_from_srgb(unsigned rgb) {
    return {linear_channel(rgb >> 16), linear_channel(rgb >> 8), linear_channel(rgb)};
}

float srgb_from_linear(float linear) {
    const float c = std::clamp(linear, 0.0f, 1.0f);
    return c <= 0.0031308f ? 12.92f * c : 1.055f * std::pow(c, 1.0f / 2.4f) - 0.055f;
}

Palette palette(Theme theme) { return theme == Theme::Light ? light_palette() : dark_palette(); }

glm::vec3 change_colour(const Palette& palette, double change_rad, double full_rad) {
    // The square root makes small changes visible: 1 degree must look different from none.
    const auto t = static_cast<float>(std::sqrt(std::min(1.0, std::fabs(change_rad) / full_rad)));
    return glm::mix(palette.none, change_rad < 0 ? palette.less : palette.more, t);
}

}  // namespace bodychain
