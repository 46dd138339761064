// The posture that the answers of the self-tests speak for, as a step of the history. No ImGui: a key makes it, too.
#pragma once

#include "session/document/document.h"
#include "ui/state/view_state.h"

namespace bodychain::ui {

/// For the person of `now`, whose name and notes stay where they have some.
Edit answered_edit(const ViewState& view, const Scenario& now);

}  // namespace bodychain::ui
