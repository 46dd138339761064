// Who carries what the tasks pull: the person's own muscles, not the world.
#pragma once

#include "plan/equilibrium.h"

namespace bodychain {

/// Joint torque (clinical signs, N m; nothing at the root) that turns the tasks' pulls on the body into muscle torques
/// between neighbouring bones: the centre of mass is held fore and aft at the ankles, a held pelvis by the hips, an
/// upright trunk and head by the lumbar spine and the neck, and each level of the spine carries what gravity changed
/// above it. Every pull is balanced by the floor under both feet, half each (standing); its torques at the joints that
/// do not do the work are taken off. Added to the problem's torque and solved again a few times, the posture settles
/// where no pull from outside is left in it. `dead_load`, `dead_load_before`: gradients of the dead loads now and at
/// the neutral posture.
VectorQ own_torque(const ChainModel& model, const EquilibriumProblem& problem, const VectorQ& q,
                   const VectorQ& dead_load, const VectorQ& dead_load_before);

}  // namespace bodychain
