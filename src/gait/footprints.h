// Footprints read off a movement.
#pragma once

#include "gait/motion.h"

namespace bodychain {

/// Where each foot stood, at the middle of its stance (standing: now). Right, then left; a foot that never carries load
/// is left out.
std::vector<Footprint> footprints_of(const Body& body, const Motion& motion);

/// The same cycle starting at another frame; later frames continue forward.
Motion starting_at(const Motion& motion, int frame);

/// Everything moved along X, and along Z.
Motion shifted(Motion motion, double x_m, double z_m = 0);

/// Everything turned about the vertical through the origin, right-hand rule about Y: + takes X toward -Z, to the left.
/// Joint angles and moments stay.
Motion turned(Motion motion, double angle_rad);

}  // namespace bodychain
