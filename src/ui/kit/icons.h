// Small line drawings for buttons, drawn by code: sharp at every scale, no icon font needed.
#pragma once

#include <imgui.h>

namespace bodychain::ui {

enum class Icon : unsigned char {
    Play,
    Pause,
    StepBack,
    StepForward,
    Undo,
    Redo,
    Reset,
    Linked,
    Unlinked,
    Sun,
    Moon,
    Help,
    Plus,
    Minus,
    ChevronRight,
    ChevronDown,
    Find,
    Close,
    FourViews,
    History,
    Book
};

/// Draws within a square of `size` pixels around `centre`.
void draw_icon(ImDrawList& draw, Icon icon, ImVec2 centre, float size, ImU32 colour);

}  // namespace bodychain::ui
