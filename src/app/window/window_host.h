// The window itself: GLFW, an OpenGL 3.3 core context, and what arrived from keyboard, mouse and display.
#pragma once

#include "app/actions/keys.h"
#include "base/result.h"
#include "ui/input_queue.h"

#include <memory>
#include <string>
#include <vector>

struct GLFWwindow;

namespace bodychain {

/// Of the window's inside, in the units of the desktop.
struct WindowPlace {
    int x = 0, y = 0, width = 0, height = 0;
};

class WindowHost {
public:
    /// The error names what is missing and what works without it.
    static Result<std::unique_ptr<WindowHost>> create(int width, int height, const std::string& title);
    ~WindowHost();
    WindowHost(const WindowHost&) = delete;
    WindowHost& operator=(const WindowHost&) = delete;

    GLFWwindow* handle() const { return window_; }
    bool closing() const;
    /// The window was to be closed, but has something to ask first: it is shown instead.
    void stay_open();
    void set_title(const std::string& title);
    /// Framebuffer pixels; the window may be given in other units (Retina, scaled Wayland).
    int pixel_width() const;
    int pixel_height() const;
    /// How much larger than on a plain display text should be, in units of the pointer's coordinates.
    float content_scale() const;

    /// The whole of the display that the window is on, without a frame; off: back to the same place and size. False
    /// where there is no such display.
    bool full_screen(bool on);
    WindowPlace place() const;
    /// Where some of it can be seen on one of the displays, else it is left where it is; no larger than that display.
    void move_to(int x, int y);

    void wait_for_display(bool on);
    void swap();
    /// Sleeps until something arrives, at most `seconds`; negative: however long it takes.
    void wait(double seconds);
    void poll();
    /// Wakes a waiting window; from any thread, also before there is a window.
    static void wake();

    /// True once after anything arrived that may change the picture, and while input waits for a frame.
    bool take_event();
    bool input_waits() const { return queue_.waits(); }
    /// What the next frame gets of pointer and keyboard. `typing`: its letters belong to a text field.
    ui::InputFrame take_input(bool typing);
    /// What the keys of this frame mean.
    std::vector<KeyAction> take_keys();
    /// What frames have been given so far, for tests: presses, releases and turns of the wheel, and the pointer's
    /// place.
    struct InputSoFar {
        long changes = 0;
        float x = -1, y = -1;
        int frames_since = 0;
    };
    const InputSoFar& input_so_far() const { return so_far_; }
    std::vector<std::string> take_dropped_files();

private:
    WindowHost() = default;
    void install_callbacks();
    void install_input_callbacks();
    void push(ui::Input what);
    void push_pointer_place();
    void count(const ui::InputFrame& frame);

    GLFWwindow* window_ = nullptr;
    WindowPlace before_;  // full screen
    bool event_ = true;
    ui::InputQueue queue_;
    InputSoFar so_far_;
    bool asleep_ = false;      // what arrives is seen when it happens
    double seen_until_s_ = 0;  // what had happened
    std::string title_;
    std::vector<KeyAction> keys_;
    std::vector<std::string> dropped_;
};

}  // namespace bodychain
