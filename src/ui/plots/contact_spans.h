// When each foot is on the floor, for the bars of the timeline.
#pragma once

#include "gait/motion.h"

#include <vector>

namespace bodychain::ui {

/// Part of the cycle, percent, from < to.
struct Span {
    double from_pct = 0, to_pct = 0;
    bool operator==(const Span&) const = default;
};

/// Parts of the cycle in which the floor carries the foot (more than 20 N, below which a force plate counts as
/// unloaded). A contact that goes on over the end of the cycle appears as two parts.
std::vector<Span> contact_spans(const Motion& motion, Side side);

}  // namespace bodychain::ui
