// The three self-tests at the left, in the place of the sliders: questions, answers, what they speak for.
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
