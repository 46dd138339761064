// The neutral walk: the reference's joint curves fitted to the ground and to Newton's laws.
#include "anatomy/joint_table.h"
#include "plan/coordinates.h"
#include "plan/free_moment_balance.h"
#include "plan/neutral_cache.h"
#include "plan/task_weights.h"
#include "plan/walk_planner.h"

#include <array>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr Sourced<double> kStepWidth_h{0.12 / 1.75, "step width 0.10-0.13 m (gaitutils time-distance norms)"};
constexpr Sourced<double> kToeOut_rad{7.0 * std::numbers::pi / 180, "CGM23 foot progression in stance, -7 to -8 deg"};
// How the thorax-pelvis motion is shared by the four spinal joints, bottom up: White & Panjabi ranges of the levels.
constexpr std::array<double, 4> kBendShare{0.32, 0.30, 0.25, 0.13}, kTurnShare{0.08, 0.08, 0.40, 0.44};
constexpr std::array<Joint, 4> kSpine{Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar, Joint::MidThoracic};

// Reference joint angles at a phase of the right cycle, root at the origin.
VectorQ reference_posture(const ChainModel& model, const ReferenceWalk& walk, double phase) {
    using C = ReferenceCurve;
    const auto at = [&](Joint j, int axis) { return coordinate(model.body(), j, axis); };
    VectorQ q = VectorQ::Zero(model.size());
    q[3] = walk.angle(C::PelvisRotation, phase);
    q[4] = walk.angle(C::PelvisObliquity, phase);
    q[5] = walk.angle(C::PelvisTilt, phase);
    double mean_rotation = 0;  // the transverse offset of CGM curves is a marker artefact
    for (int i = 0; i < 20; ++i) mean_rotation += walk.angle(C::HipRotation, i / 20.0) / 20;
    for (Side side : kSides) {
        const double p = phase + 0.5 * index(side);
        q[at(on_side(Joint::HipR, side), 0)] = walk.angle(C::HipFlexion, p);
        q[at(on_side(Joint::HipR, side), 1)] = walk.angle(C::HipAdduction, p);
        q[at(on_side(Joint::HipR, side), 2)] = walk.angle(C::HipRotation, p) - mean_rotation;
        const double knee = std::max(0.05, walk.angle(C::KneeFlexion, p));
        q[at(on_side(Joint::KneeR, side), 0)] = knee;
        q[at(on_side(Joint::KneeR, side), 2)] = screw_home(knee);
        q[at(on_side(Joint::TalocruralR, side), 0)] = walk.angle(C::AnkleDorsiflexion, p);
        q[at(on_side(Joint::ShoulderR, side), 0)] = walk.angle(C::ShoulderFlexion, p) + 0.17;
        q[at(on_side(Joint::ShoulderR, side), 1)] = -0.12;
        q[at(on_side(Joint::ElbowR, side), 0)] = walk.angle(C::ElbowFlexion, p);
    }
    for (std::size_t i = 0; i < 4; ++i) {
        q[at(kSpine[i], 0)] = -walk.angle(C::SpineFlexion, phase) * kBendShare[i];
        q[at(kSpine[i], 1)] = walk.angle(C::SpineBending, phase) * kBendShare[i];
        q[at(kSpine[i], 2)] = -walk.angle(C::SpineRotation, phase) * kTurnShare[i];
    }
    return q;
}

// How hard the fit holds each coordinate to the reference: trunk and arms firmly, legs softly, the planted feet decide.
VectorQ fit_stiffness(const ChainModel& model) {
    const auto at = [&](Joint j, int axis) { return coordinate(model.body(), j, axis); };
    VectorQ k = VectorQ::Constant(model.size(), 2000);
    k[0] = k[2] = 0;
    k[1] = 1;
    for (Side side : kSides) {
        k[at(on_side(Joint::HipR, side), 0)] = 100;
        k[at(on_side(Joint::HipR, side), 1)] = 30;
        k[at(on_side(Joint::HipR, side), 2)] = 15;
        k[at(on_side(Joint::KneeR, side), 0)] = 100;
        k[at(on_side(Joint::KneeR, side), 2)] = 100;
        k[at(on_side(Joint::TalocruralR, side), 0)] = 400;
        k[at(on_side(Joint::SubtalarR, side), 0)] = 60;
        k[at(on_side(Joint::MidfootR, side), 0)] = 200;
        k[at(on_side(Joint::MtpR, side), 0)] = 20;
    }
    return k;
}

void add_foot_tasks(const ChainModel& model, const FootPath& foot, Side side, double phase, EquilibriumProblem& p) {
    const PadPoints pads = foot.pads(phase);
    for (const ContactPad& pad : model.body().pads.of(side)) {
        const double planted = foot.planted(pad.place, phase);
        const SolePart part = part_of(pad.place);
        PointTask t;
        t.pad = static_cast<int>(pad_index(side, pad.place));
        t.dof = model.segment(index(pad.segment)).dof;
        t.local = to_eigen(pad.centre);
        t.target = pads[pad.place];
        t.planted = planted;
        t.height = t.target[1];
        if (part == SolePart::Heel) t.held_down = 1 - planted * (1 - foot.heel_load(phase)) * (1 - kWeights.heel_held);
        // Toes in the air go where the foot takes them; they are listed to be kept clear of the floor.
        t.weight = V3::Constant(part == SolePart::Toes ? planted * kWeights.foot_n_m : kWeights.foot_n_m.value);
        p.points.push_back(t);
    }
}

