// What planned walking and planned standing share: limits, couplings, support, and the loads that follow from a
// movement.
#include "anatomy/joint_table.h"
#include "plan/coordinates.h"
#include "plan/task_weights.h"
#include "plan/walk_planner.h"

#include <algorithm>
#include <cstdlib>

namespace bodychain {

namespace {
constexpr double kFirm = 0.9;  // definition: of being planted; foot_error_max_m() looks at such pads
}

VectorQ body_stiffness(const ChainModel& model) {
    const Body& body = model.body();
    VectorQ k = VectorQ::Zero(model.size());
    for (int r = 3; r < kRootDofs; ++r) k[r] = kWeights.pelvis_nm_rad * body.person.scale[Quantity::PelvisHold];
    for (std::size_t d = 0; d < body.dofs.size(); ++d)
        k[kRootDofs + static_cast<int>(d)] =
            body.joint(body.dofs[d].joint).axes[static_cast<std::size_t>(body.dofs[d].axis)].stiffness_nm_rad;
    return k;
}

V3 trunk_weight(const ChainModel& model, double tilt_nm_rad) {
    return model.body().person.scale[Quantity::TrunkUpright] *
           V3(kWeights.thorax_bend_nm_rad, kWeights.thorax_turn_nm_rad, tilt_nm_rad);
}

void set_joint_limits(const ChainModel& model, EquilibriumProblem& p) {
    const Body& body = model.body();
    p.low = VectorQ::Constant(model.size(), -1e9);
    p.high = VectorQ::Constant(model.size(), 1e9);
    for (std::size_t i = 0; i < body.dofs.size(); ++i) {
        const Axis& a = body.joint(body.dofs[i].joint).axes[static_cast<std::size_t>(body.dofs[i].axis)];
        p.low[kRootDofs + static_cast<int>(i)] = a.low.rad();
        p.high[kRootDofs + static_cast<int>(i)] = a.high.rad();
    }
    p.limit_stiffness = kLimitStiffness_nm_rad;
}

void add_muscles(const ChainModel& model, MuscleUse use, EquilibriumProblem& p) {
    for (const TwoJointMuscle& m : muscles_of(model.body(), use)) {
        const int a = kRootDofs + m.dof_a, b = kRootDofs + m.dof_b;
        p.muscles.push_back(
            {a, b, m.lever_a_m, m.lever_b_m, m.stiffness_n_m, m.lever_a_m * p.rest[a] + m.lever_b_m * p.rest[b]});
        // The table's stiffness of a joint is that of all its muscles: the joint's own is what the hamstrings leave.
        p.stiffness[a] = std::max(0.0, p.stiffness[a] - m.stiffness_n_m * m.lever_a_m * m.lever_a_m);
        p.stiffness[b] = std::max(0.0, p.stiffness[b] - m.stiffness_n_m * m.lever_b_m * m.lever_b_m);
    }
}

void add_screw_homes(const ChainModel& model, EquilibriumProblem& p) {
    const auto at = [&](Joint j, int axis) { return coordinate(model.body(), j, axis); };
    for (Side side : kSides)
        p.screws.push_back({at(on_side(Joint::KneeR, side), 0), at(on_side(Joint::KneeR, side), 2)});
}

std::vector<int> moving_coordinates(const ChainModel& model) {
    std::vector<int> active;
    for (int i = 0; i < kRootDofs; ++i) active.push_back(i);
    for (std::size_t i = 0; i < model.body().dofs.size(); ++i)
        if (model.body().dofs[i].joint < Joint::ShoulderR) active.push_back(kRootDofs + static_cast<int>(i));
    return active;
}

SupportReference support_reference(const PlannedCycle& cycle, double phase) {
    SupportReference r;
    if (cycle.standing()) {
        r.cop = cycle.standing_cop;
        return r;
    }
    double sum = 0;
    for (std::size_t s = 0; s < 2; ++s) {
        const double p = phase + 0.5 * static_cast<double>(s);
        r.cop[s] = cycle.feet[s].cop(p);
        r.share[s] = cycle.walk->vertical_force(p);
        sum += r.share[s];
    }
    for (double& s : r.share) s /= sum;
    return r;
}

double tune(const char* name, double value) {
    const char* set = std::getenv(name);
    return set ? std::atof(set) : value;
}

// Tolerance of each component of a load, growing with what the foot is to carry: pressure may move, forces may change.
V6 load_weight(double body_weight_n, double share) {
    const double bw = body_weight_n;
    V6 spread;
    spread << tune("CZ", 0.005) * bw, tune("MY", 4), tune("CX", 0.01) * bw, tune("SH", 0.02) * bw, tune("SV", 0.03) * bw,
        tune("SZ", 0.03) * bw;
    return ((share + 0.03) * spread).cwiseAbs2().cwiseInverse() * tune("FJ", 1);
}

SideArray<FootSupport> foot_support(const PlannedCycle& cycle, double phase) {
    SideArray<FootSupport> out;
    const double bw = cycle.model->mass() * kGravity_m_s2;
    for (Side side : kSides) {
        FootSupport& s = out[side];
        const FootPath& foot = cycle.feet[static_cast<std::size_t>(index(side))];
        const double p = phase + 0.5 * index(side), f = cycle.walk->vertical_force(p);
        s.loaded = f > 0;
        if (!s.loaded) continue;
        s.cop = foot.cop(p);
        s.part = foot.parts(p);
        s.wanted << 0, 0, 0, bw * cycle.walk->fore_aft_force(p), bw * f, -lateral_sign(side) * tune("ML", 0.05) * bw * f;
        s.weight = load_weight(bw, f);
    }
    if (!cycle.from) return out;
    const PlannedCycle& from = *cycle.from;
    const double T = from.cycle_s();
    const LoadState before = best_loads(from, phase, from.q.at(phase), from.q.at(phase, 1) / T, from.q.at(phase, 2) / (T * T));
    const V3 tilt = cycle.model->mass() * kGravity_m_s2 * (cycle.model->up() - V3::UnitY());
    double up = 0;
    for (Side side : kSides) up += before.load[6 * index(side) + 4];
    for (Side side : kSides) {
        out[side].wanted = before.load.segment<6>(6 * index(side));
        out[side].wanted.tail<3>() += tilt * (before.load[6 * index(side) + 4] / up);
    }
    return out;
}

TorqueTask torque_task(const PlannedCycle& cycle, double phase) {
    TorqueTask task{{}, cycle.torque_weight, cycle.caps};
    if (!cycle.from) {
        task.wanted = cycle.wanted_torque.at(phase);
    } else {
        const PlannedCycle& from = *cycle.from;
        const double T = from.cycle_s();
        task.wanted = best_loads(from, phase, from.q.at(phase), from.q.at(phase, 1) / T, from.q.at(phase, 2) / (T * T)).torque;
    }
    return task;
}

LoadState best_loads(const PlannedCycle& cycle, double phase, const VectorQ& q, const VectorQ& qd, const VectorQ& qdd) {
    LoadState out;
    ChainDynamics dynamics(*cycle.model);
    dynamics.set(q, qd, qdd);
    out.support = foot_support(cycle, phase);
    const FootLoads feet(*cycle.model, dynamics.kinematics(), out.support);
    out.load = feet.settle(dynamics, torque_task(cycle, phase), out.torque);
    return out;
}

PhaseDynamics phase_dynamics(const PlannedCycle& cycle, double phase, const VectorQ& q, const VectorQ& qd,
                             const VectorQ& qdd) {
    const ChainModel& model = *cycle.model;
    PhaseDynamics out;
    if (!cycle.standing()) {
        const LoadState state = best_loads(cycle, phase, q, qd, qdd);
        out.torque = state.torque;
        Kinematics k;
        model.kinematics(q, k);
        const FootLoads feet(model, k, state.support);
        for (Side s : kSides) out.feet[s] = feet.foot(s, state.load);
        return out;
    }
    Kinematics k;
    model.kinematics(q, k);
    const GroundDemand demand = ground_demand(model, q, qd, qdd);
    SupportReference reference = support_reference(cycle, phase);
    if (cycle.standing()) {
        // Standing, the load is shared by where the line of gravity falls between the feet.
        const double z_r = reference.cop[0][2], z_l = reference.cop[1][2];
        reference.share[0] = std::clamp((demand.zero_moment_point()[2] - z_l) / (z_r - z_l), 0.0, 1.0);
        reference.share[1] = 1 - reference.share[0];
    }
    out.feet = share_demand(demand, model.com(k), reference);
    std::vector<PointForce> forces;
    for (Side s : kSides) spread_over_sole(model, k, s, out.feet[s], forces);
    out.torque = model.inverse_dynamics(q, qd, qdd, forces);
    return out;
}

double foot_error_max_m(const PlannedCycle& cycle) {
    if (cycle.standing()) return 0;
    const Eigen::MatrixXd q = cycle.q.sample(kPhases);
    double worst = 0;
    Kinematics k;
    for (int i = 0; i < kPhases; ++i) {
        cycle.model->kinematics(q.col(i), k);
        for (const ContactPad& pad : cycle.model->body().pads) {
            const FootPath& foot = cycle.feet[index(pad.side)];
            const double own = static_cast<double>(i) / kPhases + 0.5 * index(pad.side);
            if (part_of(pad.place) == SolePart::Toes || foot.planted(pad.place, own) < kFirm) continue;
            const V3 miss = cycle.model->segment_point(k, pad.segment, pad.centre) - foot.pads(own)[pad.place];
            worst = std::max(worst, miss.norm());
        }
    }
    return worst;
}

}  // namespace bodychain
