// A scenario that began as a preset and was changed is no longer that preset, although it still has its name.
#pragma once

#include "scenario/presets.h"

#include <span>
#include <string>

namespace bodychain {

/// The preset, built in or one of `own`, whose name or words (about, look_at) the scenario has although its posture
/// differs. The person does not count, since anybody can take a preset. nullptr where it is that preset, or none.
/// Points into the presets.
const Preset* left_preset(const Scenario& scenario, std::span<const Preset> own = {});

/// The scenario without about, look_at and sources where these belong to a preset that it no longer is, because they
/// would describe another posture. Name and notes stay.
Scenario without_borrowed_words(const Scenario& scenario, std::span<const Preset> own = {});

}  // namespace bodychain
