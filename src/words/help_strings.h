// The words of the list of keys and mouse (F1).
#pragma once

namespace bodychain::text {

inline constexpr const char* kHelpTitle = "Keys and mouse";
inline constexpr const char* kHelpClose = "Close";

struct HelpLine {
    const char* key;
    const char* does;
};
inline constexpr HelpLine kHelpLines[] = {
    {"Point at a bone, drag its ring", "turn the bone; Shift: finely; double-click: neutral; Esc: as before"},
    {"Drag", "turn the view"},
    {"Right, middle or Shift + drag", "move the view"},
    {"Wheel, two fingers up, down", "nearer, farther, toward the pointer"},
    {"Two fingers sideways; with Shift", "turn the view; move it"},
    {"F, double-click a bone", "close look at the bone under the pointer"},
    {"Home, F beside the body", "whole body"},
    {"Space", "play, pause"},
    {"Left, Right arrow", "one frame back, on"},
    {"1  2  3  4", "front, back, left, right"},
    {"5  6  7", "top, diagonal, four views at once"},
    {"C", "the camera goes along with the walker"},
    {"R", "diagonal view of the whole body"},
    {"G", "neutral ghost"},
    {"K", "curves of joints and loads"},
    {"E", "examples: ready-made postures"},
    {"Drag in a curve", "to that moment of the step; double-click: enlarge; right-click: copy"},
    {"Ctrl + Z", "undo"},
    {"Ctrl + Shift + Z, Ctrl + Y", "redo"},
    {"Ctrl + F", "find a slider"},
    {"Ctrl + Plus, Minus, 0", "larger, smaller, normal text"},
    {"Double-click a slider", "back to neutral"},
    {"Shift + click on + or \u2212", "five steps"},
    {"F1", "this list"},
    {"Esc", "close this or the examples; every slider, every curve, the whole body, one view"},
};

}  // namespace bodychain::text
