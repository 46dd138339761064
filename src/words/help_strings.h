// The words of the list of keys and mouse (F1).
#pragma once

#include "words/language.h"

namespace bodychain::text {

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
    {Text{"Left, Right arrow"}, Text{"one frame back, on"}},
    {Text{"1  2  3  4"}, Text{"front, back, left, right"}},
    {Text{"5  6  7"}, Text{"top, diagonal, four views at once"}},
    {Text{"C"}, Text{"the camera goes along with the walker"}},
    {Text{"R"}, Text{"diagonal view of the whole body"}},
    {Text{"G"}, Text{"neutral ghost"}},
    {Text{"K"}, Text{"curves of joints and loads"}},
    {Text{"E"}, Text{"examples: ready-made postures"}},
    {Text{"Drag in a curve"}, Text{"to that moment of the step; double-click: enlarge; right-click: copy"}},
    {Text{"Ctrl + Z"}, Text{"undo"}},
    {Text{"Ctrl + Shift + Z, Ctrl + Y"}, Text{"redo"}},
    {Text{"Ctrl + F"}, Text{"find a slider"}},
    {Text{"Ctrl + Plus, Minus, 0"}, Text{"larger, smaller, normal text"}},
    {Text{"Double-click a slider"}, Text{"back to neutral"}},
    {Text{"Shift + click on + or \u2212"}, Text{"five steps"}},
    {Text{"F1"}, Text{"this list"}},
    {Text{"Esc"}, Text{"close this or the examples; every slider, every curve, the whole body, one view"}},
};

}  // namespace bodychain::text
