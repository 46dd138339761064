// Buttons and switches in the program's own look. Each is one ImGui item and notes its place under its id.
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/look.h"

#include <span>

namespace bodychain::ui {

/// Starts a fixed panel that fills `rect`; always pair with end_panel(). `name` starts with "##".
void begin_panel(const Look& look, const char* name, const Rect& rect);
void end_panel();

/// A card over the whole picture (`middle`), which takes the pointer from it; always pair with end_over_picture().
void begin_over_picture(const Look& look, const char* name, const Rect& middle);
void end_over_picture();

/// A hairline between panels, over the whole of their edge.
void edge_line(const Look& look, ImVec2 from, ImVec2 to);

/// Explains the item drawn last when the pointer rests on it.
void tip(const Look& look, const char* text);

struct ButtonStyle {
    bool enabled = true;
    bool selected = false;
    bool repeats = false;  // while held
};
/// A square button of `size` pixels at scale 1.
bool icon_button(const Look& look, const char* id, Icon icon, float size, const ButtonStyle& style = {});

/// A button with words.
bool text_button(const Look& look, const char* id, const char* label, const ButtonStyle& style = {});
float text_button_width(const Look& look, const char* label);

/// One of several choices side by side. Returns true and sets `chosen` when another is clicked.
bool segmented(const Look& look, const char* id, std::span<const char* const> labels, int& chosen,
               std::span<const char* const> tips = {});
float segmented_width(const Look& look, std::span<const char* const> labels);

/// A row of a list that is on or off, with a check mark when on, its words `indent` pixels from the left. True when it
/// was toggled.
bool switch_row(const Look& look, const char* id, ImVec2 size, const char* label, float indent, bool& on);

/// A pill that unfolds something. Returns true when clicked.
bool fold_button(const Look& look, const char* id, const char* label, bool open, float height = 28);
float fold_button_width(const Look& look, const char* label);

/// Words in a dark pill beside the pointer, inside `picture`. Returns where.
Rect pointer_label(const Look& look, const Rect& picture, ImFont* font, const char* text);

/// Text in a colour and font, one line.
void words(const Look& look, ImFont* font, ImU32 colour, const char* text);
/// Text that wraps at the end of the panel.
void wrapped(const Look& look, ImFont* font, ImU32 colour, const char* text);
float text_width(ImFont* font, const char* text);
/// Draws text centred in a box, vertically by the height of capital letters.
void centred_text(ImDrawList& draw, ImFont* font, ImVec2 low, ImVec2 high, ImU32 colour, const char* text);

}  // namespace bodychain::ui
