// All shader programs of a picture.
#pragma once

#include "render/shader_program.h"

#include <array>
#include <cstddef>

namespace bodychain {

// Softness of the shadow: none, two taps for software renderers, twelve for graphics cards and pictures.
inline constexpr std::array<int, 3> kShadowTaps{0, 2, 12};
inline constexpr std::size_t kNoShadow = 0, kQuickShadow = 1, kSoftShadow = 2;

struct Programs {
    ShaderProgram ghost, flat, shadow, backdrop, floor;
    std::array<ShaderProgram, kShadowTaps.size()> solid, floor_shadow;
};

Result<Programs> build_programs();

}  // namespace bodychain
