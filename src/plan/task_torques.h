// Turns the planner's tasks into muscle torques. A task is a spring from outside: it may find a posture, but nothing
// holds a standing person from outside. So muscles between neighbouring bones take over what the tasks pull.
#pragma once

#include "plan/equilibrium.h"

namespace bodychain {

/// Joint torques (clinical signs, N m; zero at the root) that do the tasks' work:
///     centre of mass fore and aft    by the ankles and feet
///     pelvis                         by the hips
///     upright trunk and head         by the lumbar spine and the neck
///     changed weight on the spine    by the level that carries it
/// Each pull F of a task is balanced by the floor, half under each foot; the two make joint torques J^T F everywhere.
/// Taken away at all joints but those above, they leave the work to these. Add the result to the problem's torque and
/// solve again, a few times: in the posture that remains nothing pulls from outside.
/// `dead_load`, `dead_load_before`: gradients of the dead loads now and at the neutral posture.
VectorQ task_torques(const ChainModel& model, const EquilibriumProblem& problem, const VectorQ& q,
                     const VectorQ& dead_load, const VectorQ& dead_load_before);

}  // namespace bodychain
