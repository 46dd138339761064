// What every panel gets to see. Panels change view state directly; a change of the scenario is returned as an Edit.
#pragma once

#include "session/document/document.h"
#include "ui/kit/look.h"
#include "ui/state/chain_view.h"
#include "ui/state/view_state.h"

namespace bodychain::ui {

struct PanelInput {
    const Look& look;
    const Document& document;
    const Answer* answer = nullptr;  // nullptr before the first one
    bool busy = false;               // an answer is being worked on
    double progress = 0;             // of the running simulation, 0..1
    ViewState& view;
    SharesNow shares = {};  // how much of each change comes from which cause
};

}  // namespace bodychain::ui
