// Mean curves of healthy people with the spread between them, for the band behind a plot.
#pragma once

#include "gait/channels.h"
#include "gait/reference_harmonics.h"

#include <optional>
#include <string_view>

namespace bodychain {

/// Generated, see src/tools/derive_reference_curves.py: means of the chest; one standard deviation between people.
extern const std::array<HarmonicRow, 3> kChestRows;
extern const std::array<HarmonicRow, 12> kAngleDeviationRows;
extern const std::array<FineHarmonicRow, 7> kLoadDeviationRows;

/// What was measured on healthy people: mean and one standard deviation, in the channel's unit, over the own side's
/// cycle (the chest: the right side's).
struct ReferenceBand {
    Curve mean{}, deviation{};
    bool children = false;  // ground forces: children at free speed (Schwartz 2008); else adults (CGM2.3)
};

/// Of a channel without its side ("knee_flexion"). None where nobody published one, or where the placement of the
/// markers outweighs the people.
std::optional<ReferenceBand> reference_band(std::string_view channel);

}  // namespace bodychain
