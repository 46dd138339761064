// The list of presets, for a terminal and as JSON.
#pragma once

#include "scenario/presets.h"

#include <span>
#include <string>

namespace bodychain {

/// Three lines each: how it is named on the command line and what it is called, what it is, what it sets.
std::string presets_text(std::span<const Preset> presets);
/// { "presets": [ { "key", "name", "about", "look_at", "sources": [...], "set": {...} }, ... ] }
std::string presets_json(std::span<const Preset> presets);

}  // namespace bodychain