// Vertical excursion of the centre of mass that makes the reference's vertical force: m y'' = F - m g, harmonic by
// harmonic.
Eigen::VectorXd force_height(const ReferenceWalk& walk, int phases) {
    Eigen::MatrixXd f(1, 200);
    for (int i = 0; i < 200; ++i) f(0, i) = walk.vertical_force(i / 200.0) + walk.vertical_force(i / 200.0 + 0.5);
    PeriodicSeries s(f, 6);
    for (int h = 0; h <= 6; ++h) {
        const double w = 2 * std::numbers::pi * h / walk.cycle_s();
        const double gain = h % 2 == 0 && h > 0 ? -kGravity_m_s2 / (w * w) : 0.0;
        s.cosines_.col(h) *= gain;
        s.sines_.col(h) *= gain;
    }
    return s.sample(phases).row(0).transpose();
}

// First guess of the centre of mass over the planned support: the pendulum equation for every harmonic.
void pendulum_targets(CycleSolver& solver, double cycle_s, double height_m) {
    const int n = static_cast<int>(solver.support.size());
    Eigen::MatrixXd z(2, n);
    for (int i = 0; i < n; ++i) {
        const V3 p = solver.support[static_cast<std::size_t>(i)].zero_moment_point();
        z(0, i) = p[0];
        z(1, i) = p[2];
    }
    PeriodicSeries s(z, 4);
    for (int h = 0; h <= 4; ++h) {
        const double w = 2 * std::numbers::pi * h / cycle_s, gain = 1 / (1 + height_m * w * w / kGravity_m_s2);
        s.cosines_.col(h) *= gain;
        s.sines_.col(h) *= gain;
    }
    const Eigen::MatrixXd c = s.sample(n);
    for (int i = 0; i < n; ++i) {
        solver.problems[static_cast<std::size_t>(i)].com_target[0] = c(0, i);
        solver.problems[static_cast<std::size_t>(i)].com_target[2] = c(1, i);
    }
}

// The reference's posture at a phase, feet on their prints.
EquilibriumProblem fit_problem(const NeutralCycle& c, double phase, double com_height_m) {
    const ChainModel& model = *c.model;
    EquilibriumProblem p;
    p.stiffness = fit_stiffness(model);
    p.rest = reference_posture(model, *c.walk, phase);
    p.rest[1] = 0.53 * model.body().person.height_m;
    p.tau = VectorQ::Zero(model.size());
    set_joint_limits(model, p);
    add_screw_homes(model, p);
    for (Side s : kSides) {
        const FootPath& foot = c.feet[index(s)];
        const double own = phase + 0.5 * index(s);
        p.rest[coordinate(model.body(), on_side(Joint::MtpR, s), 0)] = foot.toe_extension(own);
        add_foot_tasks(model, foot, s, own, p);
    }
    p.com_target = V3(0, com_height_m, 0);
    p.com_weight = V3(kWeights.com_n_m, 0, kWeights.com_n_m);
    return p;
}

void fit(NeutralCycle& c) {
    const ChainModel& model = *c.model;
    CycleSolver solver(model, c.walk->cycle_s(), moving_coordinates(model), kPlanHarmonics);
    const Eigen::VectorXd lift = force_height(*c.walk, kPhases);
    const double height = 0.56 * model.body().person.height_m;  // of the centre of mass, only to start from
    solver.q.resize(model.size(), kPhases);
    for (int i = 0; i < kPhases; ++i) {
        const double phase = static_cast<double>(i) / kPhases;
        solver.problems.push_back(fit_problem(c, phase, height + lift[i]));
        solver.q.col(i) = solver.problems.back().rest;
        solver.support.push_back(support_reference(c, phase));
    }
    pendulum_targets(solver, c.walk->cycle_s(), height);
    solver.sweep(4, true);
    solver.settle_height();
    for (EquilibriumProblem& p : solver.problems) p.com_weight[1] = kWeights.com_height_n_m;
    constexpr int kOuter = 12;
    constexpr int kTurn =
        1;  // passes are left to settle again; later, a tall fast person's zero-moment point misses by more
    for (int outer = 0; outer < kOuter; ++outer) {
        solver.sweep(2, false);
        solver.smooth();
        if (outer == kTurn) balance_turning(c, solver);
        solver.correct_com();
        solver.correct_pads();
    }
    solver.sweep(2, false);
    solver.smooth();
    solver.finish();
    c.q = solver.series();
    c.miss_m = solver.miss_m();
    c.iterations = solver.iterations();
}

