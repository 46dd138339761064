// Names of the links of the chain, of their changes, and why a link answers to a change elsewhere.
#pragma once

#include "session/findings/body_chain.h"

#include <string>

namespace bodychain {

/// "Knee", without its side.
const char* link_name(ChainLink link, bool clinical);
/// "Left knee".
std::string full_link_name(ChainLink link, bool clinical);

/// "From the side" or "Sagittal".
const char* plane_name(Plane plane, bool clinical);

/// A change of this sign: "Thigh turned out"; clinical: "Hip rotation". Empty where the model has no such movement.
std::string link_change_name(ChainLink link, Plane plane, bool clinical, bool positive);
/// "3.2°" in plain words (the direction is in the name), "+3.2°" in clinical ones.
std::string link_change_number(double deg, bool clinical);

/// One sentence on why `link` answers to a change at `cause`.
const char* why_link_answers(ChainLink cause, ChainLink link);

const char* direction_name(Direction way);

/// "Left toes point out 25°": the changed parameter and its value; of a pair those of the right side.
std::string cause_words(const Cause& cause, const Scenario& scenario, bool clinical);

}  // namespace bodychain
