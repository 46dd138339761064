// The words of the list of keys and mouse (F1).
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kHelpTitle{"Keys and mouse"};
inline constexpr Text kHelpClose{"Close"};

struct HelpLine {
    Text key, does;
};
inline constexpr HelpLine kHelpLines[] = {
    {Text{"Point at a bone, drag its ring"}, Text{"turn the bone; Shift: finely; double-click: neutral; Esc: as before"}},
    {Text{"Drag"}, Text{"turn the view"}},
    {Text{"Right, middle or Shift + drag"}, Text{"move the view"}},
    {Text{"Wheel, two fingers up, down"}, Text{"nearer, farther, toward the pointer"}},
    {Text{"Two fingers sideways; with Shift"}, Text{"turn the view; move it"}},
    {Text{"F, double-click a bone"}, Text{"close look at the bone under the pointer"}},
    {Text{"Home, F beside the body"}, Text{"whole body"}},
    {Text{"Space"}, Text{"play, pause"}},
    {Text{"Left, Right arrow"}, Text{"one frame back, on; Shift: five; a step of the marked slider; the left, right leg's answer"}},
    {Text{"S"}, Text{"slow motion: whole, half, a quarter of the speed"}},
    {Text{"1  2  3  4"}, Text{"front, back, left, right"}},
    {Text{"5  6  7"}, Text{"top, diagonal, four views at once"}},
    {Text{"C"}, Text{"the camera goes along with the walker"}},
    {Text{"R"}, Text{"diagonal view of the whole body"}},
    {Text{"G"}, Text{"neutral ghost"}},
    {Text{"W"}, Text{"what is drawn besides the bones"}},
    {Text{"K"}, Text{"curves of joints and loads"}},
    {Text{"U"}, Text{"next page of \"What changed\""}},
    {Text{"M"}, Text{"walking, standing"}},
    {Text{"A"}, Text{"keep this posture as A, to compare with"}},
    {Text{"V"}, Text{"A over B, or side by side"}},
    {Text{"X"}, Text{"swap A and B"}},
    {Text{"E"}, Text{"examples: ready-made postures"}},
    {Text{"N, Page down"}, Text{"next example"}},
    {Text{"B, Page up"}, Text{"example before"}},
    {Text{"Q"}, Text{"self-tests: mirror, wall, sitting"}},
    {Text{"L"}, Text{"pages to learn from"}},
    {Text{"Shift + F1"}, Text{"tour in five stops"}},
    {Text{"P, F11"}, Text{"presentation: the picture alone, large words"}},
    {Text{"O"}, Text{"a ring around the pointer"}},
    {Text{"I"}, Text{"notes of the scenario, in a presentation"}},
    {Text{"T"}, Text{"light, dark colours"}},
    {Text{"D"}, Text{"plain, clinical words"}},
    {Text{"Drag in a curve"}, Text{"to that moment of the step; double-click: enlarge; right-click: copy"}},
    {Text{"Ctrl + N, O, S, Shift + S"}, Text{"new, open, save, save as"}},
    {Text{"H"}, Text{"history: every step by name, to go back to any"}},
    {Text{"Ctrl + Z"}, Text{"undo"}},
    {Text{"Ctrl + Shift + Z, Ctrl + Y"}, Text{"redo"}},
    {Text{"Ctrl + F"}, Text{"find a slider"}},
    {Text{"Up, Down"}, Text{"mark a slider, a page to learn from, an answer of a self-test"}},
    {Text{"Enter"}, Text{"a number for the marked slider; in the tour: show me; in a self-test: let it walk"}},
    {Text{"Ctrl + Plus, Minus, 0"}, Text{"larger, smaller, normal text"}},
    {Text{"Double-click a slider"}, Text{"back to neutral"}},
    {Text{"Shift + click on + or \u2212"}, Text{"five steps"}},
    {Text{"F1"}, Text{"this list"}},
    {Text{"Esc"}, Text{"close this, the examples or the tour; every slider, every curve, the whole body, one view"}},
};

// clang-format on

}  // namespace bodychain::text
