// Where everything on the screen is, from the window's size alone.
#pragma once

namespace bodychain::ui {

/// Pixels of the ImGui display, origin top left.
struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    float right() const { return x + w; }
    float bottom() const { return y + h; }
    bool contains(float px, float py) const { return px >= x && px < right() && py >= y && py < bottom(); }
    bool operator==(const Rect&) const = default;
};

struct Layout {
    Rect top;       // mode, undo, language, theme, help
    Rect posture;   // left
    Rect changes;   // right
    Rect timeline;  // bottom
    Rect viewport;  // what remains, at least 60 % of the width at 1280 and wider
    Rect curves;    // below it, of no height while they are folded away
};

/// The wanted UI scale, or the largest at which the controls still stand side by side in a window of this width.
float fitting_scale(float width, float wanted);

/// The layout for a display of width x height at a UI scale, with the panel of curves or without. But for that one no
/// rectangle is ever empty, however small the window.
Layout make_layout(float width, float height, float scale, bool curves = false);

}  // namespace bodychain::ui
