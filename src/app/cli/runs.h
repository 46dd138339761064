// What simulations have in common, whichever command asked for them.
#pragma once

#include "dynamics/simulate.h"
#include "report/reports.h"

namespace bodychain {

/// The status of a run that was completed.
inline constexpr std::string_view kWalkingStatus = "walking", kStandingStatus = "standing";

/// Figures of a run; `measured` is left false.
RunFigures figures_of(const SimulationResult& result, std::string_view good_status);

/// Whether there is something to be measured: half a fall is no answer.
bool completed(const SimulationResult& result);

/// Why a run was not completed, in words.
std::string reason_of(const RunFigures& run);

}  // namespace bodychain
