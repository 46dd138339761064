// Four views at once: where each lies in the picture, and from which side it looks.
#pragma once

#include "scene/values/camera.h"

#include <array>
#include <string_view>

namespace bodychain {

inline constexpr int kPanes = 4;
/// The last pane can be turned freely; the others keep their direction.
inline constexpr int kFreePane = 3;
/// Top left, top right, bottom left, bottom right.
inline constexpr std::array<NamedView, kPanes> kFourViews{NamedView::Front, NamedView::Right, NamedView::Top,
                                                          NamedView::ThreeQuarter};
/// Its name on the command line, beside the names of single views.
inline constexpr std::string_view kFourViewsName = "four";

/// Pixels, from the picture's top left corner.
struct PaneRect {
    int x = 0, y = 0, width = 0, height = 0;
    bool contains(double px, double py) const { return px >= x && px < x + width && py >= y && py < y + height; }
    bool operator==(const PaneRect&) const = default;
};

/// Four panes of equal size, `gap` pixels apart, or one more where the rest is odd; none is ever empty.
std::array<PaneRect, kPanes> four_panes(int width, int height, int gap);

/// The pane at a point; on a gap, the nearest one.
int pane_at(const std::array<PaneRect, kPanes>& panes, double x, double y);

}  // namespace bodychain
