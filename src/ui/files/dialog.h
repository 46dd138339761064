// A card in front of everything, with the rest of the screen dimmed and out of reach; and rows and buttons that keys
// can walk through.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Begins a card in the middle of the screen; always pair with end_dialog(). Width and height at scale 1, smaller where
/// the screen is. Height 0: as high as what was in it in the last frame.
void begin_dialog(const Look& look, const char* id, float width, float height);
void end_dialog();

/// A text button that shows whether the keys are at it. True on a click.
bool dialog_button(const Look& look, const char* id, const char* label, bool focused, bool enabled = true);

/// `words`, its end replaced by dots where it is wider than `width`; of a path rather its beginning.
std::string shortened(ImFont* font, const std::string& words, float width);
std::string shortened_path(ImFont* font, const std::string& words, float width);

}  // namespace bodychain::ui
