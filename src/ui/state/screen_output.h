// What the person did in one frame, as values without ImGui.
#pragma once

#include "ui/state/action.h"

namespace bodychain::ui {

/// Pointer movements over the 3D picture, pixels; zoom in wheel steps.
struct ViewportInput {
    bool hovered = false;
    float x = 0, y = 0;  // of the pointer, from the picture's top left corner
    bool held = false;   // a button is down
    bool fine = false;   // Shift
    float orbit_x = 0, orbit_y = 0;
    float pan_x = 0, pan_y = 0;
    float zoom = 0;
    bool double_clicked = false;                     // beside the handles
    int handle = -1;                                 // of Grip::handles, under the pointer or held
    bool handle_held = false, handle_reset = false;  // being turned; double-clicked
};

struct ScreenOutput {
    Actions actions;
    ViewportInput viewport;
    bool gesture_open = false;  // a control is held or a text field has the focus: the edit's merge key stays open
};

}  // namespace bodychain::ui
