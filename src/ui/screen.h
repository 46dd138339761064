// The whole screen for one frame.
#pragma once

#include "ui/state/panel.h"
#include "ui/state/screen_output.h"

namespace bodychain::ui {

/// Draws every panel; answers with what the person asked for. Call between ImGui::NewFrame() and ImGui::Render().
ScreenOutput draw_screen(const PanelInput& input, const Layout& layout);

}  // namespace bodychain::ui
