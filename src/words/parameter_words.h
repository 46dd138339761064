// Names of the parameters, in the language that is set.
#pragma once

#include "scenario/parameter_table.h"

#include <string>

namespace bodychain {

/// "Right toes point out" or "Right external foot progression".
std::string parameter_name(ParameterId id, bool clinical);
/// Without the side, for a pair: "Toes point out".
std::string parameter_name_without_side(ParameterId id, bool clinical);
/// What the slider does, in one or two sentences.
std::string parameter_help(ParameterId id);

}  // namespace bodychain
