// A scenario that began as a preset and was changed is that preset no longer, though it is still called so.
#pragma once

#include "scenario/presets.h"

#include <span>
#include <string>

namespace bodychain {

/// The preset, built in or one of `own`, whose name or words (about, look_at) the scenario carries though its posture
/// is another. The person does not matter: presets are taken by anybody. Null where it is that preset, or none. The
/// answer points into the presets.
const Preset* left_preset(const Scenario& scenario, std::span<const Preset> own = {});

/// The same without about, look_at and sources where they belong to a preset that it is no longer: they would speak of
/// another posture. Name and notes stay.
Scenario without_borrowed_words(const Scenario& scenario, std::span<const Preset> own = {});

}  // namespace bodychain
