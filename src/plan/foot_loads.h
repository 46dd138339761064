// What the floor does to both feet at one instant: for each foot a moment about the wanted centre of pressure and a
// force. They are unknowns of the plan; given the movement they follow from a small least-squares problem.
#pragma once

#include "anatomy/contact_pads.h"
#include "base/side.h"
#include "gait/motion.h"
#include "plan/chain_dynamics.h"

namespace bodychain {

using V12 = Eigen::Matrix<double, 12, 1>;
using M12 = Eigen::Matrix<double, 12, 12>;

/// What is wanted of one foot's load, in the treadmill frame.
struct FootSupport {
    bool loaded = false;
    V3 cop = V3::Zero();                    // wanted centre of pressure, on the floor
    V6 wanted = V6::Zero();                 // moment about `cop` (N m) and force (N)
    V6 weight = V6::Zero();                 // of a deviation from it, J per N^2 and (N m)^2
    std::array<double, 3> part{0, 0, 0};    // shares of heel, ball and toes
};

/// A moment that cannot grow beyond what the muscles have left.
struct TorqueCap {
    int row = -1;
    double low = 0, high = 0, weight = 0;  // N m, J per (N m)^2 beyond
};

/// How the torques of one instant are judged.
struct TorqueTask {
    VectorQ wanted, weight;  // rows of the root: what is lacking, wanted zero
    std::vector<TorqueCap> caps;

    double cost(const VectorQ& torque) const;
    /// The same cost near `torque` as one without caps, up to a constant.
    TorqueTask near(const VectorQ& torque) const;
};

/// Linear map from both feet's loads (right moment, right force, left moment, left force) to the chain.
class FootLoads {
public:
    FootLoads(const ChainModel& model, const Kinematics& k, const SideArray<FootSupport>& support);

    std::vector<Wrench> wrenches(const V12& load) const;
    /// Derivatives of the torques by the loads, a column for each.
    Eigen::Matrix<double, Eigen::Dynamic, 12> torque_by_load(const ChainDynamics& dynamics) const;
    /// The loads that cost least with the torques `free` of the unloaded chain.
    V12 best(const ChainDynamics& dynamics, const VectorQ& free, const TorqueTask& task) const;
    /// The same with caps of moments; `torque` becomes that of the loaded chain.
    V12 settle(const ChainDynamics& dynamics, const TorqueTask& task, VectorQ& torque) const;
    /// Cost of loads by themselves, J.
    double cost(const V12& load) const;
    V12 weights() const;
    FootLoad foot(Side side, const V12& load) const;

private:
    const ChainModel& model_;
    const SideArray<FootSupport>& support_;
    SideArray<std::array<int, 3>> dof_;
    SideArray<std::array<M66, 3>> map_;
};

}  // namespace bodychain
