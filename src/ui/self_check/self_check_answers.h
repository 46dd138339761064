// The questions of a self-test: the left leg's answer stands at the left, the right one's at the right, as in a mirror.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Draws the questions of the chosen test. What the pointer or the arrow keys stand on is shown by the figure.
void self_check_answers(const PanelInput& in);

}  // namespace bodychain::ui
