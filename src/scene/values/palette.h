// Colours of the 3D view, light and dark, in linear RGB. Nothing else in scene or render names a colour. Those that
// must be told apart are measured for every kind of colour vision in tests/ui/colour_vision_test.cpp.
#pragma once

#include <glm/glm.hpp>

namespace bodychain {

enum class Theme : unsigned char { Light, Dark };

struct Palette {
    glm::vec3 background_top, background_bottom;
    glm::vec3 floor, grid;
    glm::vec3 wall;
    glm::vec3 bone, cartilage;
    glm::vec3 sole;             // of a shoe
    glm::vec3 ghost, compared;  // of the own neutral; of A where it is drawn over B: warm beside cool
    glm::vec3 muscle, tendon;
    glm::vec3 skin;  // of the translucent outline
    glm::vec3 footprint_right, footprint_left, footprint_neutral;
    glm::vec3 force, centre_of_mass;
    glm::vec3 level_line, spine_line, plumb_line;
    glm::vec3 highlight;
    glm::vec3 less, none, more;  // change from neutral: blue, grey, orange (readable with every colour vision)
    glm::vec3 sky_light, ground_light, key_light;
};
Palette palette(Theme theme);

/// Blue for negative, grey for none, orange for positive change; saturates at `full_rad`.
glm::vec3 change_colour(const Palette& palette, double change_rad, double full_rad);

/// sRGB byte triple (0xRRGGBB) to linear, and one linear channel to its sRGB-encoded value 0..1.
glm::vec3 linear_from_srgb(unsigned rgb);
float srgb_from_linear(float linear);

}  // namespace bodychain
