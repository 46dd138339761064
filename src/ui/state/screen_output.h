// What the person did in one frame, as values without ImGui.
#pragma once

#include "session/document/document.h"

#include <optional>

namespace bodychain::ui {

enum class HistoryMove : unsigned char { None, Undo, Redo };

/// Pointer movements over the 3D picture, pixels; zoom in wheel steps.
struct ViewportInput {
    bool hovered = false;
    float x = 0, y = 0;  // of the pointer, from the picture's top left corner
    bool held = false;   // a button is down
    bool fine = false;   // Shift
    float orbit_x = 0, orbit_y = 0;
    float pan_x = 0, pan_y = 0;
    float zoom = 0;
    bool double_clicked = false;  // beside the handles
};

struct ScreenOutput {
    std::optional<Edit> edit;
    HistoryMove history = HistoryMove::None;
    std::optional<std::size_t> history_step;  // of Document::steps(), to be gone to
    ViewportInput viewport;
    bool gesture_open = false;  // a control is held or a text field has the focus: the edit's merge key stays open
};

}  // namespace bodychain::ui
