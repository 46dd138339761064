#include "dynamics/walk_controller.h"

#include "anatomy/joint_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace bodychain {

namespace {
constexpr Sourced<double> kLoadTime_s{0.02, "engineering: low-pass of the measured loads of the feet"};
constexpr Sourced<double> kLeastLoad{0.3, "engineering: of body weight; with less on the floor the feet's shares fade"};
constexpr Sourced<double> kHoldDampingTime_s{0.06,
                                             "engineering: damping over stiffness of the springs against the world"};
constexpr Sourced<double> kNeckShare{0.1, "engineering: of what rights the trunk; the head is light"};
}  // namespace

WalkController::WalkController(const WalkTable& table, Skeleton& skeleton, const ControlGains& gains)
    : table_(table), skeleton_(skeleton), gains_(gains), steps_(table, skeleton, gains) {
    const Person& person = skeleton.body().person;
    force_scale_ = person.mass_kg / kGainsMass_kg * kGainsHeight_m / person.height_m;
    torque_scale_ = person.mass_kg / kGainsMass_kg * person.height_m / kGainsHeight_m;
}

void WalkController::weigh_feet() {
    const double r = skeleton_.foot_load(Side::Right).force_n.y, l = skeleton_.foot_load(Side::Left).force_n.y;
    const double total = std::max(r + l, kLeastLoad * skeleton_.body().mass_kg * kGravity_m_s2),
                 f = std::min(1.0, table_.dt_s / kLoadTime_s);
    weight_[0] += f * (std::clamp(r / total, 0.0, 1.0) - weight_[0]);
    weight_[1] += f * (std::clamp(l / total, 0.0, 1.0) - weight_[1]);
}

void WalkController::balance(int step) {
    steps_.update(step, weight_);
    const Vec3 e = steps_.error(), ev = steps_.error_velocity();
    com_error_ = e;
    if (std::getenv("LOG") && step % 30 == 0) std::fprintf(stderr, "%d e %.4f %.4f %.4f ev %.3f %.3f w %.2f lean %.3f off %.3f %.3f\n", step, e.x, e.y, e.z, ev.x, ev.z, weight_[0], steps_.lean(), steps_.offset(Side::Right).x, steps_.offset(Side::Right).z);
    external_ = Vec3(-gains_.field_fore_aft_n_m * (e.x + steps_.lean()) - gains_.field_fore_aft_ns_m * ev.x, 0,
                     -gains_.field_lateral_n_m * e.z - gains_.field_lateral_ns_m * ev.z);
    leg_force_ = Vec3(-gains_.leg_fore_aft_n_m * e.x - gains_.leg_fore_aft_ns_m * ev.x, 0,
                      -gains_.leg_lateral_n_m * e.z - gains_.leg_lateral_ns_m * ev.z);
    external_ *= force_scale_;
    const double help = glm::length(external_), most_help = gains_.field_max_n * force_scale_;
    if (help > most_help) external_ *= most_help / help;
    leg_force_ *= force_scale_;
    const double size = glm::length(leg_force_), most = gains_.leg_force_max_n * force_scale_;
    if (size > most) leg_force_ *= most / size;
    const double lift = -gains_.leg_height_n_m * e.y - gains_.leg_height_ns_m * ev.y;
    leg_force_.y = force_scale_ * std::clamp(lift, -gains_.leg_height_max_n.value, gains_.leg_height_max_n.value);
}

void WalkController::follow(int step) {
    const int next = (step + 1) % table_.steps;
    const Body& body = skeleton_.body();
    for (std::size_t d = 0; d < body.dofs.size(); ++d) {
        const Dof& dof = body.dofs[d];
        const Axis& axis = body.joint(dof.joint).axes[static_cast<std::size_t>(dof.axis)];
        const auto row = static_cast<Eigen::Index>(d);
        AxisDrive& drive = skeleton_.joint(dof.joint).drive[static_cast<std::size_t>(dof.axis)];
        drive.target_rad = table_.q(row, next);
        drive.target_rad_s = table_.qd(row, next);
        drive.stiffness_nm_rad = gains_.tracking * axis.stiffness_nm_rad;
        drive.damping_nms_rad = gains_.tracking * axis.damping_nms_rad;
        // The planned torque includes what the end of the range gives; the joint adds that by itself, so take it out.
        drive.torque_nm = table_.torque(row, next) + kLimitStiffness_nm_rad * beyond_range_rad(axis, drive.target_rad);
    }
}

namespace {
// A second spring on the same angle: k1 (a - q) + k2 (b - q) = (k1 + k2) ((k1 a + k2 b) / (k1 + k2) - q).
void add_spring(AxisDrive& d, double target, double k) {
    if (k <= 0) return;
    d.target_rad = (d.stiffness_nm_rad * d.target_rad + k * target) / (d.stiffness_nm_rad + k);
    d.stiffness_nm_rad += k;
    d.damping_nms_rad += k * kHoldDampingTime_s;
}
}  // namespace

