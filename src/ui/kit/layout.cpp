#include "ui/kit/layout.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kTop = 48, kTimeline = 92;
constexpr float kCurvesShare = 0.55f, kCurvesMost = 860;  // of the picture's height; more would only stretch the plots

// Side panels grow with the window between two widths: narrow enough to leave the view most of it, wide enough to read.
float side_width(float width, float scale, float at_900, float at_1280, float most) {
    const float t = (width / scale - 900) / (1280 - 900);
    return std::round(scale * std::clamp(at_900 + t * (at_1280 - at_900), 0.9f * at_900, most));
}

}  // namespace

float fitting_scale(float width, float wanted) {
    constexpr float kNarrowest = 860, kSteps = 20;  // in steps: fonts are made anew for each
    if (width <= 0) return wanted;
    return std::min(wanted, std::max(0.75f, std::floor(kSteps * width / kNarrowest) / kSteps));
}

Layout make_layout(float width, float height, float scale, bool curves) {
    width = std::max(width, 320.0f);
    height = std::max(height, 240.0f);
    const float top = std::round(kTop * scale);
    const float bottom = std::round(kTimeline * scale);
    const float left = std::min(side_width(width, scale, 268, 286, 340), std::floor(0.4f * width));
    const float right = std::min(side_width(width, scale, 202, 224, 300), std::floor(0.3f * width));
    const float middle = std::max(height - top - bottom, 1.0f);
    Layout layout;
    layout.top = {0, 0, width, top};
    layout.posture = {0, top, left, middle};
    layout.changes = {width - right, top, right, middle};
    layout.timeline = {0, top + middle, width, bottom};
    const float panel = curves ? std::floor(std::min(kCurvesShare * middle, kCurvesMost * scale)) : 0;
    layout.viewport = {left, top, width - left - right, middle - panel};
    layout.curves = {left, top + middle - panel, layout.viewport.w, panel};
    return layout;
}

}  // namespace bodychain::ui
