// The pages of the lower panel that are no curves: the muscles, and a day's walking.
#pragma once

#include "ui/state/panel.h"

#include <string>

namespace bodychain::ui {

void muscles_page(const PanelInput& in, const Rect& room);
void distance_page(const PanelInput& in, const Rect& room);

/// What the pages show as tables, with units; empty where there is nothing yet.
std::string muscles_page_csv(const PanelInput& in);
std::string distance_csv(const PanelInput& in);

}  // namespace bodychain::ui
