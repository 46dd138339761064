// The line at the top of the posture panel in which a slider is looked for.
#pragma once

#include "ui/kit/look.h"

#include <string>

namespace bodychain::ui {

/// A text field over the width of the panel with a button that empties it; so does Escape. `focus` puts the cursor
/// there. Returns true when `typed` changed.
bool find_box(const Look& look, std::string& typed, bool focus);

}  // namespace bodychain::ui
