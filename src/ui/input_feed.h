// Tells ImGui 1.86 what one frame of the input queue holds. Its own GLFW backend would read pointer and buttons as they
// are now, not as they were when the event came.
#pragma once

#include "ui/input_queue.h"

#include <array>
#include <optional>

namespace bodychain::ui {

/// A text field has the keys, as the last frame left it. ImGui's own WantTextInput is of the frame before that.
bool typing_in_field();

class InputFeed {
public:
    /// After the backend's new frame, before ImGui's. The clock of ImGui is that of the events: a double click is told
    /// by when its clicks came, and a key repeats by how long it was held, not by how long frames take.
    void apply(const InputFrame& frame);

private:
    void take(const InputEvent& event);
    void set_clock(double time_s);

    std::optional<std::array<float, 2>> pointer_;
    std::array<bool, 5> down_{};  // as many as ImGui knows
    std::optional<double> clock_s_;
};

}  // namespace bodychain::ui
