// The events of gait between strike and toe-off and in swing, and the phases they bound (Perry and Burnfield 2010,
// recalled).
#pragma once

#include "analysis/events.h"
#include "gait/channels.h"

#include <array>
#include <string_view>

namespace bodychain {

/// All events of a motion. Strike and toe-off are those of find_events(), by force. Heel and ball are on the floor
/// where a pad of theirs reaches its plane: the pads are what carries, so that is contact itself, with no height to
/// choose; a light pad's force would be lost in the foot's. A foot is flat when any pad of the heel and any of the
/// metatarsal heads are on the floor at once (edges of a tilted foot may never be). Toe walking, the heel never down:
/// foot flat not-a-number, heel off 0. Standing: flat from 0, the heel leaves at 100, swing does not happen. "Vertical"
/// is against gravity, on a slope too.
GaitEvents gait_events(const Body& body, const Motion& motion, const SideArray<FootEvents>& contacts);

enum class GaitPhase : unsigned char {
    LoadingResponse,
    MidStance,
    TerminalStance,
    PreSwing,
    InitialSwing,
    MidSwing,
    TerminalSwing
};
inline constexpr int kGaitPhaseCount = 7;
/// "loading_response", as in files.
std::string_view key_of(GaitPhase phase);

/// From where to where in the foot's own cycle, percent.
struct PhaseSpan {
    double begin_pct = 0, end_pct = 0;
};
/// In the order of GaitPhase, end to end from 0 to 100: bounded by strike, the other foot's toe-off, heel off, the
/// other foot's strike, toe-off, feet adjacent, tibia vertical and the next strike. A phase whose end comes before its
/// beginning (a toe walker's mid-stance) or is not known has no length.
std::array<PhaseSpan, kGaitPhaseCount> gait_phases(const GaitEvents& events, Side side);

}  // namespace bodychain
