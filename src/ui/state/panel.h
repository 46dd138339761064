// What every panel gets to see. What a person does in it is asked for as actions.
#pragma once

#include "session/document/document.h"
#include "ui/kit/look.h"
#include "ui/state/action.h"
#include "ui/state/chain_view.h"
#include "ui/state/panel_memory.h"
#include "ui/state/view_state.h"

namespace bodychain::ui {

struct PanelInput {
    const Look& look;
    const Document& document;
    const Answer* answer = nullptr;  // nullptr before the first one
    bool busy = false;               // an answer is being worked on
    double progress = 0;             // of the running simulation, 0..1
    const ViewState& view;
    PanelMemory& memory;
    SharesNow shares = {};     // how much of each change comes from which cause
    Actions* asked = nullptr;  // where to; set by draw_screen()

    /// Asks for any of the actions. Defined where all of them are known: their variant is expensive to compile.
    template <class Asked>
    void ask(Asked action) const;
};

}  // namespace bodychain::ui
