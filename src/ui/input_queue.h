// What came from pointer and keyboard, in order: each press and each release reaches a frame of its own. ImGui 1.86
// sees only the state at the start of a frame, so that a key tapped between two frames would be lost, and a button
// pressed and moved would be pressed where it was moved to.
#pragma once

#include <deque>
#include <string>
#include <variant>
#include <vector>

namespace bodychain::ui {

/// From the window's top left corner, units of the pointer's coordinates.
struct PointerMove {
    float x = 0, y = 0;
};
/// Out of the window.
struct PointerLeave {};
struct ButtonChange {
    int button = 0;  // 0 left, 1 right, 2 middle
    bool down = false;
    double unseen_s = 0;  // it may have happened so long before it was seen: the program was drawing
};
/// Steps; up and to the left are positive.
struct WheelTurn {
    float x = 0, y = 0;
};
enum class KeyStroke : unsigned char { Press, Repeat, Release };
struct KeyChange {
    KeyStroke stroke = KeyStroke::Press;
    int key = 0, modifiers = 0;  // as GLFW numbers them
    std::string name;            // what the person's keyboard prints on it; empty where it prints nothing
    bool prints = false;         // where a character comes of it, that follows at once
};
struct TypedCharacter {
    unsigned code_point = 0;
};
/// Of the window, for keys.
struct FocusChange {
    bool focused = false;
};

using Input = std::variant<PointerMove, PointerLeave, ButtonChange, WheelTurn, KeyChange, TypedCharacter, FocusChange>;

struct InputEvent {
    double time_s = 0;  // when it was seen
    Input what;
};

/// What one frame gets.
struct InputFrame {
    std::vector<InputEvent> events;
    double time_s = 0;  // the frame's moment: of its last event; not later than an event that still waits
};

class InputQueue {
public:
    /// For so many frames after a button or a key that opens something, a list, a question or a text field comes up and
    /// takes the keys: what is typed next is meant for it.
    static constexpr int kFramesToSettle = 3;

    /// A move replaces one directly before it.
    void push(InputEvent event);
    /// While events wait, frames are to follow each other without a rest.
    bool waits() const { return !waiting_.empty(); }
    /// The events of the next frame; none where the next one has to wait or there is none.
    InputFrame take_frame(double now_s);
    /// Presses and characters wait until the screen has settled. A pressed or released button does so by itself.
    void hold_keys() { held_frames_ = kFramesToSettle; }

private:
    std::deque<InputEvent> waiting_;
    int held_frames_ = 0;
};

}  // namespace bodychain::ui
