#include "plan/scene_statics.h"

#include "plan/coordinates.h"
#include "plan/posture_tasks.h"
#include "plan/stand_planner.h"
#include "plan/support.h"
#include "plan/task_weights.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain {

namespace {

constexpr Sourced<double> kShearShare{
    1.0, "engineering: flesh and sole are as stiff in shear as under pressure, as under a walking foot"};
constexpr Sourced<double> kCop{0.4, "engineering: of the way from heel to ball, as in standing"};
constexpr Sourced<double> kLeash{
    2000, "engineering: N/m and N m/rad at the pelvis, as stiff as a person's balance; any value ends in one posture"};
constexpr double kHandedOver = 0.8;               // numerics: share of a moment that is handed over at a time
constexpr double kStill = 2e-5, kPull_nm = 0.05;  // numerics: m or rad, and N m, that count as nothing
constexpr int kRounds = 150, kNewtonSteps = 100;

std::shared_ptr<const ChainModel> model_of(const Scenario& scenario) {
    return std::make_shared<ChainModel>(make_body(person_of(scenario), shape_of(scenario)));
}

EquilibriumProblem springs_of(const ChainModel& model, const VectorQ& neutral, const Kinematics& k) {
    EquilibriumProblem p;
    p.rest = neutral;
    p.stiffness = body_stiffness(model);
    p.stiffness.head<kRootDofs>().setZero();
    p.tau = VectorQ::Zero(model.size());
    set_joint_limits(model, p);
    add_screw_homes(model, p);
    for (const Segment s : {Segment::ThoraxUpper, Segment::Head}) {
        const int dof = model.segment(index(s)).dof;
        p.orientations.push_back({dof, k.R[static_cast<std::size_t>(dof)], V3::Zero()});
    }
    const VectorQ zero = VectorQ::Zero(model.size());
    const auto weights = model.dead_weights(neutral, zero, zero);
    for (int s = 0; s < kSegmentCount; ++s)
        p.dead_loads.push_back({model.segment(s).dof, model.segment(s).com, weights[static_cast<std::size_t>(s)]});
    return p;
}

}  // namespace

Scenario scene_scenario(const Scenario& scenario) {
    Scenario bare = scenario;
    for (const ParameterId id :
         {ParameterId::PelvisTilt, ParameterId::PelvisObliquity, ParameterId::PelvisRotation, ParameterId::WalkIncline,
          ParameterId::ShoeHeelR, ParameterId::ShoeHeelL, ParameterId::ShoeLiftR, ParameterId::ShoeLiftL,
          ParameterId::ShoeWedgeR, ParameterId::ShoeWedgeL})
        bare.posture.set(id, info(id).default_value);
    return bare;
}

SceneStatics::SceneStatics(const Scenario& scenario)
    : model_(model_of(scene_scenario(scenario))), solver_(*model_, moving_coordinates(*model_)) {
    const auto stance = standing_posture(own_neutral(scenario));
    neutral_ = stance->q.at(0);
    const VectorQ zero = VectorQ::Zero(neutral_.size());
    stance_torque_ = phase_dynamics(*stance, 0, neutral_, zero, zero).torque;
    stance_torque_.head<kRootDofs>().setZero();
    q_ = neutral_;
    model_->kinematics(q_, k_);
    problem_ = springs_of(*model_, neutral_, k_);
    apply_posture(*model_, scene_scenario(scenario).posture, 0, problem_);
    for (OrientationTask& task : problem_.orientations) task.weight.setZero();  // each scene decides what it holds
}

int SceneStatics::at(Joint j, int axis) const { return coordinate(model_->body(), j, axis); }

