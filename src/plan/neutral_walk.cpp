// The neutral walk: the reference's joint curves fitted to the floor and to Newton's laws.
#include "anatomy/joint_table.h"
#include "plan/coordinates.h"
#include "plan/free_moment_balance.h"
#include "plan/neutral_cache.h"
#include "plan/task_weights.h"
#include "plan/walk_planner.h"

#include <array>
#include "gait/reference_harmonics.h"
#include <cstdio>
#include <cstdlib>
#include <cmath>
#include <numbers>

namespace bodychain {
double tune(const char* name, double value);

namespace {

constexpr Sourced<double> kStepWidth_h{0.135 / 1.75, "step width 0.10-0.13 m (gaitutils time-distance norms)"};
constexpr Sourced<double> kToeOut_rad{7.0 * std::numbers::pi / 180, "CGM23 foot progression in stance, -7 to -8 deg"};
constexpr Sourced<double> kStraightest_rad{0.05, "engineering: a straighter knee hardly changes the length of its leg"};
constexpr Sourced<double> kShoulderForward_rad{
    0.17, "engineering: takes out the mean of -9 deg of the CGM2.3 curve, so that arms swing about the vertical"};
constexpr Sourced<double> kPelvisHeight_h{0.53, "engineering: to start from; almost nothing holds the pelvis there"};
constexpr Sourced<double> kComHeight_h{0.56, "engineering: to start from; the solved postures replace it"};

// How hard the fit holds each coordinate to the reference.
struct FitRow {
    Joint joint;  // right
    int axis;
    Sourced<double> stiffness_nm_rad;
};
constexpr std::string_view kYields = "engineering: soft, of the order of the joint's own; the planted feet decide";
constexpr std::string_view kPushOff = "engineering: the ankle's curve makes push-off and yields least of the leg";
constexpr std::array<FitRow, 9> kFitRows{{{Joint::HipR, 0, {100, kYields}},
                                          {Joint::HipR, 1, {30, kYields}},
                                          {Joint::HipR, 2, {15, kYields}},
                                          {Joint::KneeR, 0, {100, kYields}},
                                          {Joint::KneeR, 2, {100, kYields}},
                                          {Joint::TalocruralR, 0, {400, kPushOff}},
                                          {Joint::SubtalarR, 0, {60, kYields}},
                                          {Joint::MidfootR, 0, {200, kYields}},
                                          {Joint::MtpR, 0, {20, kYields}}}};
constexpr Sourced<double> kFitFirm_nm_rad{2000, "engineering: pelvis, trunk and arms keep to the reference"};
constexpr Sourced<double> kFitHeight_n_m{1, "engineering: next to nothing; the legs find the height of the pelvis"};

constexpr int kForceHarmonics = 6, kPendulumHarmonics = 4, kForceSamples = 200, kMeanSamples = 20;

// Reference joint angles at a phase of the right cycle, root at the origin.
VectorQ reference_posture(const ChainModel& model, const ReferenceWalk& walk, double phase) {
    using C = ReferenceCurve;
    const auto at = [&](Joint j, int axis) { return coordinate(model.body(), j, axis); };
    VectorQ q = VectorQ::Zero(model.size());
    q[3] = walk.angle(C::PelvisRotation, phase);
    q[4] = walk.angle(C::PelvisObliquity, phase);
    q[5] = walk.angle(C::PelvisTilt, phase);
    double mean_rotation = 0;  // taken out: the mean of the hip's rotation in CGM curves depends on the markers
    for (int i = 0; i < kMeanSamples; ++i)
        mean_rotation += walk.angle(C::HipRotation, i / static_cast<double>(kMeanSamples)) / kMeanSamples;
    for (Side side : kSides) {
        const double p = phase + 0.5 * index(side);
        q[at(on_side(Joint::HipR, side), 0)] = walk.angle(C::HipFlexion, p);
        q[at(on_side(Joint::HipR, side), 1)] = walk.angle(C::HipAdduction, p);
        q[at(on_side(Joint::HipR, side), 2)] = walk.angle(C::HipRotation, p) - mean_rotation;
        const double knee = std::max(kStraightest_rad.value, walk.angle(C::KneeFlexion, p) - tune("KNEE", 6) * std::numbers::pi / 180);
        q[at(on_side(Joint::KneeR, side), 0)] = knee;
        q[at(on_side(Joint::KneeR, side), 2)] = screw_home(knee);
        q[at(on_side(Joint::TalocruralR, side), 0)] = walk.angle(C::AnkleDorsiflexion, p);
        q[at(on_side(Joint::ShoulderR, side), 0)] = walk.angle(C::ShoulderFlexion, p) + kShoulderForward_rad;
        q[at(on_side(Joint::ShoulderR, side), 1)] = kArmsOut_rad;
        q[at(on_side(Joint::ElbowR, side), 0)] = walk.angle(C::ElbowFlexion, p);
    }
    for (std::size_t i = 0; i < kSpineJoints.size(); ++i) {
        q[at(kSpineJoints[i], 0)] = -walk.angle(C::SpineFlexion, phase) * kSpineBendShare.value[i];
        q[at(kSpineJoints[i], 1)] = walk.angle(C::SpineBending, phase) * kSpineBendShare.value[i];
        q[at(kSpineJoints[i], 2)] = -walk.angle(C::SpineRotation, phase) * kSpineTurnShare.value[i];
    }
    return q;
}

VectorQ fit_stiffness(const ChainModel& model) {
    VectorQ k = VectorQ::Constant(model.size(), kFitFirm_nm_rad);
    k[0] = k[2] = 0;
    k[1] = kFitHeight_n_m;
    for (Side side : kSides)
        for (const FitRow& row : kFitRows)
            k[coordinate(model.body(), on_side(row.joint, side), row.axis)] = row.stiffness_nm_rad;
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
        // Toes in the air go where the foot takes them; they have a task so that they are kept clear of the floor.
        t.weight = V3::Constant(part == SolePart::Toes ? planted * kWeights.foot_n_m : kWeights.foot_n_m.value);
        t.weight[1] *= 1 + planted * (tune("PADH", 10) - 1);
        p.points.push_back(t);
    }
}

// Height of the centre of mass about its mean that makes the reference's vertical force. From m y'' = F - m g, with F
// in body weights, the harmonic of frequency w is y = -g F / w^2. Odd harmonics are zero: both steps are alike.
Eigen::VectorXd force_height(const ReferenceWalk& walk, int phases) {
    Eigen::MatrixXd f(1, kForceSamples);
    for (int i = 0; i < kForceSamples; ++i) {
        const double phase = i / static_cast<double>(kForceSamples);
        f(0, i) = walk.vertical_force(phase) + walk.vertical_force(phase + 0.5);
    }
    PeriodicSeries s(f, kForceHarmonics);
    for (int h = 0; h <= kForceHarmonics; ++h) {
        const double w = 2 * std::numbers::pi * h / walk.cycle_s();
        const double gain = h % 2 == 0 && h > 0 ? -kGravity_m_s2 / (w * w) : 0.0;
        s.cosines_.col(h) *= gain;
        s.sines_.col(h) *= gain;
    }
    return s.sample(phases).row(0).transpose();
}

// First guess of the centre of mass c over the planned support z: the linear inverted pendulum z = c - c'' h / g, so
// c = z / (1 + h w^2 / g) for the harmonic of frequency w.
[[maybe_unused]] void pendulum_targets(CycleSolver& solver, double cycle_s, double height_m) {
    const int n = static_cast<int>(solver.support.size());
    Eigen::MatrixXd z(2, n);
    for (int i = 0; i < n; ++i) {
        const V3 p = solver.support[static_cast<std::size_t>(i)].zero_moment_point();
        z(0, i) = p[0];
        z(1, i) = p[2];
    }
    PeriodicSeries s(z, kPendulumHarmonics);
    for (int h = 0; h <= kPendulumHarmonics; ++h) {
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
    p.rest[1] = kPelvisHeight_h * model.body().person.height_m;
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

// Moments of the reference, and how much a deviation from them costs.
void set_torques(NeutralCycle& c) {
    const ChainModel& model = *c.model;
    const double mass = model.body().person.mass_kg;
    c.torque_weight = VectorQ::Zero(model.size());
    c.torque_weight.head<3>().setConstant(tune("RF", 0.1));
    c.torque_weight.segment<3>(3).setConstant(tune("RM", 0.1));
    Eigen::MatrixXd wanted = Eigen::MatrixXd::Zero(model.size(), kPhases);
    struct Row { Joint j; int axis; int row; double sign; };
    const std::array<Row, 4> rows{{{Joint::HipR, 0, 0, -1}, {Joint::HipR, 1, 1, -1}, {Joint::KneeR, 0, 2, -1}, {Joint::TalocruralR, 0, 4, -1}}};
    const double spread = tune("TS", 0.1) * mass;
    for (Side side : kSides)
        for (const Row& r : rows) {
            const int at = coordinate(model.body(), on_side(r.j, side), r.axis);
            c.torque_weight[at] = tune("TJ", 0.3) / (spread * spread);
            for (int i = 0; i < kPhases; ++i)
                wanted(at, i) = r.sign * mass * value_at(kLoadRows[static_cast<std::size_t>(r.row)], static_cast<double>(i) / kPhases + 0.5 * index(side), 8);
        }
    c.wanted_torque = PeriodicSeries(wanted, kPlanHarmonics);
}

void fit(NeutralCycle& c) {
    const ChainModel& model = *c.model;
    set_torques(c);
    const int knots = static_cast<int>(tune("KNOTS", 24)), count = 2 * knots;
    WholeCycle solver(model, c.walk->cycle_s(), knots);
    const double height = kComHeight_h * model.body().person.height_m;
    for (int i = 0; i < count; ++i) {
        const double phase = static_cast<double>(i) / count;
        CycleInstant at;
        at.springs = fit_problem(c, phase, height);
        at.springs.com_weight.setZero();
        at.support = foot_support(c, phase);
        at.torque = torque_task(c, phase);
        solver.instants.push_back(std::move(at));
    }
    Eigen::MatrixXd start(model.size(), knots);
    EquilibriumSolver cold(model, moving_coordinates(model));
    for (int k = 0; k < knots; ++k) {
        VectorQ q = solver.instants[static_cast<std::size_t>(2 * k)].springs.rest;
        cold.solve(solver.instants[static_cast<std::size_t>(2 * k)].springs, q, 12, 1e-3);
        start.col(k) = q;
    }
    solver.coefficients = solver.spline().through(start);
    CycleReport r = solver.solve(static_cast<int>(tune("ITER", 25)), 1e-3);
    for (int pass = 0; pass < static_cast<int>(tune("PADS", 5)); ++pass) {
        const double worst = solver.correct_pads();
        const CycleReport next = solver.solve(2, 1e-4);
        r.iterations += next.iterations;
        r.cost = next.cost;
        if (std::getenv("TALK")) std::fprintf(stderr, "pads %g N, cost %g\n", worst, next.cost);
    }
    if (std::getenv("TALK")) std::fprintf(stderr, "whole cycle: %d iterations, cost %g\n", r.iterations, r.cost);
    c.q = solver.series(kPlanHarmonics);
    c.coefficients = solver.coefficients;
    c.instants = std::move(solver.instants);
    c.iterations = r.iterations;
}

// What a muscle group can give, N m per kg of body mass and about either way; the spine's and the arms' are firm.
double strength_nm_kg(Joint joint, int axis) {
    switch (joint < Joint::Lumbosacral ? joint : Joint::Lumbosacral) {
        default: return 3.0;
        case Joint::HipR:
        case Joint::HipL: return axis == 0 ? 2.5 : axis == 1 ? 1.6 : 0.8;
        case Joint::KneeR:
        case Joint::KneeL: return axis == 0 ? 2.5 : 1.0;
        case Joint::TalocruralR:
        case Joint::TalocruralL: return 2.0;
        case Joint::SubtalarR:
        case Joint::SubtalarL: return 0.5;
        case Joint::MidfootR:
        case Joint::MidfootL: return 1.0;
        case Joint::MtpR:
        case Joint::MtpL: return 0.3;
    }
}

// The problem that every changed posture starts from: the body's stiffness about the neutral walk, all tasks fulfilled,
// its own loads and moments wanted.
void set_base(NeutralCycle& c) {
    const ChainModel& model = *c.model;
    const auto count = static_cast<int>(c.instants.size());
    for (int i = 0; i < count; ++i) {
        const double phase = static_cast<double>(i) / count;
        const VectorQ q = c.q.at(phase);
        CycleInstant& at = c.instants[static_cast<std::size_t>(i)];
        EquilibriumProblem p;
        Kinematics k;
        model.kinematics(q, k);
        p.rest = q;
        p.tau = VectorQ::Zero(model.size());
        p.stiffness = body_stiffness(model);
        set_joint_limits(model, p);
        add_screw_homes(model, p);
        add_muscles(model, MuscleUse::Walking, p);
        for (Side s : kSides) add_foot_tasks(model, c.feet[static_cast<std::size_t>(index(s))], s, phase + 0.5 * index(s), p);
        for (PointTask& t : p.points)
            t.target = k.origin[static_cast<std::size_t>(t.dof)] + k.R[static_cast<std::size_t>(t.dof)] * t.local;
        const int thorax = model.segment(index(Segment::ThoraxUpper)).dof,
                  head = model.segment(index(Segment::Head)).dof;
        p.orientations.push_back(
            {thorax, k.R[static_cast<std::size_t>(thorax)], trunk_weight(model, kWeights.thorax_tilt_walk_nm_rad)});
        p.orientations.push_back({head, k.R[static_cast<std::size_t>(head)], V3::Constant(kWeights.head_nm_rad)});
        at.springs = std::move(p);
    }
}

// Where the reference's joint angles take the ball of the right foot while the centre of mass moves evenly forward and
// rises as the vertical force says.
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
        o.print_x_m = 0.5 * c->walk->stance_fraction() * c->walk->stride_m();  // under the body in mid-stance
        c->feet.emplace_back(body, side, *c->walk, o);
    }
    fit(*c);
    set_base(*c);
    return c;
}

}  // namespace

VectorQ effort_weight(const ChainModel& model) {
    VectorQ w = VectorQ::Zero(model.size());
    w.head<3>().setConstant(tune("RF", 0.1));
    w.segment<3>(3).setConstant(tune("RM", 0.1));
    const Body& body = model.body();
    for (std::size_t d = 0; d < body.dofs.size(); ++d) {
        const double most = strength_nm_kg(body.dofs[d].joint, body.dofs[d].axis) * body.mass_kg;
        w[kRootDofs + static_cast<Eigen::Index>(d)] = tune("EFF", 40) / (most * most);
    }
    return w;
}

std::shared_ptr<const NeutralCycle> neutral_cycle(const Person& person, double speed_m_s) {
    static NeutralCache cache(make_neutral);
    return cache.get(person, speed_m_s);
}

}  // namespace bodychain
