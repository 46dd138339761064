#include "scene/values/four_views.h"

#include <algorithm>

namespace bodychain {

std::array<PaneRect, kPanes> four_panes(int width, int height, int gap) {
    const int w = std::max(1, (width - gap) / 2),
              h = std::max(1, (height - gap) / 2);  // one size: the renderer's buffers are kept
    const int right = std::max(w, width - w), low = std::max(h, height - h);
    return {{{0, 0, w, h}, {right, 0, w, h}, {0, low, w, h}, {right, low, w, h}}};
}

int pane_at(const std::array<PaneRect, kPanes>& panes, double x, double y) {
    return (x >= panes[1].x ? 1 : 0) + (y >= panes[2].y ? 2 : 0);
}

}  // namespace bodychain
