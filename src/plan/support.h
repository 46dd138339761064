// How the two feet share what the floor must give: centre of pressure, forces, free moment.
#pragma once

#include "gait/motion.h"
#include "plan/chain_model.h"
#include "plan/foot_path.h"

#include <vector>

namespace bodychain {

/// Force, and moment about the world's origin, that the floor must give for the movement to obey Newton and Euler.
struct GroundDemand {
    V3 force = V3::Zero(), moment = V3::Zero();
    /// The point of the floor (y = 0) about which that moment is vertical (Vukobratovic 2004): with p x F + (0, m, 0) =
    /// M, p = (M_z / F_y, 0, -M_x / F_y).
    V3 zero_moment_point() const { return V3(moment[2] / force[1], 0, -moment[0] / force[1]); }
};
/// `others`: forces on the body besides gravity and floor.
GroundDemand ground_demand(const ChainModel& model, const VectorQ& q, const VectorQ& qd, const VectorQ& qdd,
                           std::span<const PointForce> others = {});

/// Where and how much each foot is planned to carry at one instant.
struct SupportReference {
    SideArray<V3> cop{V3::Zero(), V3::Zero()};  // right, left
    SideArray<double> share{0.5, 0.5};          // of the vertical force, sum 1
    V3 zero_moment_point() const { return share[0] * cop[0] + share[1] * cop[1]; }
};

/// Splits the demand between the feet. Both centres of pressure are shifted together to where the zero-moment point
/// asks for them, at most by the margin of the sole; each force points from its centre of pressure to the centre of
/// mass, and what is then missing is shared like the vertical force.
SideArray<FootLoad> share_demand(const GroundDemand& demand, const V3& com, const SupportReference& reference);

/// Middle of the two pads of one part of a sole, where `k` has the body.
V3 sole_middle(const ChainModel& model, const Kinematics& k, Side side, SolePart part);

/// Appends one foot's load to `out`, as forces on heel, forefoot and toes; `k`: where the pads are.
void spread_over_sole(const ChainModel& model, const Kinematics& k, Side side, const FootLoad& load,
                      std::vector<PointForce>& out);

}  // namespace bodychain
