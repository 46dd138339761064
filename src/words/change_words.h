// Names of changed channels: plain words say the direction, clinical ones are the channel's name.
#pragma once

#include "session/findings/change_ranking.h"

#include <string>

namespace bodychain {

/// ", left", ", both sides" or nothing.
std::string side_text(const RankedChange& row);

/// "Toes point out, left"; clinical: "Foot progression, left". `positive`: the direction of the change.
std::string change_name(const RankedChange& row, bool clinical, bool positive);

}  // namespace bodychain
