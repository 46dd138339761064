// Units of parameters as people read them.
#pragma once

#include "scenario/parameter_table.h"

#include <string>

namespace bodychain {

/// "°" or "mm", as shown after a number.
const char* unit_shown(ParameterUnit unit);
/// The same with the blank between number and unit, where there is one: "°", " mm".
std::string unit_after_number(ParameterUnit unit);

}  // namespace bodychain
