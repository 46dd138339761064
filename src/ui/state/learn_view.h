// The pages to learn from: kept in the view state.
#pragma once

#include "scene/skeleton_scene.h"

#include <cstddef>
#include <optional>

namespace bodychain::ui {

/// What of the view is remembered from start to start and what a page to learn from sets for itself.
struct Looks {
    SceneLayers layers;
    bool curves_open = false;
    int curves_page = 0, changes_page = 0;
    bool operator==(const Looks&) const = default;
};

struct LearnView {
    bool open = false;
    std::size_t page = 0;
    std::optional<Looks> before, set;  // before a page set them, and as it did
};

}  // namespace bodychain::ui