// Weight and inertia of every segment, and the ground's forces under both soles.
void add_dead_loads(const NeutralCycle& c, double phase, const Kinematics& k, const VectorQ& q, const VectorQ& qd,
                    const VectorQ& qdd, EquilibriumProblem& p) {
    const ChainModel& model = *c.model;
    const auto weights = model.dead_weights(q, qd, qdd);
    for (int s = 0; s < kSegmentCount; ++s)
        p.dead_loads.push_back({model.segment(s).dof, model.segment(s).com, weights[static_cast<std::size_t>(s)]});
    std::vector<PointForce> ground;
    const PhaseDynamics loads = phase_dynamics(c, phase, q, qd, qdd);
    for (Side s : kSides) spread_over_sole(model, k, s, loads.feet[s], ground);
    for (const PointForce& f : ground) {
        const auto d = static_cast<std::size_t>(f.dof);
        p.dead_loads.push_back({f.dof, k.R[d].transpose() * (f.point - k.origin[d]), f.force});
    }
}

// The problem every changed posture starts from: body stiffness, all tasks satisfied, dead loads balanced.
void set_base(NeutralCycle& c) {
    const ChainModel& model = *c.model;
    const double T = c.walk->cycle_s();
    const Eigen::MatrixXd q = c.q.sample(kPhases), qd = c.q.sample(kPhases, 1) / T,
                          qdd = c.q.sample(kPhases, 2) / (T * T);
    EquilibriumSolver solver(model, moving_coordinates(model));
    for (int i = 0; i < kPhases; ++i) {
        const double phase = static_cast<double>(i) / kPhases;
        EquilibriumProblem p;
        Kinematics k;
        model.kinematics(q.col(i), k);
        p.rest = q.col(i);
        p.stiffness = body_stiffness(model);
        set_joint_limits(model, p);
        add_screw_homes(model, p);
        add_muscles(model, MuscleUse::Walking, p);
        for (Side s : kSides) {
            add_foot_tasks(model, c.feet[index(s)], s, phase + 0.5 * index(s), p);
        }
        for (PointTask& t : p.points)
            t.target = k.origin[static_cast<std::size_t>(t.dof)] + k.R[static_cast<std::size_t>(t.dof)] * t.local;
        const int thorax = model.segment(index(Segment::ThoraxUpper)).dof,
                  head = model.segment(index(Segment::Head)).dof;
        p.orientations.push_back(
            {thorax, k.R[static_cast<std::size_t>(thorax)], trunk_weight(model, kWeights.thorax_tilt_walk_nm_rad)});
        p.orientations.push_back({head, k.R[static_cast<std::size_t>(head)], V3::Constant(kWeights.head_nm_rad)});
        p.com_target = model.com(k);
        p.com_weight = V3(kWeights.com_n_m, kWeights.com_height_n_m, kWeights.com_n_m);
        add_dead_loads(c, phase, k, q.col(i), qd.col(i), qdd.col(i), p);
        // Whatever pulls at the neutral posture is carried by a constant torque: the neutral walk is then an exact
        // equilibrium.
        p.tau = VectorQ::Zero(model.size());
        p.tau = solver.gradient(p, q.col(i));
        c.base.push_back(std::move(p));
    }
}

// Where the reference's joint angles carry the right ball, the centre of mass moving evenly and rising as the vertical
// force says.
PeriodicSeries reference_ball(const ChainModel& model, const ReferenceWalk& walk) {
    const Eigen::VectorXd lift = force_height(walk, kPhases);
    Eigen::MatrixXd path(2, kPhases);
    Kinematics k;
    for (int i = 0; i < kPhases; ++i) {
        model.kinematics(reference_posture(model, walk, static_cast<double>(i) / kPhases), k);
        const V3 ball = sole_middle(model, k, Side::Right, SolePart::Ball) - model.com(k);
        path(0, i) = ball[0];
        path(1, i) = ball[1] + lift[i];
    }
    return PeriodicSeries(path, kPlanHarmonics);
}

std::shared_ptr<const NeutralCycle> make_neutral(const Person& person, double speed_m_s) {
    auto c = std::make_shared<NeutralCycle>();
    const Body body = make_body(person);
    c->model = std::make_shared<ChainModel>(body);
    c->walk = std::make_shared<ReferenceWalk>(speed_m_s, person.height_m);
    const auto ball = std::make_shared<PeriodicSeries>(reference_ball(*c->model, *c->walk));
    for (Side side : kSides) {
        FootPathOptions o;
        o.reference_ball = ball;
        o.line_z_m = 0.5 * kStepWidth_h * person.height_m;
        o.toe_out_rad = kToeOut_rad;
        o.print_x_m =
            0.5 * c->walk->stance_fraction() * c->walk->stride_m();  // print passes under the body in mid-stance
        c->feet.emplace_back(body, side, *c->walk, o);
    }
    fit(*c);
    set_base(*c);
    return c;
}

}  // namespace

std::shared_ptr<const NeutralCycle> neutral_cycle(const Person& person, double speed_m_s) {
    static NeutralCache cache(make_neutral);
    return cache.get(person, speed_m_s);
}

}  // namespace bodychain