int SceneStatics::touch(Segment segment, const Vec3& centre, double radius_m, double stiffness_n_m,
                        const FlatSurface& plane) {
    PlaneContact c;
    const ChainSegment& s = model_->segment(index(segment));
    c.dof = s.dof;
    c.local = s.origin + s.post * to_eigen(centre);
    c.axis = plane.axis;
    c.outward = plane.outward;
    c.place_m = plane.place_m;
    c.radius_m = radius_m;
    c.stiffness_n_m = stiffness_n_m;
    c.friction = plane.friction;
    c.shear_n_m = plane.friction > 0 ? kShearShare * stiffness_n_m : 0.0;
    problem_.planes.push_back(c);
    touching_.push_back(segment);
    return static_cast<int>(problem_.planes.size()) - 1;
}

int SceneStatics::touch_with_soles(const FlatSurface& plane) {
    const int first = static_cast<int>(problem_.planes.size());
    for (const ContactPad& pad : model_->body().pads)
        touch(pad.segment, pad.centre, pad.radius_m, pad.stiffness_n_m, plane);
    return first;
}

void SceneStatics::hold(int root_coordinate, double stiffness, double rest) {
    held_[static_cast<std::size_t>(root_coordinate)] = true;
    problem_.stiffness[root_coordinate] = stiffness;
    problem_.rest[root_coordinate] = rest;
}

void SceneStatics::plant() {
    model_->kinematics(q_, k_);
    for (PlaneContact& c : problem_.planes)
        c.anchor = k_.origin[static_cast<std::size_t>(c.dof)] + k_.R[static_cast<std::size_t>(c.dof)] * c.local;
}

// Coulomb friction: an anchor whose shear force exceeds friction follows its pad until it does not. Returns the largest
// distance that an anchor moved.
double SceneStatics::slide() {
    double longest = 0;
    for (PlaneContact& c : problem_.planes) {
        const auto d = static_cast<std::size_t>(c.dof);
        const V3 x = k_.origin[d] + k_.R[d] * c.local, f = c.force(x), before = c.anchor;
        const double normal = std::fabs(f[c.axis]);
        V3 shear = f;
        shear[c.axis] = 0;
        if (normal == 0 || c.shear_n_m == 0)
            c.anchor = x;
        else if (shear.norm() > c.friction * normal)
            c.anchor = x + shear * (c.friction * normal / shear.norm() / c.shear_n_m);
        else
            continue;
        if (normal > 0) longest = std::max(longest, (c.anchor - before).norm());
    }
    return longest;
}

// The moments that hold trunk and head from outside become torques of the joints below them, and the hips give the
// counter-moment on the pelvis. Returns the largest moment.
double SceneStatics::hand_over() {
    double largest = 0;
    const auto give = [&](Joint joint, double share, const V3& moment) {
        for (int axis = 0; axis < 3; ++axis)
            if (const int i = dof_index(model_->body(), joint, axis); i >= 0)
                problem_.tau[kRootDofs + i] +=
                    kHandedOver * share * k_.axis[static_cast<std::size_t>(kRootDofs + i)].dot(moment);
    };
    for (std::size_t n = 0; n < problem_.orientations.size(); ++n) {
        const OrientationTask& task = problem_.orientations[n];
        if (task.weight.isZero(0)) continue;
        const Eigen::AngleAxisd error(k_.R[static_cast<std::size_t>(task.dof)] * task.target.transpose());
        const V3 moment = -task.weight.cwiseProduct(V3(error.axis() * error.angle()));
        largest = std::max(largest, moment.norm());
        for (const Joint j : {Joint::Cervicothoracic, Joint::Craniocervical})
            if (n == 1) give(j, 1, moment);
        if (n == 1) continue;
        for (const Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar, Joint::MidThoracic})
            give(j, 1, moment);
        for (const Joint j : {Joint::HipR, Joint::HipL})
            give(j, -0.5, V3(0, 0, moment[2]));  // forward only: sideways the seat carries it
    }
    return largest;
}