void WalkController::hold_pelvis(int step) {
    const auto next = static_cast<std::size_t>((step + 1) % table_.steps);
    const Mat3& wanted = table_.poses[next][0].R;
    for (Side side : kSides) {
        AnatomicalJoint& hip = skeleton_.joint(on_side(Joint::HipR, side));
        const Mat3 femur =
            to_glm(skeleton_.segment(on_side(Segment::FemurR, side)).getCenterOfMassTransform().getBasis());
        const Vec3 q = hip.angles_between(wanted, femur);
        const double w = weight_[side] * torque_scale_;
        add_spring(hip.drive[0], q.x, w * gains_.pelvis_nm_rad);
        add_spring(hip.drive[1], q.y, w * gains_.pelvis_nm_rad);
        add_spring(hip.drive[2], q.z, w * gains_.pelvis_turn_nm_rad);
    }
}

void WalkController::right_trunk(int step) {
    const auto next = static_cast<std::size_t>((step + 1) % table_.steps);
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar, Joint::MidThoracic,
                    Joint::Cervicothoracic, Joint::Craniocervical}) {
        AnatomicalJoint& joint = skeleton_.joint(j);
        const Mat3 below = to_glm(skeleton_.segment(joint.props().parent).getCenterOfMassTransform().getBasis());
        const Vec3 q = joint.angles_between(below, table_.poses[next][joint.props().child].R);
        const double k = j >= Joint::Cervicothoracic ? kNeckShare * gains_.trunk_nm_rad * torque_scale_
                                                     : gains_.trunk_nm_rad * torque_scale_;
        for (int a = 0; a < 3; ++a) add_spring(joint.drive[static_cast<std::size_t>(a)], q[a], k);
    }
}

// Virtual model control: a force F wanted on the body appears where the joints of the stance leg push it off the
// planted foot. By virtual work each gives the torque -axis . ((com - joint) x F).
void WalkController::push_through_legs() {
    const Vec3 com = skeleton_.com();
    for (Side side : kSides) {
        const double w = weight_[side];
        if (w <= 0) continue;
        for (Joint right : {Joint::HipR, Joint::KneeR, Joint::TalocruralR, Joint::SubtalarR}) {
            AnatomicalJoint& joint = skeleton_.joint(on_side(right, side));
            const Vec3 moment = glm::cross(com - to_glm(joint.centre()), leg_force_);
            for (int a = 0; a < 3; ++a)
                if (joint.props().axes[static_cast<std::size_t>(a)].free)
                    joint.drive[static_cast<std::size_t>(a)].torque_nm -= w * glm::dot(to_glm(joint.axis(a)), moment);
        }
    }
}

void WalkController::drive(int step) {
    if (std::getenv("LOGJ") && step > 0 && step % 12 == 0) {
        const Body& body = skeleton_.body();
        std::fprintf(stderr, "step %d foot", step);
        for (const Joint j : {Joint::HipR, Joint::KneeR, Joint::TalocruralR, Joint::SubtalarR, Joint::HipL, Joint::KneeL, Joint::TalocruralL, Joint::SubtalarL, Joint::Lumbosacral, Joint::Thoracolumbar}) {
            const AnatomicalJoint& q = skeleton_.joint(j);
            std::fprintf(stderr, " %d:", static_cast<int>(j));
            for (std::size_t d = 0; d < body.dofs.size(); ++d)
                if (body.dofs[d].joint == j) std::fprintf(stderr, " %.2f", (q.angle(body.dofs[d].axis) - table_.q(static_cast<Eigen::Index>(d), step % table_.steps)) * 57.3);
        }
        const auto i = static_cast<std::size_t>(step % table_.steps);
        for (Side s : kSides) {
            const Segment seg = on_side(Segment::CalcaneusR, s);
            const Transform& X = table_.poses[i][seg];
            const btVector3 now = skeleton_.segment(seg).getCenterOfMassTransform() * btVector3(0, 0, 0);
            const Vec3 planned = X * body.segments[static_cast<std::size_t>(index(seg))].com;
            std::fprintf(stderr, " | foot dz %.4f dy %.4f", now.z() - planned.z, now.y() - planned.y);
        }
        const btTransform P = skeleton_.segment(Segment::Pelvis).getCenterOfMassTransform();
        const Vec3 pp = table_.poses[i][0] * body.segments[0].com;
        std::fprintf(stderr, " | pelvis dz %.4f com dz %.4f", P.getOrigin().z() - pp.z, skeleton_.com().z - table_.com[i].z);
        const Mat3 dR = to_glm(P.getBasis()) * glm::transpose(table_.poses[i][0].R);
        std::fprintf(stderr, " pelvis turn %.2f %.2f %.2f\n", 57.3 * 0.5 * (dR[1][2] - dR[2][1]), 57.3 * 0.5 * (dR[2][0] - dR[0][2]), 57.3 * 0.5 * (dR[0][1] - dR[1][0]));
    }
    weigh_feet();
    balance(step);
    follow(step);
    steps_.drive();
    hold_pelvis(step);
    right_trunk(step);
    push_through_legs();
    skeleton_.push(external_);
}

}  // namespace bodychain
