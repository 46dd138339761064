// The events of stance and swing, and the phases of gait between them (Perry and Burnfield 2010, recalled).
#pragma once

#include "analysis/events.h"
#include "gait/channels.h"

#include <array>
#include <string_view>

namespace bodychain {

/// All events of a motion. `contacts`: strike and toe-off by force, from find_events().
///
/// Heel and ball are on the floor where one of their pads reaches it. That is contact itself, since pads are what
/// carries the load; there is no threshold to choose. A foot is flat where any pad of the heel and any of the
/// metatarsal heads are on the floor at once, since the edges of a tilted foot may never touch. Toe walking: foot flat
/// is not-a-number, heel off 0. Standing: flat from 0, heel off at 100, no events of swing. "Vertical" is along
/// gravity, also on a slope.
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

/// Begin and end in percent of the foot's own cycle.
struct PhaseSpan {
    double begin_pct = 0, end_pct = 0;
};
/// In the order of GaitPhase, end to end from 0 to 100. They are bounded by strike, the other foot's toe-off, heel off,
/// the other foot's strike, toe-off, feet adjacent, tibia vertical and the next strike. A phase has no length where its
/// end is not known or comes before its beginning (mid-stance of a toe walker).
std::array<PhaseSpan, kGaitPhaseCount> gait_phases(const GaitEvents& events, Side side);

}  // namespace bodychain
