// The gallery of examples, and the words about the one that was chosen.
#pragma once

#include "scenario/scenario.h"

#include <optional>

namespace bodychain::ui {

struct GalleryView {
    bool open = false;
    std::optional<Scenario> told;  // chosen or opened: its caption is shown while the posture is still its own
    float caption_height = 0;      // from the picture's lower edge to its top, in the last frame; 0: not shown
};

}  // namespace bodychain::ui
