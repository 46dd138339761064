#include "plan/stand_planner.h"

#include "plan/coordinates.h"
#include "plan/neutral_cache.h"
#include "plan/posture_tasks.h"
#include "plan/task_torques.h"
#include "plan/task_weights.h"

#include <array>
#include <numbers>

namespace bodychain {

namespace {

constexpr Sourced<double> kStandingTilt_rad{11.0 * std::numbers::pi / 180,
                                            "mean anterior pelvic tilt of the CGM23 walk; thigh and trunk upright"};
constexpr Sourced<double> kStandingCop{0.40, "of the heel-ball distance: gravity line 4-5 cm in front of the ankle"};
constexpr Sourced<double> kStandingCom_n_m{
    5000,
    "engineering: sway is free enough to shift load between the feet; 2500-20000 N/m give answers within 0.2 deg"};
constexpr Sourced<double> kElbow_rad{0.15, "engineering: hanging arms are bent by some 9 deg"};
constexpr Sourced<double> kKeep_nm_rad{300, "engineering: the neutral stance stays near the upright angles"};
constexpr int kNewtonSteps = 60;

VectorQ upright_angles(const ChainModel& model) {
    const auto at = [&](Joint j, int axis) { return coordinate(model.body(), j, axis); };
    VectorQ q = VectorQ::Zero(model.size());
    q[5] = kStandingTilt_rad;
    for (Side side : kSides) {
        q[at(on_side(Joint::HipR, side), 0)] = kStandingTilt_rad;
        q[at(on_side(Joint::ShoulderR, side), 1)] = kArmsOut_rad;
        q[at(on_side(Joint::ElbowR, side), 0)] = kElbow_rad;
    }
    for (std::size_t i = 0; i < kSpineJoints.size(); ++i)
        q[at(kSpineJoints[i], 0)] = kStandingTilt_rad * kSpineBendShare.value[i];
    return q;
}

void common_tasks(const ChainModel& model, const Kinematics& k, EquilibriumProblem& p) {
    for (std::size_t i = 0; i < model.body().pads.size(); ++i) {
        const ContactPad& pad = model.body().pads[i];
        PointTask t;
        t.pad = static_cast<int>(i);
        t.dof = model.segment(index(pad.segment)).dof;
        t.local = to_eigen(pad.centre);
        t.target = k.origin[static_cast<std::size_t>(t.dof)] + k.R[static_cast<std::size_t>(t.dof)] * t.local;
        t.weight = V3::Constant(kWeights.foot_n_m);
        p.points.push_back(t);
    }
    const int thorax = model.segment(index(Segment::ThoraxUpper)).dof, head = model.segment(index(Segment::Head)).dof;
    p.orientations.push_back(
        {thorax, k.R[static_cast<std::size_t>(thorax)], trunk_weight(model, kWeights.thorax_tilt_stand_nm_rad)});
    p.orientations.push_back({head, k.R[static_cast<std::size_t>(head)], V3::Constant(kWeights.head_nm_rad)});
}

SideArray<V3> standing_cops(const ChainModel& model, const Kinematics& k) {
    SideArray<V3> cop;
    for (Side side : kSides) {
        const V3 heel = sole_middle(model, k, side, SolePart::Heel), ball = sole_middle(model, k, side, SolePart::Ball);
        cop[side] = heel + kStandingCop * (ball - heel);
        cop[side][1] = 0;
    }
    return cop;
}

void add_dead_loads(const PlannedCycle& c, const VectorQ& q, EquilibriumProblem& p) {
    const ChainModel& model = *c.model;
    const VectorQ zero = VectorQ::Zero(q.size());
    const auto weights = model.dead_weights(q, zero, zero);
    for (int s = 0; s < kSegmentCount; ++s)
        p.dead_loads.push_back({model.segment(s).dof, model.segment(s).com, weights[static_cast<std::size_t>(s)]});
    Kinematics k;
    model.kinematics(q, k);
    std::vector<PointForce> ground;
    const PhaseDynamics loads = phase_dynamics(c, 0, q, zero, zero);
    for (Side s : kSides) spread_over_sole(model, k, s, loads.feet[s], ground);
    for (const PointForce& f : ground) {
        const auto d = static_cast<std::size_t>(f.dof);
        p.dead_loads.push_back({f.dof, k.R[d].transpose() * (f.point - k.origin[d]), f.force});
    }
}

// A constant torque carries whatever pulls at the neutral posture, so that standing is an exact equilibrium.
EquilibriumProblem standing_base(const NeutralCycle& c, EquilibriumSolver& solver, const VectorQ& q) {
    const ChainModel& model = *c.model;
    Kinematics k;
    model.kinematics(q, k);
    EquilibriumProblem b;
    b.rest = q;
    b.stiffness = body_stiffness(model);
    add_muscles(model, MuscleUse::Standing, b);
    b.tau = VectorQ::Zero(model.size());
    set_joint_limits(model, b);
    common_tasks(model, k, b);
    b.com_target = model.com(k);
    b.com_weight = V3(kStandingCom_n_m, 0, kStandingCom_n_m);
    add_dead_loads(c, q, b);
    add_screw_homes(model, b);
    b.tau = solver.gradient(b, q);
    return b;
}

std::shared_ptr<const NeutralCycle> make_standing(const Person& person, double) {
    auto c = std::make_shared<NeutralCycle>();
    c->model = std::make_shared<ChainModel>(make_body(person));
    const ChainModel& model = *c->model;
    VectorQ q = upright_angles(model);
    Kinematics k;
    model.kinematics(q, k);
    // On the floor, with the line of gravity over the planned centres of pressure: the body leans about its ankles
    // until it is there.
    const ContactPad& heel = model.body().pads.at(Side::Right, ContactPad::Place::HeelMedial);
    q[1] = heel.radius_m - model.segment_point(k, heel.segment, heel.centre)[1];
    model.kinematics(q, k);
    EquilibriumProblem p;
    p.rest = q;
    p.stiffness = VectorQ::Constant(model.size(), kKeep_nm_rad);
    p.stiffness.head<3>().setZero();
    p.tau = VectorQ::Zero(model.size());
    set_joint_limits(model, p);
    common_tasks(model, k, p);
    c->standing_cop = standing_cops(model, k);
    p.com_target = 0.5 * (c->standing_cop[0] + c->standing_cop[1]);
    p.com_weight = V3(kWeights.com_n_m, 0, kWeights.com_n_m);
    EquilibriumSolver solver(model, moving_coordinates(model));
    solver.solve(p, q, kNewtonSteps, 1e-6);
    model.kinematics(q, k);
    c->standing_cop = standing_cops(model, k);
    c->q = PeriodicSeries(q, 0);

    c->base.push_back(standing_base(*c, solver, q));
    return c;
}

void turn_feet(const NeutralCycle& neutral, const ChainModel& model, const Posture& posture, EquilibriumProblem& p) {
    const VectorQ q = neutral.q.at(0);
    for (PointTask& t : p.points) {
        const ContactPad& pad = model.body().pads[static_cast<std::size_t>(t.pad)];
        const Eigen::AngleAxisd turn(
            -lateral_sign(pad.side) * toe_out_change(*neutral.model, model, q, posture, pad.side), V3::UnitY());
        const V3 pivot = neutral.standing_cop[pad.side];
        t.target = pivot + turn * (t.target - pivot);
    }
}

// Lets muscles take over what the tasks pull (task_torques.h) until nothing changes any more; returns the Newton steps.
int hand_over_to_muscles(const NeutralCycle& neutral, const ChainModel& model, EquilibriumProblem& p, VectorQ& q,
                         EquilibriumSolver& solver) {
    constexpr int kRounds = 8;  // each leaves half or less of what pulls from outside
    const VectorQ tau = p.tau;
    EquilibriumSolver before(*neutral.model, moving_coordinates(*neutral.model));
    const VectorQ load_before = before.dead_load_gradient(neutral.base[0], neutral.q.at(0));
    int steps = 0;
    for (int round = 0; round < kRounds; ++round) {
        p.tau = tau + task_torques(model, p, q, solver.dead_load_gradient(p, q), load_before);
        steps += solver.solve(p, q, kNewtonSteps, 1e-4).iterations;
    }
    return steps;
}

}  // namespace

std::shared_ptr<const PlannedCycle> standing_posture(const Scenario& scenario, const ModelScale& scale) {
    static NeutralCache cache(make_standing);
    Person person = person_of(scenario);
    person.scale = scale;
    const auto neutral = cache.get(person, 0);
    if (scenario.posture.neutral()) return neutral;
    auto c = std::make_shared<PlannedCycle>();
    c->model = std::make_shared<ChainModel>(make_body(person, shape_of(scenario)), incline_rad(scenario.posture));
    EquilibriumProblem p = neutral->base[0];
    turn_feet(*neutral, *c->model, scenario.posture, p);
    apply_posture(*c->model, scenario.posture, 0, p);
    VectorQ q = neutral->q.at(0);
    EquilibriumSolver solver(*c->model, moving_coordinates(*c->model));
    c->iterations = solver.solve(p, q, kNewtonSteps, 1e-4).iterations;
    c->iterations += hand_over_to_muscles(*neutral, *c->model, p, q, solver);
    Kinematics k;
    c->model->kinematics(q, k);
    c->standing_cop = standing_cops(*c->model, k);
    c->q = PeriodicSeries(q, 0);
    return c;
}

}  // namespace bodychain
