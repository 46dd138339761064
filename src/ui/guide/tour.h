// The tour as values: which stop comes next, what it opens, when its action is done, and what "Show me" does (an Edit
// like any other). tour_cards.h draws it beside the places that the panels noted. No ImGui.
#pragma once

#include "session/document/document.h"
#include "ui/state/action.h"
#include "ui/state/view_state.h"

namespace bodychain::ui {

/// Goes on with it. What a stop asks for besides: another view, or a change of the posture.
Actions take_tour_move(TourMove by, ViewState& view, const Document& document);

/// Once a frame, after the panels: whether the visitor has done what the stop asks for. `turned`: the view was moved by
/// hand.
void watch_tour(ViewState& view, const Document& document, bool turned);

}  // namespace bodychain::ui