// The pelvis is held by a spring that is moved along after every round, so that it pulls at nothing in the end. Without
// it, a first step out of balance may end upside down.
void SceneStatics::settle() {
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < kRootDofs; ++i) {
            if (held_[static_cast<std::size_t>(i)]) continue;
            problem_.stiffness[i] = kLeash;
            problem_.rest[i] = q_[i];
        }
        const VectorQ before = q_;
        solver_.solve(problem_, q_, kNewtonSteps, 1e-7);
        model_->kinematics(q_, k_);
        const double slid = slide(), pull = gives_over_ ? hand_over() : 0.0,
                     moved = (q_ - before).head<kRootDofs>().cwiseAbs().maxCoeff();
        if (slid < kStill && pull < kPull_nm && moved < kStill) break;
    }
}

V3 SceneStatics::force(int contact) const {
    const PlaneContact& c = problem_.planes[static_cast<std::size_t>(contact)];
    return c.force(k_.origin[static_cast<std::size_t>(c.dof)] + k_.R[static_cast<std::size_t>(c.dof)] * c.local);
}

double SceneStatics::gap_m(int contact) const {
    const PlaneContact& c = problem_.planes[static_cast<std::size_t>(contact)];
    return -c.depth_m(k_.origin[static_cast<std::size_t>(c.dof)] + k_.R[static_cast<std::size_t>(c.dof)] * c.local);
}

namespace {
// The floor's forces that balance the body, shared between the feet by where the zero-moment point lies between them.
SideArray<FootLoad> under_feet(const ChainModel& model, const Kinematics& k, const GroundDemand& demand) {
    SupportReference reference;
    for (Side side : kSides) {
        const V3 heel = sole_middle(model, k, side, SolePart::Heel), ball = sole_middle(model, k, side, SolePart::Ball);
        reference.cop[side] = heel + kCop * (ball - heel);
        reference.cop[side][1] = 0;
    }
    const double z_r = reference.cop[0][2], z_l = reference.cop[1][2];
    reference.share[0] = std::clamp((demand.zero_moment_point()[2] - z_l) / (z_r - z_l), 0.0, 1.0);
    reference.share[1] = 1 - reference.share[0];
    return share_demand(demand, model.com(k), reference);
}

bool in_foot(Segment s, Side side) { return s >= on_side(Segment::TalusR, side) && s <= on_side(Segment::ToesR, side); }
}  // namespace

std::vector<PointForce> SceneStatics::forces(bool standing, SideArray<FootLoad>& feet) const {
    std::vector<PointForce> all;
    for (std::size_t i = 0; i < problem_.planes.size(); ++i) {
        const PlaneContact& c = problem_.planes[i];
        const auto d = static_cast<std::size_t>(c.dof);
        const V3 f = force(static_cast<int>(i)), x = k_.origin[d] + k_.R[d] * c.local;
        if (standing && c.axis == 1) continue;
        all.push_back({c.dof, x, f, V3::Zero()});
        for (Side side : kSides)
            if (in_foot(touching_[i], side)) feet[side].force_n += to_glm(f);
    }
    if (!standing) return all;
    const VectorQ zero = VectorQ::Zero(q_.size());
    feet = under_feet(*model_, k_, ground_demand(*model_, q_, zero, zero, all));
    for (Side side : kSides) spread_over_sole(*model_, k_, side, feet[side], all);
    return all;
}

std::array<double, 2> SceneStatics::left_over(bool standing) const {
    SideArray<FootLoad> feet;
    const VectorQ zero = VectorQ::Zero(q_.size()),
                  torque = model_->inverse_dynamics(q_, zero, zero, forces(standing, feet));
    return {torque.head<3>().norm(), torque.segment<3>(3).norm()};
}

Frame SceneStatics::frame(bool standing) const {
    Frame f;
    f.X_WS = model_->poses(k_);
    f.com = to_glm(model_->com(k_));
    const VectorQ zero = VectorQ::Zero(q_.size()),
                  torque = model_->inverse_dynamics(q_, zero, zero, forces(standing, f.feet));
    for (Eigen::Index i = kRootDofs; i < q_.size(); ++i) {
        f.q.push_back(q_[i]);
        f.joint_moment.push_back(torque[i]);
    }
    return f;
}

}  // namespace bodychain
