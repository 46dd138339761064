// The typefaces, found on the system through fontconfig.
#pragma once

#include "session/files/own_presets.h"
#include "ui/kit/look.h"

#include <span>
#include <string>

namespace bodychain::ui {

/// File of a typeface: Inter, else DejaVu Sans, else any sans-serif; empty if the system has none that can be used.
std::string find_font_file(bool strong);

/// Fills the atlas of the current ImGui context for a scale, with the pictures of the examples or without. Never fails:
/// without a system font ImGui's own is used. `own`: pictures of the person's examples besides.
Fonts load_fonts(float scale, bool pictures = false, std::span<const PresetPicture> own = {});

}  // namespace bodychain::ui
