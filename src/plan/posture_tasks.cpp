#include "plan/posture_tasks.h"

#include "anatomy/joint_table.h"
#include "plan/coordinates.h"
#include "plan/task_weights.h"
#include "plan/walk_planner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr double kSteepest = 0.95;  // numerics: keeps the arcsine's argument in its domain

// The further from neutral a direction is held, the harder it is held; so nothing jumps where a slider leaves zero.
double holding(double free_k, double change_rad) {
    constexpr Sourced<double> kFull_rad{0.035, "engineering: 2 deg off neutral is held with two thirds of full effort"};
    return free_k + (kWeights.command_nm_rad - free_k) * (1 - std::exp(-std::fabs(change_rad) / kFull_rad));
}

void hold_coordinate(EquilibriumProblem& p, int i, double change_rad) {
    if (change_rad == 0) return;
    p.rest[i] += change_rad;
    p.stiffness[i] = holding(p.stiffness[i], change_rad);
}

void hold_pelvis_and_feet(const ChainModel& model, const Posture& posture, EquilibriumProblem& p) {
    hold_coordinate(p, 3, posture.angle(ParameterId::PelvisRotation).rad());
    hold_coordinate(p, 4, posture.angle(ParameterId::PelvisObliquity).rad());
    hold_coordinate(p, 5, posture.angle(ParameterId::PelvisTilt).rad());
    for (Side side : kSides)
        hold_coordinate(p, coordinate(model.body(), on_side(Joint::SubtalarR, side), 0),
                        posture.angle(on_side(ParameterId::FootPronationR, side)).rad());
}

// How much of a curve of the spine each joint takes.
struct CurveShare {
    Joint joint;
    Sourced<double> share;
};
constexpr std::string_view kLevels = "White & Panjabi 1990: ranges of the levels that each joint stands for";
constexpr std::array<CurveShare, 3> kLordosis{{{Joint::Lumbosacral, {0.37, kLevels}},
                                               {Joint::MidLumbar, {0.35, kLevels}},
                                               {Joint::Thoracolumbar, {0.28, kLevels}}}};
constexpr std::array<CurveShare, 2> kKyphosis{
    {{Joint::Thoracolumbar, {0.35, kLevels}}, {Joint::MidThoracic, {0.65, kLevels}}}};
constexpr std::array<CurveShare, 2> kScoliosis{
    {{Joint::Lumbosacral, {0.4, kLevels}}, {Joint::MidLumbar, {0.6, kLevels}}}};

void bend_spine(const ChainModel& model, const Posture& posture, EquilibriumProblem& p) {
    const double lordosis = posture.angle(ParameterId::SpineLordosis).rad(),
                 kyphosis = posture.angle(ParameterId::SpineKyphosis).rad();
    JointArray<double> extension{};
    for (const CurveShare& s : kLordosis) extension[s.joint] += s.share * lordosis;
    for (const CurveShare& s : kKyphosis) extension[s.joint] -= s.share * kyphosis;
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar, Joint::MidThoracic})
        hold_coordinate(p, coordinate(model.body(), j, 0), extension[j]);
    // Convex to the right means bent to the left; the levels above come back by themselves.
    for (const CurveShare& s : kScoliosis)
        hold_coordinate(p, coordinate(model.body(), s.joint, 1),
                        -s.share * posture.angle(ParameterId::SpineScoliosis).rad());
}

