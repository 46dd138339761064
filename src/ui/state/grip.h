// The handles of a bone as they lie on the picture, and what the pointer does with them.
#pragma once

#include "scenario/parameter_table.h"

#include <array>
#include <vector>

namespace bodychain::ui {

struct HandleView {
    ParameterId id{};
    std::vector<std::array<float, 2>> points;  // from the picture's top left corner, units of the pointer
};

struct Grip {
    std::vector<HandleView> handles;  // set by the window
    int hot = -1;                     // index of the handle under the pointer or held
    bool held = false;                // being turned
};

}  // namespace bodychain::ui
