// From where to look: a view by name, or four at once.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Pixels that the choice takes where `room` is free for it.
float view_choice_width(const PanelInput& in, float room);

/// The name of a view in the person's words.
const char* view_words(NamedView view, bool clinical);

/// The views side by side, centred on x = `middle`, kept between `left` and `right`; where they have no room, in a list
/// that opens.
void view_choice(const PanelInput& in, float left, float middle, float right, float y);

}  // namespace bodychain::ui
