// When each foot meets and leaves the floor.
#pragma once

#include "gait/motion.h"

namespace bodychain {

struct FootEvents {
    double strike_phase = 0;   // of the motion's cycle, 0..1; about 0 for the right foot
    double toe_off_pct = 100;  // of the foot's own cycle; 100 = never leaves the floor, 0 = never on it
};

/// [right, left]. Strike and toe-off are where the force crosses kContactForce_n. A foot that touches for less than 3 %
/// of the cycle in its swing has stubbed its toe, not landed.
SideArray<FootEvents> find_events(const Motion& motion);

}  // namespace bodychain
