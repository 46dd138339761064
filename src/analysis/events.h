// When each foot meets and leaves the floor.
#pragma once

#include "gait/motion.h"

namespace bodychain {

inline constexpr double kContactForce_n = 20.0;  // usual force-plate threshold (Zeni 2008)

struct FootEvents {
    double strike_phase = 0;   // of the cycle of the motion, 0..1; 0 for the right foot by definition
    double toe_off_pct = 100;  // of the foot's own cycle; 100 = never leaves the floor, 0 = never on it
};

/// Right, left. A foot that touches for less than 3 % of the cycle while it swings has stubbed its toe, not landed.
SideArray<FootEvents> find_events(const Motion& motion);

}  // namespace bodychain
