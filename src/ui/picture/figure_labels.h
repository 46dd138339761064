// The figures beside the lines and prints, as small labels over the picture.
#pragma once

#include "ui/state/panel.h"

#include <optional>
#include <vector>

namespace bodychain::ui {

/// Draws those of `view.figures` that find room inside `picture` without covering each other; earlier ones first.
void figure_labels(const PanelInput& in, const Rect& picture);

/// Places labels of the given sizes at their points, beside or above or below, inside `area`; where none of these is
/// free the label has no place. Pure.
struct LabelWish {
    float x = 0, y = 0, w = 0, h = 0;  // the point, and the size of the label
    bool leftward = false;             // left of the point is tried before right of it
};
std::vector<std::optional<Rect>> place_labels(const std::vector<LabelWish>& wishes, const Rect& area, float gap);

}  // namespace bodychain::ui
