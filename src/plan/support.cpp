#include "plan/support.h"

#include "base/sourced.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain {

namespace {
constexpr Sourced<double> kSoleMarginX_m{
    0.05, "half of the ball-toe distance: the centre of pressure may leave its planned path by this much"};
constexpr Sourced<double> kSoleMarginZ_m{
    0.025, "sole breadth 0.055 H, pads 0.07 m apart: the centre of pressure stays between them"};
constexpr double kToesBeyond_m = 0.01;  // numerics: the toes are taken to lie at least this far in front of the ball
}  // namespace

GroundDemand ground_demand(const ChainModel& model, const VectorQ& q, const VectorQ& qd, const VectorQ& qdd,
                           std::span<const PointForce> others) {
    const VectorQ tau = model.inverse_dynamics(q, qd, qdd, others);
    Kinematics k;
    model.kinematics(q, k);
    // The torques of the three root rotations are the moment about the pelvis projected on their axes: tau = A m.
    // Solved for m, and moved to the world's origin.
    M3 axes;
    for (int i = 0; i < 3; ++i) axes.row(i) = k.axis[static_cast<std::size_t>(3 + i)].transpose();
    GroundDemand d;
    d.force = tau.head<3>();
    d.moment = axes.partialPivLu().solve(V3(tau.segment<3>(3))) + k.origin[kRootDofs - 1].cross(d.force);
    return d;
}

SideArray<FootLoad> share_demand(const GroundDemand& demand, const V3& com, const SupportReference& reference) {
    const V3 wanted = demand.zero_moment_point(), have = reference.zero_moment_point();
    V3 shift = wanted - have;
    shift[0] = std::clamp(shift[0], -kSoleMarginX_m.value, kSoleMarginX_m.value);
    shift[2] = std::clamp(shift[2], -kSoleMarginZ_m.value, kSoleMarginZ_m.value);
    SideArray<FootLoad> feet;
    SideArray<V3> force, cop;
    V3 sum = V3::Zero();
    for (std::size_t s = 0; s < 2; ++s) {
        cop[s] = reference.cop[s] + shift;
        const double up = reference.share[s] * demand.force[1];
        const V3 to_com = (com - cop[s]) / com[1];
        force[s] = V3(up * to_com[0], up, up * to_com[2]);
        sum += force[s];
    }
    double twist = demand.moment[1];
    for (std::size_t s = 0; s < 2; ++s) {
        force[s][0] += reference.share[s] * (demand.force[0] - sum[0]);
        force[s][2] += reference.share[s] * (demand.force[2] - sum[2]);
        twist -= cop[s].cross(force[s])[1];
    }
    for (std::size_t s = 0; s < 2; ++s) {
        feet[s].force_n = to_glm(force[s]);
        feet[s].cop = to_glm(cop[s]);
        feet[s].free_moment_nm = reference.share[s] * twist;
    }
    return feet;
}

V3 sole_middle(const ChainModel& model, const Kinematics& k, Side side, SolePart part) {
    return middle_of(part, [&](ContactPad::Place place) {
        const ContactPad& pad = model.body().pads.at(side, place);
        return model.segment_point(k, pad.segment, pad.centre);
    });
}

void spread_over_sole(const ChainModel& model, const Kinematics& k, Side side, const FootLoad& load,
                      std::vector<PointForce>& out) {
    if (load.force_n.y <= 0) return;
    const V3 force = to_eigen(load.force_n), cop = to_eigen(load.cop);
    std::array<V3, 3> place;  // middle of each part's pads, on the floor
    std::array<int, 3> dof;
    for (std::size_t i = 0; i < 3; ++i) {
        place[i] = sole_middle(model, k, side, kSoleParts[i]);
        place[i][1] = 0;
        dof[i] = model.segment(index(model.body().pads.at(side, inner_pad(kSoleParts[i])).segment)).dof;
    }
    const V3 axis = (place[1] - place[0]).normalized();
    const double ball = (place[1] - place[0]).norm(),
                 toe = std::max(ball + kToesBeyond_m, (place[2] - place[0]).dot(axis));
    const double at = (cop - place[0]).dot(axis);
    std::array<double, 3> part{0, 0, 0};
    if (at <= ball) {
        part[1] = std::clamp(at / ball, 0.0, 1.0);
        part[0] = 1 - part[1];
    } else {
        part[2] = std::clamp((at - ball) / (toe - ball), 0.0, 1.0);
        part[1] = 1 - part[2];
    }
    V3 moment = cop.cross(force) + V3(0, load.free_moment_nm, 0);
    for (std::size_t i = 0; i < 3; ++i) moment -= part[i] * place[i].cross(force);
    for (std::size_t i = 0; i < 3; ++i) {
        if (part[i] <= 0) continue;
        out.push_back({dof[i], place[i], part[i] * force, part[i] * moment});
    }
}

}  // namespace bodychain
