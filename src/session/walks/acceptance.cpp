#include "session/walks/acceptance.h"

#include "base/number_text.h"

#include <cmath>

namespace bodychain {

namespace {

std::string whole(double value) { return std::to_string(std::lround(value)); }

std::string or_default(const std::string& message, const char* fallback) {
    return message.empty() ? fallback : message;
}

Judgement doubtful(std::string message) { return {Verdict::Doubtful, std::move(message)}; }

}  // namespace

Judgement judge(const SimulationResult& result, Mode mode, const TrustLimits& limits) {
    if (result.status == WalkStatus::Fell)
        return {Verdict::Fell, or_default(result.message, "The body lost its balance.")};
    if (result.status == WalkStatus::Diverged || result.motion.frames.empty())
        return {Verdict::Diverged, or_default(result.message, "The calculation did not come to an end.")};
    if (result.fell_at_m_s > 0)
        return doubtful("At " + fixed_text(result.fell_at_m_s, 2) + " m/s it fell; at " +
                        fixed_text(result.motion.stride_m / result.motion.cycle_s, 2) + " m/s it walks.");
    if (mode == Mode::Walk && result.cycles_to_settle == 0) return doubtful("The walk did not become steady.");
    if (result.foot_slip_max_m > limits.foot_slip_m)
        return doubtful("A planted foot slid " + whole(result.foot_slip_max_m * 1000) + " mm.");
    if (result.unconverged_steps > 0) return doubtful("The contact with the floor was not solved exactly.");
    const double weight_n = result.body.mass_kg * kGravity_m_s2;
    if (result.residual.force_max_n > limits.residual_force_body_weights * weight_n)
        return doubtful("It needed an outside hand of up to " + whole(result.residual.force_max_n) + " N.");
    if (result.residual.moment_max_nm > limits.residual_moment_nm)
        return doubtful("It needed an outside twist of up to " + whole(result.residual.moment_max_nm) + " N m.");
    return {};
}

}  // namespace bodychain
