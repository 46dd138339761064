// Which key does what. Read in our own GLFW callback: ImGui 1.86 loses a key that is tapped within one frame.
#pragma once

#include "scene/camera.h"

#include <optional>
#include <string_view>

namespace bodychain {

enum class KeyAction : unsigned char {
    PlayPause, StepBack, StepForward,
    ViewFront, ViewBack, ViewLeft, ViewRight, ViewTop, ViewThreeQuarter, FourViews,
    CloseLook, WholeBody, Undo, Redo, Follow, ResetView, Ghost, Curves, Examples, SelfTests, Help, Close, Find, LargerText, SmallerText, NormalText,
    KeepAsA, SwapAAndB, SideBySide,
    NewFile, OpenFile, SaveFile, SaveFileAs, History,
    Up, Down, PageUp, PageDown, Enter, NextField, PreviousField,  // for lists and questions
};

/// A key as GLFW reports it; `name` is what the person's keyboard layout prints on it ("z" is not at the same place everywhere).
struct KeyPress {
    int key = 0;
    int modifiers = 0;
    std::string_view name;
    bool repeated = false;  // by holding it down
};

/// nullopt for a key without a meaning. Holding a key repeats frame steps, undo and redo only.
std::optional<KeyAction> action_of(const KeyPress& press);

/// The view a key asks for.
std::optional<NamedView> view_of(KeyAction action);

}  // namespace bodychain
