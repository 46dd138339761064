#include "dynamics/acceptance.h"

#include <cmath>

namespace bodychain {

WalkStatus ending_of(const SimulationResult& result) {
    return result.status == WalkStatus::Walking && result.motion.frames.empty() ? WalkStatus::Diverged : result.status;
}

Doubt doubt_about(const SimulationResult& result, bool standing, const AcceptanceLimits& limits) {
    if (result.fell_at_m_s > 0) return Doubt::Slower;
    if (!standing && result.cycles_to_settle == 0) return Doubt::Unsettled;
    if (result.foot_slip_max_m > limits.foot_slip_m) return Doubt::FootSlip;
    if (result.unconverged_steps > 0) return Doubt::Unconverged;
    const double weight_n = result.body.mass_kg * kGravity_m_s2;
    if (result.residual.force_max_n > limits.residual_force_body_weights * weight_n) return Doubt::Force;
    if (result.residual.moment_max_nm > limits.residual_moment_nm) return Doubt::Moment;
    return Doubt::None;
}

Messages doubt_message(const SimulationResult& result, bool standing, const AcceptanceLimits& limits) {
    switch (doubt_about(result, standing, limits)) {
        case Doubt::None: return {};
        case Doubt::Slower:
            return joined(message(MessageId::WalksAt, {result.motion.stride_m / result.motion.cycle_s}),
                          message(MessageId::PersonFellAt, {result.fell_at_m_s}));
        case Doubt::Unsettled: return message(MessageId::DidNotSettle);
        case Doubt::FootSlip: return message(MessageId::FootLeftPrint, {std::round(1000 * limits.foot_slip_m.value)});
        case Doubt::Unconverged:
            return message(MessageId::NotConverged, {static_cast<double>(result.unconverged_steps)});
        case Doubt::Force:
        case Doubt::Moment: return message(MessageId::HelpAboveLimit);
    }
    return {};
}

}  // namespace bodychain
