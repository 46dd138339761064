// The few sentences that say what matters most of a changed walk or stance, from its figures by fixed rules.
#pragma once

#include "scenario/scenario.h"
#include "session/walks/answer.h"

#include <string>
#include <vector>

namespace bodychain {

/// At most three: the joints that answer most (2 deg or more; not what was set itself, nothing twice), how far from
/// what was set the change travels along the body, and the loads that rise and fall most (5 % or more). None where
/// nothing relevant changed, where there is no neutral to compare with, or where the person fell.
std::vector<std::string> sentences(const Answer& answer, const Posture& posture, bool clinical);

}  // namespace bodychain
