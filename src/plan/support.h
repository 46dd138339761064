// How the two feet share what the ground must give: centre of pressure, forces, free moment.
#pragma once

#include "gait/motion.h"
#include "plan/chain_model.h"
#include "plan/foot_path.h"

#include <vector>

namespace bodychain {

/// Force and moment (about the world origin) the ground must give so that the movement obeys Newton and Euler.
struct GroundDemand {
    V3 force = V3::Zero(), moment = V3::Zero();
    /// Point of the floor (y = 0) about which the demanded moment is vertical: the zero-moment point (Vukobratovic
    /// 2004).
    V3 zero_moment_point() const { return V3(moment[2] / force[1], 0, -moment[0] / force[1]); }
};
/// `others`: forces besides gravity and ground.
GroundDemand ground_demand(const ChainModel& model, const VectorQ& q, const VectorQ& qd, const VectorQ& qdd,
                           std::span<const PointForce> others = {});

/// Where and how much each foot is planned to carry at one instant.
struct SupportReference {
    SideArray<V3> cop{V3::Zero(), V3::Zero()};  // right, left
    SideArray<double> share{0.5, 0.5};          // of the vertical force, sum 1
    V3 zero_moment_point() const { return share[0] * cop[0] + share[1] * cop[1]; }
};

/// Splits the demand over the feet: centres of pressure moved together by what the reference lacks (at most the sole's
/// margin), forces pointing from each centre of pressure past the centre of mass.
SideArray<FootLoad> share_demand(const GroundDemand& demand, const V3& com, const SupportReference& reference);

/// Middle of the two pads of one part of a sole, where `k` has the body.
V3 sole_middle(const ChainModel& model, const Kinematics& k, Side side, SolePart part);

/// One foot's load as forces on heel, forefoot and toes; `k` gives where the pads are. Appends to `out`.
void spread_over_sole(const ChainModel& model, const Kinematics& k, Side side, const FootLoad& load,
                      std::vector<PointForce>& out);

}  // namespace bodychain
