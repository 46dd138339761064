// The changes worth telling, the largest first and nothing twice.
#pragma once

#include "base/side.h"
#include "gait/channels.h"
#include "session/walks/answer.h"

#include <cstddef>
#include <optional>

namespace bodychain {

/// One line of the table of changes.
struct RankedChange {
    const ChannelInfo* channel = nullptr;
    std::optional<Side> side;  // nullopt for the trunk, and where both sides changed alike
    bool both_sides = false;
    Side shown = Side::Right;  // whose figures these are where both sides share a line; Right for the trunk
    Change change;
    double peak_change_pct = 0;  // loads only: change of the peak against that of the own neutral
};

/// The joint angles that changed most, by their largest change in degrees; those below `smallest_deg` are left out.
/// Left and right share a line where they changed alike. A channel that exists on both sides but describes one movement
/// of the trunk is listed once: on the side where it is positive, or for both sides where the trunk swings to and fro.
std::vector<RankedChange> largest_angle_changes(const Changes& changes, std::size_t count, double smallest_deg);

/// The loads whose peak changed most, in percent of the own neutral's; those below `smallest_pct` are left out.
std::vector<RankedChange> largest_load_changes(const Answer& answer, std::size_t count, double smallest_pct);

}  // namespace bodychain
