// The gallery of examples, and the words about the one that was chosen.
#pragma once

#include "scenario/scenario.h"
#include "session/files/own_presets.h"

#include <memory>
#include <optional>

namespace bodychain::ui {

struct GalleryView {
    bool open = false;
    std::shared_ptr<const OwnPresets> own;  // told by the window when the gallery opens
    std::optional<Scenario> told;           // chosen or opened: its caption is shown while the posture is still its own
    float caption_height =
        0;  // where it stands below the list of layers: from the picture's lower edge to its top, in the last frame
};

}  // namespace bodychain::ui
