// The words of the list of keys and mouse (F1).
#pragma once

namespace bodychain::ui::text {

inline constexpr const char* kHelpTitle = "Keys and mouse";
inline constexpr const char* kHelpClose = "Close";

struct HelpLine {
    const char* key;
    const char* does;
};
inline constexpr HelpLine kHelpLines[] = {
    {"Point at a bone, drag its ring", "turn the bone; Shift: finely; double-click: neutral; Esc: as before"},
    {"Drag", "turn the view"},
    {"Right drag or Shift + drag", "move the view"},
    {"Wheel", "nearer, farther"},
    {"Space", "play, pause"},
    {"Left, Right arrow", "one frame back, on"},
    {"1  2  3  4", "front, back, left, right"},
    {"5  6", "top, three-quarter"},
    {"F", "follow the walker"},
    {"R", "view back to the start"},
    {"G", "neutral ghost"},
    {"Ctrl + Z", "undo"},
    {"Ctrl + Shift + Z, Ctrl + Y", "redo"},
    {"Ctrl + F", "find a slider"},
    {"Ctrl + Plus, Minus, 0", "larger, smaller, normal text"},
    {"Double-click a slider", "back to neutral"},
    {"Shift + click on + or \u2212", "five steps"},
    {"F1", "this list"},
    {"Esc", "close this list, show every slider"},
};

}  // namespace bodychain::ui::text
