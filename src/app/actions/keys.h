// Which key does what. Keys come out of the same queue as clicks and typed letters (ui/input_queue.h), in their order.
//
// The list has the order of the one that F1 shows (words/strings/help_strings.h); a test presses each key of that list
// and finds every action. Up and Down mark a slider, Left and Right move it (Shift: five steps), Enter types a number.
// Only the pointer can turn bones, push the walker, pick links of the chain's figure, places, plots and curves
// that are kept, change the mode of a gallery's card (N and B choose the same), link left and right, choose woman or
// man, the language, sizes in the self-tests, and single settings and corrections of a comparison.
#pragma once

#include "scene/values/camera.h"

#include <optional>
#include <string_view>

namespace bodychain {

/// In the order of the list of keys (words/strings/help_strings.h): a test compares them.
enum class KeyAction : unsigned char {
    CloseLook,
    WholeBody,
    PlayPause,
    StepBack,
    StepForward,
    FiveBack,
    FiveForward,
    SlowMotion,
    ViewFront,  // these in the order of NamedView
    ViewBack,
    ViewLeft,
    ViewRight,
    ViewTop,
    ViewThreeQuarter,
    FourViews,
    Follow,
    ResetView,
    Ghost,
    Layers,
    Curves,
    ChangesPage,
    WalkOrStand,
    KeepAsA,
    SideBySide,
    SwapAAndB,
    Examples,
    NextExample,
    PageDown,
    PreviousExample,
    PageUp,
    SelfChecks,
    Learn,
    Tour,
    Present,
    Halo,
    Notes,
    Theme,
    Words,
    NewFile,
    OpenFile,
    SaveFile,
    SaveFileAs,
    History,
    Undo,
    Redo,
    Find,
    RowUp,
    RowDown,
    Accept,
    LargerText,
    SmallerText,
    NormalText,
    Help,
    Close,
    NextField,
    PreviousField,  // Tab in lists and questions: not in the list of keys
};
inline constexpr int kKeyActionCount = static_cast<int>(KeyAction::Close) + 1;

/// A key as GLFW reports it; `name` is what the person's keyboard layout prints on it ("z" is not at the same place
/// everywhere).
struct KeyPress {
    int key = 0;
    int modifiers = 0;
    std::string_view name;
    bool repeated = false;  // by holding it down
};

/// nullopt for a key without a meaning. Holding a key repeats steps, rows, undo and redo only.
std::optional<KeyAction> action_of(const KeyPress& press);

/// What this key does may bring up a list, a question or a text field, which the next key is then meant for. `typing`:
/// letters belong to a text field.
bool may_open_something(const KeyPress& press, bool typing);

/// The view a key asks for.
std::optional<NamedView> view_of(KeyAction action);

}  // namespace bodychain
