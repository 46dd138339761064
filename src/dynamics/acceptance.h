// The one rule for what of a finished run may be shown as an answer: on the screen, in files and in series of walks.
#pragma once

#include "base/sourced.h"
#include "dynamics/simulate.h"

namespace bodychain {

/// Limits beyond which a movement is reported instead of shown.
struct AcceptanceLimits {
    Sourced<double> foot_slip_m{
        0.030, "engineering: a third of a foot's width; the walk no longer stands where it was planned to"};
    Sourced<double> residual_force_body_weights{0.10,
                                                "engineering: twice the 5 % of peak ground force asked of measured "
                                                "walks by Hicks et al. 2015, J Biomech Eng 137:020905"};
    Sourced<double> residual_moment_nm{
        50.0, "OpenSim residual reduction guide: largest residual moment up to 50 N m is good"};
};

/// Why a movement that came to its end is no answer: the first that holds.
enum class Doubt : unsigned char { None, Slower, Unsettled, FootSlip, Unconverged, Force, Moment };

/// How a run ended. One without a frame has diverged, whatever it says.
WalkStatus ending_of(const SimulationResult& result);

/// Of a run that ended walking. A standing posture need not have come to rest: what creeps after ten seconds stands.
Doubt doubt_about(const SimulationResult& result, bool standing, const AcceptanceLimits& limits = {});

/// The doubt as files say it; nothing where there is none.
Messages doubt_message(const SimulationResult& result, bool standing, const AcceptanceLimits& limits = {});

}  // namespace bodychain
