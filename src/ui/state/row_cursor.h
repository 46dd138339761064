// The slider that keys move: kept in the view state.
#pragma once

#include "scenario/parameter_table.h"

#include <optional>
#include <vector>

namespace bodychain::ui {

struct RowCursor {
    std::optional<ParameterId> at;
    std::vector<ParameterId> seen;  // those that were drawn, in their order; made anew in each frame
    bool finding = false;           // the field to find a slider has the focus: Down leaves it
    // Wanted by keys, taken with the next frame.
    int move = 0;         // rows down
    int step = 0;         // steps of the value
    bool type = false;    // a number is to be typed
    bool scroll = false;  // it was reached just now: bring it into view

    /// Takes `move`, after all rows were drawn. A slider that is folded away or not found loses the keys.
    void arrive();
};

/// The same for the list of what is drawn; counts its switches.
struct LayerCursor {
    int at = -1, move = 0;
    bool toggle = false;
};

}  // namespace bodychain::ui
