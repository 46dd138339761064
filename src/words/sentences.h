// The few sentences that say what matters most about a changed walk or stance, made from its figures by fixed rules,
// none of which is for one preset:
//   - what was set is not told as a finding (settings.cpp), and one movement is told once (finding.cpp);
//   - what lasts, bears load and is far away comes first;
//   - a number says whether it holds through the step ("up to") or when it occurs ("late in its step");
//   - the trunk is told by the side it goes to, or by how far it swings;
//   - of the loads, what rises comes before what falls.
// `bodychain-cli sentences --all-presets` prints them; read them after every change of the model.
#pragma once

#include "scenario/scenario.h"
#include "session/walks/answer.h"

#include <string>
#include <vector>

namespace bodychain {

/// At most three: the joints that answer most (2 deg or more), how far the change travels along the body from what was
/// set, and the loads that rise and fall most (5 % or more). None where nothing relevant changed, where there is no
/// neutral to compare with, or where the person fell.
std::vector<std::string> sentences(const Answer& answer, const Posture& posture, bool clinical);

}  // namespace bodychain
