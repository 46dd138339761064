// What a key asks for: the same actions as the buttons.
#pragma once

#include "app/actions/keys.h"
#include "session/document/document.h"
#include "ui/state/action.h"
#include "ui/state/view_state.h"

namespace bodychain {

/// What a key's meaning depends on.
struct KeyContext {
    const ui::ViewState& view;
    const Document& document;
    bool typing = false;   // a text field has the focus
    bool finding = false;  // it is the one to find a slider
};

/// Empty where the key means nothing now. What is in front takes a key first: dialog, tour, presentation, self-test,
/// lists.
ui::Actions asked_by(KeyAction key, const KeyContext& now);

}  // namespace bodychain