// The wanted direction of the trunk: leaned and turned as asked, upright against gravity. A round back keeps its middle
// upright, so the upper thorax leans forward by half the kyphosis.
void lean_trunk(const ChainModel& model, const Posture& posture, double sway_rad, EquilibriumProblem& p) {
    const double asked = posture.angle(ParameterId::TrunkLean).rad(), lean = asked + sway_rad,
                 turn = posture.angle(ParameterId::TrunkRotation).rad(),
                 forward = posture.angle(ParameterId::TrunkForwardLean).rad(), slope = model.incline_rad(),
                 round = 0.5 * posture.angle(ParameterId::SpineKyphosis).rad();
    OrientationTask &thorax = p.orientations[0], &head = p.orientations[1];
    if (slope != 0) {
        const Eigen::AngleAxisd upright(-slope, V3::UnitZ());
        thorax.target = upright * thorax.target;
        head.target = upright * head.target;
        p.rest[5] += slope;  // what weakly holds the pelvis follows gravity, too
    }
    const double sway = posture.angle(ParameterId::TrunkSway).rad();
    if (lean == 0 && turn == 0 && forward == 0 && round == 0 && sway == 0) return;
    const M3 bent = Eigen::AngleAxisd(turn, V3::UnitY()) * Eigen::AngleAxisd(lean, V3::UnitX()) *
                    M3(Eigen::AngleAxisd(-forward - round, V3::UnitZ()));
    thorax.target = bent * thorax.target;
    const double tipped = std::hypot(std::fabs(asked) + sway, forward);  // equally firm through the whole cycle
    if (tipped != 0)
        for (int a : {0, 2}) thorax.weight[a] = holding(thorax.weight[a], tipped);
    if (turn != 0) thorax.weight[1] = holding(thorax.weight[1], turn);
}

// The head moves forward by bending at the bottom of the neck and back at its top.
void push_head(const ChainModel& model, const Posture& posture, EquilibriumProblem& p) {
    const double forward = posture.metres(ParameterId::HeadForward);
    if (forward == 0) return;
    const Vec3 neck = model.body().joint(Joint::Craniocervical).X_PF.p;
    const double length = std::hypot(neck.x, neck.y), now = std::asin(neck.x / length);
    const double angle = std::asin(std::clamp((neck.x + forward) / length, -kSteepest, kSteepest)) - now;
    hold_coordinate(p, coordinate(model.body(), Joint::Cervicothoracic, 0), -angle);
    hold_coordinate(p, coordinate(model.body(), Joint::Craniocervical, 0), angle);
}

// A changed shape moves the rest angles and ends of joints, and the pads of the soles.
void take_over_shape(const ChainModel& model, EquilibriumProblem& p) {
    const Body& body = model.body();
    set_joint_limits(model, p);
    for (std::size_t d = 0; d < body.dofs.size(); ++d) {
        const Axis& axis = body.joint(body.dofs[d].joint).axes[static_cast<std::size_t>(body.dofs[d].axis)];
        p.rest[kRootDofs + static_cast<int>(d)] += axis.rest.rad();
    }
    for (PointTask& t : p.points)
        if (t.pad >= 0) t.local = to_eigen(body.pads[static_cast<std::size_t>(t.pad)].centre);
}

// What muscles give of the torque that is asked of them: all of it while it is small, never more than `most_nm`.
double given(double asked_nm, double most_nm) { return most_nm * std::tanh(asked_nm / most_nm); }

// Abductors carry the pelvis while one leg stands. What weak ones fail to give is left to the posture: the other side
// of the pelvis drops until passive tissue and a shifted trunk carry it.
void weaken_abductors(const ChainModel& model, const Posture& posture, EquilibriumProblem& p) {
    constexpr Sourced<double> kStrength_nm_kg{
        1.6, "recalled: Neumann 2010, isometric hip abduction 1.4-1.8 N m/kg in healthy adults"};
    const double healthy = kStrength_nm_kg * model.body().mass_kg;
    for (Side side : kSides) {
        const double lost = posture.get(on_side(ParameterId::WeakAbductorsR, side)) / 100;
        if (lost == 0) continue;
        double& tau = p.tau[coordinate(model.body(), on_side(Joint::HipR, side), 1)];
        if (tau < 0) tau += given(-tau, healthy) - given(-tau, healthy * (1 - lost));
    }
}

// Hamstrings of full length are never taut in walking or standing, so only shortened ones are added.
void shorten_hamstrings(const ChainModel& model, const Posture& posture, EquilibriumProblem& p) {
    for (Side side : kSides)
        if (posture.get(on_side(ParameterId::LimitHamstringsR, side)) > 0)
            p.muscles.push_back(hamstrings_end(model, posture, side));
}

