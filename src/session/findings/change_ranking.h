// Which changes are worth telling, in order: the largest first, nothing twice.
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
    Side shown = Side::Right;  // whose figures these are, also where both sides share the line; of the trunk the right
    Change change;
    double peak_change_pct = 0;  // loads only: change of the highest value against the own neutral's
};

/// The joint angles that changed most, by their largest change in degrees; those below `smallest_deg` are left out.
/// Where left and right changed alike they share a line. Channels that exist on both sides but describe one movement of
/// the trunk are told once: on the side where they are positive, or for both sides if the trunk swings to and fro.
std::vector<RankedChange> largest_angle_changes(const Changes& changes, std::size_t count, double smallest_deg);

/// The loads whose highest value changed most, in percent of the own neutral's; those below `smallest_pct` are left
/// out.
std::vector<RankedChange> largest_load_changes(const Answer& answer, std::size_t count, double smallest_pct);

}  // namespace bodychain
