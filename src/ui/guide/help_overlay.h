// The list of keys and mouse actions over everything else.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

void help_overlay(const PanelInput& in, float width, float height);

}  // namespace bodychain::ui
