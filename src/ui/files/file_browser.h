// The browser of scenario files: folder, list, name, and the question whether to replace.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// In front of everything while `files.choice` is there. Arrows walk the list, Enter takes, Tab goes on, Esc ends.
void file_browser(const PanelInput& in);

}  // namespace bodychain::ui
