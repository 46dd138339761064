// How the window looks: colours, fonts and one scale for every distance. Passed to every panel; there are no globals.
#pragma once

#include "scene/values/palette.h"
#include "ui/kit/places.h"

#include <imgui.h>

#include <array>
#include <string>
#include <vector>

namespace bodychain::ui {

struct Colours {
    ImU32 panel, panel_edge;  // side panels and bars
    ImU32 card;               // raised or floating on the 3D view
    ImU32 control, control_hover, control_active;
    ImU32 track, knob, knob_edge;
    ImU32 text, muted, faint;     // faint: marks, never the only carrier of a meaning
    ImU32 ink, on_ink;            // the selected choice and what is written on it
    ImU32 less, more;             // blue and orange, the same as in the 3D view
    ImU32 less_text, more_text;   // the same hues, dark or light enough to be read as text
    ImU32 left_foot, right_foot;  // the same as the footprints
    ImU32 muscle, skin, ghost, force, balance, level_line, spine_line, plumb_line;  // the same as in the 3D view
    std::array<ImU32, 3> kept;  // curves put aside to be compared with
    ImU32 compared;             // A beside B, the same as in the 3D view
    ImU32 notice, on_notice;    // something the person should read
};
Colours colours(Theme theme);

/// A picture in the texture of the letters.
struct Picture {
    std::string key;
    ImVec2 low, high;  // its corners there
};

struct Fonts {
    ImFont* text = nullptr;
    ImFont* small = nullptr;
    ImFont* strong = nullptr;
    ImFont* title = nullptr;
    std::vector<Picture> pictures;  // of the examples; none until they are wanted
};

struct Look {
    Theme theme = Theme::Light;
    Colours colours;
    Fonts fonts;
    float scale = 1;
    Places* places = nullptr;  // when set, controls note where they are
    float px(float at_scale_1) const { return at_scale_1 * scale; }
};

/// Sets the style of the current ImGui context (spacing, rounding, colours of stock widgets).
void apply_style(const Look& look);

/// Notes the place of the item drawn last under a name that does not change with the language.
void note_item(const Look& look, std::string_view name);

/// A colour with its opacity multiplied.
ImU32 faded(ImU32 colour, float opacity);

}  // namespace bodychain::ui
