// Finding sliders by words of their names.
#pragma once

#include "scenario/parameter_table.h"

#include <string_view>

namespace bodychain::ui {

/// The heading a parameter stands under.
const char* region_name(Region region);

/// True if every typed word begins a word of the parameter's names (plain or clinical, either side) or of its heading.
/// Without a letter or digit everything is found.
bool found(std::string_view typed, ParameterId id);

}  // namespace bodychain::ui
