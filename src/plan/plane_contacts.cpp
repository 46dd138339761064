// Floor and walls in the equilibrium: springs of pads pressed into a plane.
#include "plan/equilibrium.h"

namespace bodychain {

V3 PlaneContact::force(const V3& centre) const {
    const double depth = depth_m(centre);
    if (depth <= 0) return V3::Zero();
    V3 f = shear_n_m * (anchor - centre);
    f[axis] = outward * stiffness_n_m * depth;
    return f;
}

// The springs alone: H += k J^T J. The forces' share of gradient and Hessian comes with the dead loads.
double EquilibriumSolver::add_planes(const EquilibriumProblem& p, bool derivatives) {
    double energy = 0;
    for (const PlaneContact& c : p.planes) {
        const auto d = static_cast<std::size_t>(c.dof);
        const V3 x = k_.origin[d] + k_.R[d] * c.local, f = c.force(x);
        if (f[c.axis] == 0) continue;
        V3 weight = V3::Constant(c.shear_n_m);
        weight[c.axis] = c.stiffness_n_m;
        for (int a = 0; a < 3; ++a)
            if (weight[a] > 0) energy += 0.5 * f[a] * f[a] / weight[a];
        if (!derivatives) continue;
        const std::vector<int>& path = model_.path(c.dof);
        for (std::size_t a = 0; a < path.size(); ++a) {
            const auto i = static_cast<std::size_t>(path[a]);
            J_.col(static_cast<Eigen::Index>(a)) =
                model_.dof(path[a]).prismatic ? k_.axis[i] : V3(k_.axis[i].cross(x - k_.origin[i]));
        }
        add_rows(path, weight, V3::Zero());
    }
    return energy;
}

}  // namespace bodychain
