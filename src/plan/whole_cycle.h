// The walk as one problem: all coordinates over the whole cycle, and the floor's loads, are found together.
//
//   minimise   sum over instants of   energy of springs and tasks (equilibrium.h)
//                                   + 1/2 sum w_j (tau_j - tau*_j)^2    price of moments; of the root: what is lacking
//                                   + 1/2 sum v_i (load_i - load*_i)^2  price of changing the floor's loads
// over the coefficients of periodic splines. Gauss-Newton: the loads of an instant are eliminated first (they enter
// linearly), then the normal equations of the splines are solved, which are banded on the ring of the cycle.
#pragma once

#include "plan/cyclic_blocks.h"
#include "plan/equilibrium.h"
#include "plan/foot_loads.h"
#include "plan/periodic.h"
#include "plan/periodic_spline.h"

#include <vector>

namespace bodychain {

struct CycleInstant {
    EquilibriumProblem springs;  // its dead loads, torques and target of the centre of mass are left empty
    SideArray<FootSupport> support;
    TorqueTask torque;
};

struct CycleReport {
    int iterations = 0;
    double cost = 0, decrease = 0;
};

class WholeCycle {
public:
    WholeCycle(const ChainModel& model, double cycle_s, int knots);

    std::vector<CycleInstant> instants;  // equally spaced from phase 0
    Eigen::MatrixXd coefficients;        // of the coordinates' splines, a column for each knot

    CycleReport solve(int iterations, double tolerance);
    /// Moves the targets of pads until the floor presses on heel, ball and toes of each foot with the planned force. The
    /// return is the largest part that was missing or too much, N.
    double correct_pads();
    const PeriodicSpline& spline() const { return spline_; }
    /// The movement as a Fourier series.
    PeriodicSeries series(int harmonics) const;

private:
    struct Local {
        VectorQ q, qd, qdd;
    };
    Local local(const Eigen::MatrixXd& c, double phase) const;
    double cost(const Eigen::MatrixXd& c);
    void correct_pads(CycleInstant& at, double phase, double& worst);
    double instant_cost(const CycleInstant& at, const Local& x);
    double assemble(const Eigen::MatrixXd& c);
    void add_instant(int i, const Eigen::MatrixXd& c);

    const ChainModel& model_;
    double cycle_s_;
    PeriodicSpline spline_;
    EquilibriumSolver springs_;
    ChainDynamics dynamics_;
    CyclicBlocks hessian_;
    Eigen::MatrixXd gradient_;
};

}  // namespace bodychain
