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
};

}  // namespace bodychain::ui
