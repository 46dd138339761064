// Footprints read off a movement, and a movement moved along or about the floor.
#pragma once

#include "gait/motion.h"

namespace bodychain {

/// Where each foot stands in the middle of its stance (standing: where it is). Right, then left; a foot that never
/// carries load is left out.
std::vector<Footprint> footprints_of(const Body& body, const Motion& motion);

/// The same cycle starting at another frame; frames before it come at the end, one stride further on.
Motion starting_at(const Motion& motion, int frame);

/// The whole movement shifted along X and Z.
Motion shifted(Motion motion, double x_m, double z_m = 0);

/// The whole movement turned about the vertical through the origin, + (right-hand rule about Y) to the left: X goes
/// toward -Z. Joint angles and moments are unchanged.
Motion turned(Motion motion, double angle_rad);

}  // namespace bodychain
