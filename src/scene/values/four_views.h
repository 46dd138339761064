// Four views side by side: where each lies in the picture, and from where it looks.
#pragma once

#include "scene/values/camera.h"

#include <array>
#include <string_view>

namespace bodychain {

inline constexpr int kPanes = 4;
/// The last pane is free to be turned; the others keep their direction.
inline constexpr int kFreePane = 3;
/// Top left, top right, bottom left, bottom right.
inline constexpr std::array<NamedView, kPanes> kFourViews{NamedView::Front, NamedView::Right, NamedView::Top,
                                                          NamedView::ThreeQuarter};
/// What this is called on the command line, beside the names of single views.
inline constexpr std::string_view kFourViewsName = "four";

/// Pixels, from the picture's top left corner.
struct PaneRect {
    int x = 0, y = 0, width = 0, height = 0;
    bool contains(double px, double py) const { return px >= x && px < x + width && py >= y && py < y + height; }
    bool operator==(const PaneRect&) const = default;
};

/// Four panes of one size, `gap` pixels or, for an odd rest, one more apart; none is ever empty.
std::array<PaneRect, kPanes> four_panes(int width, int height, int gap);

/// The pane that a point is in or, on a gap, next to.
int pane_at(const std::array<PaneRect, kPanes>& panes, double x, double y);

}  // namespace bodychain
