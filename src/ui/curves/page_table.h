// What the panel of curves shows, as a table.
#pragma once

#include "ui/state/panel.h"

#include <string>

namespace bodychain::ui {

/// The page as a table: what its copy button puts on the clipboard.
std::string page_csv(const PanelInput& in);

}  // namespace bodychain::ui
