// What a presentation shows and in which order, without ImGui. Its layout gives the window to the picture and a
// caption, and letters are larger.
#pragma once

#include "session/document/document.h"
#include "ui/state/view_state.h"

#include <string>

namespace bodychain::ui {

/// The panels' places; in a presentation only the picture, and the caption in the timeline's place.
Layout screen_layout(const ViewState& view, float width, float height, float scale);

/// The example after (+1) or before (-1) the present one, in the order of the gallery with the neutral body first; from
/// a posture of one's own, the first or the last. For the current person.
Edit example_beside(const Scenario& now, int by);

/// Real time, half, a quarter, and round again.
double next_slow_motion(double speed);

/// The name that a posture is shown under.
std::string posture_name(const Scenario& now, const GalleryView& gallery);

}  // namespace bodychain::ui
