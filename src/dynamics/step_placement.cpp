#include "dynamics/step_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace bodychain {

namespace {

constexpr double kReach_m = 0.05;  // numerics: damping; no joint turns far for what it can hardly reach
constexpr double kLever_m = 0.3;   // numerics: a turn of the sole by 1 rad counts like a move by this
constexpr Sourced<double> kMostLift_m{0.08, "engineering: as people lift the foot when they stumble (Eng 1994)"};
constexpr Sourced<double> kLanding_s{0.12, "engineering: before landing the lift fades; a foot held up lands late"};
constexpr Sourced<double> kSag_m{0.004, "engineering: every swing hangs lower by some millimetres"};

// Heel and ball: what gives a sole its place; the toes bend.
constexpr std::array<ContactPad::Place, 4> kSolePads{ContactPad::Place::HeelMedial, ContactPad::Place::HeelLateral,
                                                     ContactPad::Place::Metatarsal1, ContactPad::Place::Metatarsal5};

Vec3 sole_middle(const Body& body, const SegmentPoses& X, Side side) {
    Vec3 p(0.0);
    for (const ContactPad::Place place : kSolePads) {
        const ContactPad& pad = body.pads.at(side, place);
        p += 0.25 * (X[pad.segment] * pad.centre);
    }
    return p;
}

}  // namespace

StepPlacement::StepPlacement(const WalkTable& table, Skeleton& skeleton, const ControlGains& gains)
    : table_(table), skeleton_(skeleton), gains_(gains), anchor_z_(static_cast<std::size_t>(table.steps)) {
    for (const SegmentPoses& X : table.poses) {
        PadArray<double> height;
        for (const ContactPad& pad : skeleton.body().pads)
            height.at(pad.side, pad.place) = (X[pad.segment] * pad.centre).y;
        planned_height_.push_back(height);
    }
    for (const SegmentPoses& X : table.poses)
        planned_foot_.push_back(
            {sole_middle(skeleton.body(), X, Side::Right), sole_middle(skeleton.body(), X, Side::Left)});
    for (std::size_t s = 0; s < 2; ++s)
        for (int i = 0; i < table.steps; ++i) {
            const bool before =
                table.feet[static_cast<std::size_t>((i + table.steps - 1) % table.steps)][s].force_n.y > 0;
            const bool now = table.feet[static_cast<std::size_t>(i)][s].force_n.y > 0;
            if (before && !now) swing_[s].lift = i;
            if (!before && now) swing_[s].land = i;
        }
}

Vec3 StepPlacement::foot_place(Side side) const {
    Vec3 p(0.0);
    for (const ContactPad::Place place : kSolePads) {
        const PadContact& pad = skeleton_.ground().pads[pad_index(side, place)];
        p += 0.25 * to_glm(pad.body->getCenterOfMassTransform() * pad.local);
    }
    return p;
}

double StepPlacement::seconds_to_landing(int step, Side side) const {
    const Swing& w = swing_[side];
    const auto ahead = [&](int from, int to) { return ((to - from) % table_.steps + table_.steps) % table_.steps; };
    const int left = ahead(step % table_.steps, w.land);
    return left > 0 && left <= ahead(w.lift, w.land) ? left * table_.dt_s : -1;
}

void StepPlacement::update(int step, const SideArray<double>& weight) {
    const auto i = static_cast<std::size_t>(step % table_.steps);
    const Vec3 travelled(table_.stride_m * step / table_.steps, 0, 0);
    anchor_ = Vec3(0.0);
    const double sum = std::max(1e-6, weight[0] + weight[1]);
    for (Side s : kSides) {
        anchor_ += weight[s] / sum * (foot_place(s) - planned_foot_[i][s] - travelled);
    }
    for (Side s : kSides)
        if (weight[s] > 0.9) stood_z_[s] = foot_place(s).z - planned_foot_[i][s].z;
    anchor_.y = 0;
    off_line_ += (anchor_ - off_line_) * std::min(1.0, table_.dt_s / gains_.step_return_time_s);
    // Compared with the same step of the cycle before, wherever the walk began.
    drift_m_ = anchor_z_[i] ? anchor_.z - *anchor_z_[i] : 0;
    anchor_z_[i] = anchor_.z;
    error_ = skeleton_.com() - table_.com[i] - travelled - anchor_;
    const double most_lean = gains_.pace_lean_max_m;
    lean_ = std::clamp(-gains_.pace_lean * anchor_.x, -most_lean, most_lean);
    error_.x -= lean_;
    error_velocity_ = skeleton_.com_velocity() - table_.com_velocity[i] - Vec3(table_.speed_m_s(), 0, 0);
    if (table_.steps < 2) return;
    const SideArray<Vec3> before = offset_;
    for (Side s : kSides) {
        const double remaining = seconds_to_landing(step, s);
        if (remaining > 0) {
            aim(s, remaining, table_.com[i].y);
            lift(s, remaining, i);
        } else
            offset_[s] *= std::exp(-gains_.step_release * table_.dt_s * std::sqrt(kGravity_m_s2 / table_.com[i].y));
    }
    for (Side s : kSides) offset_rate_[s] = (offset_[s] - before[s]) / table_.dt_s;
}

