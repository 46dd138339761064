// What can be shown besides the bones, by the names used on the command line.
#pragma once

#include "base/result.h"
#include "scene/values/scene_layers.h"

#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

/// Names separated by commas: exactly these are shown. "all" is everything, "none" the bones alone. An error names the
/// unknown word.
Result<SceneLayers> parse_layers(std::string_view text);

/// The names of those that are shown, and the reverse; unknown names are ignored.
std::vector<std::string> names_of(const SceneLayers& layers);
SceneLayers layers_of(const std::vector<std::string>& names);

/// "ghost, footprints, ..." for help and messages.
std::string layer_names();

}  // namespace bodychain
