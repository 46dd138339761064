// The figure of the chain: the body's links with their changes, and arrows from the causes along it.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Draws it at the cursor, as wide as the room there is. A click selects a link and asks for a close look at it.
void chain_figure(const PanelInput& in);

/// Below it: what answers most in each direction, and how the figure is read.
void chain_notes(const PanelInput& in);

/// The shares that belong to the shown walk, or nullptr.
const AttributionRun* shares_of(const PanelInput& in);

/// Asks for a link's card at the plane that changes most and a close look at it; what is selected already is closed.
void select_link(const PanelInput& in, const BodyChain& chain, ChainLink link);

/// The chain of what is shown, on average or at this moment.
BodyChain chain_of(const PanelInput& in);

}  // namespace bodychain::ui
