// What a changed channel is called: in plain words with its direction, in clinical ones as the channel's name.
#pragma once

#include "session/findings/change_ranking.h"

#include <string>

namespace bodychain {

/// ", left", ", both sides" or nothing.
std::string side_text(const RankedChange& row);

/// "Toes point out, left"; clinical: "Foot progression, left". `positive`: the direction of the change.
std::string change_name(const RankedChange& row, bool clinical, bool positive);

}  // namespace bodychain
