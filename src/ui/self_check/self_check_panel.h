// The three self-tests at the left: questions, answers, what they suggest. While a test is open they take the places of
// sliders, changes and step cycle, and keys that would act on hidden things do nothing.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

void self_check_panel(const PanelInput& in, const Rect& rect);

/// At the right, in the place of the changes: what the scene measures.
void self_check_side(const PanelInput& in, const Rect& rect);

/// At the bottom, in the place of the step cycle: the movement there and back.
void self_check_timeline(const PanelInput& in, const Rect& rect);

/// Over the picture: which side is which in the mirror.
void self_check_labels(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
