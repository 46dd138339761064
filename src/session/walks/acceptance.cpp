#include "session/walks/acceptance.h"

#include <cmath>

namespace bodychain {

namespace {

Messages or_default(const Messages& said, MessageId fallback) { return said.empty() ? message(fallback) : said; }

Messages doubt_words(const SimulationResult& result, Doubt doubt) {
    switch (doubt) {
        case Doubt::None: return {};
        case Doubt::Slower:
            return joined(message(MessageId::FellAtSpeed, {result.fell_at_m_s}),
                          message(MessageId::WalksAtSpeed, {result.motion.stride_m / result.motion.cycle_s}));
        case Doubt::Unsettled: return message(MessageId::NotSteady);
        case Doubt::FootSlip: return message(MessageId::FootSlid, {std::round(1000 * result.foot_slip_max_m)});
        case Doubt::Unconverged: return message(MessageId::NotSolvedExactly);
        case Doubt::Force: return message(MessageId::OutsideHand, {std::round(result.residual.force_max_n)});
        case Doubt::Moment: return message(MessageId::OutsideTwist, {std::round(result.residual.moment_max_nm)});
    }
    return {};
}

}  // namespace

AcceptanceResult accept(const SimulationResult& result, Mode mode, const AcceptanceLimits& limits) {
    const WalkStatus ending = ending_of(result);
    if (ending == WalkStatus::Fell) return {Acceptance::Fell, or_default(result.message, MessageId::LostBalance)};
    if (ending != WalkStatus::Walking) return {Acceptance::Diverged, or_default(result.message, MessageId::NoEnd)};
    const Doubt doubt = doubt_about(result, mode == Mode::Stand, limits);
    if (doubt == Doubt::None) return {};
    return {Acceptance::Doubtful, doubt_words(result, doubt)};
}

}  // namespace bodychain
