#include "ui/state/row_cursor.h"

#include <algorithm>
#include <utility>

namespace bodychain::ui {

void RowCursor::arrive() {
    const auto count = static_cast<int>(seen.size());
    const auto found = at ? std::ranges::find(seen, *at) : seen.end();
    const int by = std::exchange(move, 0), place = static_cast<int>(found - seen.begin());
    step = 0;
    type = false;
    if (at && found == seen.end()) at.reset();
    if (by == 0 || count == 0) return;
    at = seen[static_cast<std::size_t>(at ? std::clamp(place + by, 0, count - 1) : by > 0 ? 0 : count - 1)];
    scroll = true;
}

}  // namespace bodychain::ui
