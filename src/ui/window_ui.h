// The panels in a GLFW window: the face of this layer toward the program. No ImGui type appears here.
#pragma once

#include "session/document/document.h"
#include "session/walks/answer.h"
#include "ui/input_queue.h"
#include "ui/kit/layout.h"
#include "ui/kit/places.h"
#include "ui/state/panel_memory.h"
#include "ui/state/screen_output.h"
#include "ui/state/view_state.h"

#include <array>
#include <memory>

struct GLFWwindow;

namespace bodychain::ui {

/// What the screen shows in one frame.
struct FrameInput {
    const Document& document;
    const Answer* answer = nullptr;
    bool busy = false;
    double progress = 0;
    const ViewState& view;
    PanelMemory& memory;
    float scale = 1;
    SharesNow shares = {};
};

struct FrameOutput {
    ScreenOutput screen;
    Rect picture_px;                    // where the 3D picture goes, framebuffer pixels, origin top left
    std::array<float, 3> background{};  // of the panels, sRGB 0..1: the window is to be cleared to it
    float pixels_per_point = 1;         // framebuffer pixels per unit of the pointer's coordinates
};

/// Lives as long as the window's OpenGL context. Installs no GLFW callbacks: what they tell comes through feed().
class WindowUi {
public:
    explicit WindowUi(GLFWwindow* window);
    ~WindowUi();
    WindowUi(const WindowUi&) = delete;
    WindowUi& operator=(const WindowUi&) = delete;

    /// What the next frame gets of pointer and keyboard.
    void feed(InputFrame input);
    /// Lays out the frame and takes what the person did. Nothing is drawn yet.
    FrameOutput build(const FrameInput& input);
    /// Draws the panels over the picture.
    void draw();

    bool typing() const;        // keys belong to a text field, as the last frame left it
    bool wants_frames() const;  // a cursor blinks or a button is held
    const Places& places() const;

private:
    FrameOutput lay_out(const FrameInput& input);

    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace bodychain::ui
