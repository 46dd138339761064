// How the tour goes on: which stop comes next, what it opens, when its action is done. No ImGui.
#pragma once

#include "session/document/document.h"
#include "ui/state/view_state.h"

#include <optional>

namespace bodychain::ui {

/// Takes a wish. What a stop shows by itself may be a change of the posture, as a step of the history.
std::optional<Edit> take_tour_wish(TourWish wish, ViewState& view, const Document& document);

/// Once a frame, after the panels: whether the visitor has done what the stop asks for. `turned`: the view was moved by
/// hand.
void watch_tour(ViewState& view, const Document& document, bool turned);

}  // namespace bodychain::ui