double StepPlacement::line_return() const {
    const double most = gains_.step_return_max_m;
    return gains_.step_return * std::clamp(static_cast<double>(off_line_.z), -most, most) +
           gains_.step_drift * drift_m_;
}

void StepPlacement::aim(Side side, double remaining_s, double height_m) {
    const double w = std::sqrt(kGravity_m_s2 / height_m), grow = std::exp(gains_.step_growth * w * remaining_s);
    Vec3& offset = offset_[side];
    for (int a : {0, 2}) {
        const double falling = (error_[a] + error_velocity_[a] / w) * grow,
                     settling = (error_[a] - error_velocity_[a] / w) / grow;
        const double apart = 0.5 * (stood_z_[Side::Right] - stood_z_[Side::Left]) * lateral_sign(side);
        const double back = a == 2 ? line_return() - (std::getenv("WR") ? std::atof(std::getenv("WR")) : 0) * apart : 0, most = gains_.step_max_m;
        const double print = (a == 0 ? gains_.step_fore_aft : gains_.step_lateral) * falling + back;
        const double wanted = std::clamp(print, -most, most) - std::clamp(0.5 * (falling + settling), -most, most);
        offset[a] += std::min(1.0, table_.dt_s / gains_.step_aim_time_s) * (wanted - offset[a]);
    }
}

// If the body sags or leans, the swinging foot would scuff: it is lifted by what its lowest pad lacks, as people do
// when they stumble (elevating strategy, Eng 1994). The lift fades shortly before landing, and does not answer to the
// few millimetres by which every swing hangs lower: a foot that is still held up by 2 mm lands 1.5 % of the cycle late.
void StepPlacement::lift(Side side, double remaining_s, std::size_t i) {
    double lacks = 0;
    for (const ContactPad::Place place : kPadPlaces) {
        const std::size_t pad = pad_index(side, place);
        const PadContact& p = skeleton_.ground().pads[pad];
        lacks =
            std::max(lacks, planned_height_[i][pad] - kSag_m - to_glm(p.body->getCenterOfMassTransform() * p.local).y);
    }
    Vec3& offset = offset_[side];
    const double wanted = std::min(1.0, remaining_s / kLanding_s) * std::min(kMostLift_m.value, offset.y + lacks);
    offset.y += std::min(1.0, table_.dt_s / gains_.step_aim_time_s) * (wanted - offset.y);
}

void StepPlacement::drive() {
    if (table_.steps < 2) return;
    for (Side s : kSides)
        if (glm::length(offset_[s]) > 1e-5) shift_foot(s);
}

// Damped least squares over the six rotations of the leg: turn = J^T (J J^T + reach^2 I)^-1 wanted. The sole moves by
// the offset and keeps its direction.
void StepPlacement::shift_foot(Side side) {
    using M6 = Eigen::Matrix<double, 6, 6>;
    struct Turn {
        Joint joint;
        int axis;
    };
    constexpr std::array<Turn, 6> kTurns{{{Joint::HipR, 0},
                                          {Joint::HipR, 1},
                                          {Joint::HipR, 2},
                                          {Joint::KneeR, 0},
                                          {Joint::TalocruralR, 0},
                                          {Joint::SubtalarR, 0}}};
    const Vec3 foot = foot_place(side);
    M6 J;
    for (std::size_t n = 0; n < 6; ++n) {
        const AnatomicalJoint& joint = skeleton_.joint(on_side(kTurns[n].joint, side));
        const Vec3 axis = to_glm(joint.axis(kTurns[n].axis)), arm = glm::cross(axis, foot - to_glm(joint.centre()));
        J.col(static_cast<Eigen::Index>(n)) << arm.x, arm.y, arm.z, kLever_m * axis.x, kLever_m * axis.y,
            kLever_m * axis.z;
    }
    Eigen::Matrix<double, 6, 2> wanted = Eigen::Matrix<double, 6, 2>::Zero();
    const Vec3 &offset = offset_[side], &rate = offset_rate_[side];
    wanted.row(0) << offset.x, rate.x;
    wanted.row(1) << offset.y, rate.y;
    wanted.row(2) << offset.z, rate.z;
    M6 A = J * J.transpose();
    A.diagonal().array() += kReach_m * kReach_m;
    const Eigen::Matrix<double, 6, 2> turn = J.transpose() * A.llt().solve(wanted);
    for (std::size_t n = 0; n < 6; ++n) {
        AxisDrive& drive =
            skeleton_.joint(on_side(kTurns[n].joint, side)).drive[static_cast<std::size_t>(kTurns[n].axis)];
        drive.target_rad += turn(static_cast<Eigen::Index>(n), 0);
        drive.target_rad_s += turn(static_cast<Eigen::Index>(n), 1);
    }
}

}  // namespace bodychain