// On a slope gravity is turned against the floor, and the floor's forces turn with it.
void tilt_gravity(const ChainModel& model, EquilibriumProblem& p) {
    if (model.incline_rad() == 0) return;
    const V3 change = -kGravity_m_s2 * (model.up() - V3::UnitY());
    double up = 0;
    for (std::size_t i = kSegmentCount; i < p.dead_loads.size(); ++i) up += p.dead_loads[i].force[1];
    for (std::size_t i = 0; i < p.dead_loads.size(); ++i) {
        DeadLoad& load = p.dead_loads[i];
        if (i < kSegmentCount)
            load.force += model.body().segments[i].mass_kg * change;
        else
            load.force -= model.mass() * change * (load.force[1] / up);
    }
    p.com_target[0] += std::tan(model.incline_rad()) * p.com_target[1];
}

// A single twist of the bones, or a single wish, is followed fully. Where they add up to more, people turn the hip the
// other way: nobody sets a foot down across the direction of walking.
double reachable_toe_out(double wanted_rad) {
    constexpr double kDeg = std::numbers::pi / 180;
    constexpr Sourced<double> kOut_rad{47 * kDeg, "engineering: neutral 7 deg and the widest toe-out asked for"},
        kIn_rad{-28 * kDeg, "engineering: neutral and the largest anteversion"},
        kMore_rad{12 * kDeg, "engineering: what is left to go beyond either"};
    const double nearest = std::clamp(wanted_rad, kIn_rad.value, kOut_rad.value), over = wanted_rad - nearest;
    return nearest + kMore_rad * std::tanh(over / kMore_rad);
}
}  // namespace

MuscleSpring hamstrings_end(const ChainModel& model, const Posture& posture, Side side) {
    constexpr double kDeg = std::numbers::pi / 180;
    constexpr Sourced<double> kTaut_rad{50 * kDeg,
                                        "recalled: straight leg raise 80 deg, a third of it the pelvis' (Bohannon "
                                        "1985); passive pull is felt 15-20 deg before its end"};
    constexpr Sourced<double> kHipShare{0.7,
                                        "recalled: of the raise of a straight leg the hip does two thirds or a little "
                                        "more, the pelvis the rest (Bohannon 1985)"};
    constexpr Sourced<double> kPassive_n_m{
        30000, "recalled: Magnusson 1997, passive hamstrings 1.0-1.5 N m/deg near their end; at a lever of 5 cm"};
    const TwoJointMuscle m = muscles_of(model.body(), MuscleUse::Standing)[index(side)];
    const Person& person = model.body().person;
    const double hip_rad = kTaut_rad - kHipShare * posture.angle(on_side(ParameterId::LimitHamstringsR, side)).rad(),
                 length = person.height_m / kReferenceHeight_m;
    return {kRootDofs + m.dof_a,
            kRootDofs + m.dof_b,
            m.lever_a_m,
            m.lever_b_m,
            kPassive_n_m * person.mass_kg / kReferenceMass_kg / length,
            m.lever_a_m * hip_rad,
            true};
}

double toe_out_change(const ChainModel& neutral, const ChainModel& changed, const VectorQ& q, const Posture& posture,
                      Side side) {
    const int hip = coordinate(neutral.body(), on_side(Joint::HipR, side), 2);
    const auto yaw = [&](const ChainModel& model, bool at_rest) {
        VectorQ angles = q;
        if (at_rest) angles[hip] += model.body().joint(on_side(Joint::HipR, side)).axes[2].rest.rad();
        Kinematics k;
        model.kinematics(angles, k);
        const Vec3 foot = model.poses(k)[on_side(Segment::CalcaneusR, side)].R[0];
        return lateral_sign(side) * std::atan2(foot.z, foot.x);
    };
    const double before = yaw(neutral, false),
                 wanted = posture.angle(on_side(ParameterId::FootToeOutR, side)).rad() + yaw(changed, true);
    return reachable_toe_out(wanted) - before;
}

void apply_posture(const ChainModel& model, const Posture& posture, double sway_rad, EquilibriumProblem& p) {
    take_over_shape(model, p);
    tilt_gravity(model, p);
    weaken_abductors(model, posture, p);
    shorten_hamstrings(model, posture, p);
    hold_pelvis_and_feet(model, posture, p);
    bend_spine(model, posture, p);
    lean_trunk(model, posture, sway_rad, p);
    push_head(model, posture, p);
}

}  // namespace bodychain
