#include "dynamics/recorder.h"

#include <cmath>
#include <numbers>

namespace bodychain {

namespace {
constexpr double kDegrees = 180 / std::numbers::pi;
constexpr Sourced<double> kFallenShare{
    0.8, "engineering: of the planned height of the centre of mass, 20 cm lower; a walk moves it by 5 cm"};
constexpr Sourced<double> kFallenLean{0.5,
                                      "engineering: cosine; a thorax that leans by more than 60 deg does not return"};
}  // namespace

Frame frame_of(const Skeleton& skeleton, double dt_s) {
    Frame f;
    f.X_WS = skeleton.poses();
    f.com = skeleton.com();
    f.incline_rad = skeleton.incline_rad();
    for (Side s : kSides) f.feet[s] = skeleton.foot_load(s);
    const Body& body = skeleton.body();
    f.q.reserve(body.dofs.size());
    f.joint_moment.reserve(body.dofs.size());
    for (const Dof& d : body.dofs) {
        f.q.push_back(skeleton.joint(d.joint).angle(d.axis));
        f.joint_moment.push_back(skeleton.joint(d.joint).torque(d.axis, dt_s));
    }
    return f;
}

WalkStatus judge(const Skeleton& skeleton, double planned_com_height_m) {
    if (!skeleton.finite()) return WalkStatus::Diverged;

    const double up = skeleton.segment(Segment::ThoraxUpper).getCenterOfMassTransform().getBasis()[1][1];
    return skeleton.com().y < kFallenShare * planned_com_height_m || up < kFallenLean ? WalkStatus::Fell
                                                                                      : WalkStatus::Walking;
}

void CycleRecorder::begin() {
    frames_.clear();
    drift_ = slip_ = force2_ = force_max_ = error2_ = 0;
    samples_ = 0;
}

void CycleRecorder::add(int step, const WalkController& controller) {
    frames_.push_back(frame_of(skeleton_, table_.dt_s));
    const double force = glm::length(controller.external_force());
    force2_ += force * force;
    force_max_ = std::fmax(force_max_, force);
    drift_ = std::fmax(drift_, skeleton_.largest_separation_m());
    const auto column = static_cast<Eigen::Index>((step + 1) % table_.steps);
    const std::vector<double>& q = frames_.back().q;
    for (std::size_t d = 0; d < q.size(); ++d)
        error2_ += std::pow((q[d] - table_.q(static_cast<Eigen::Index>(d), column)) * kDegrees, 2);
    ++samples_;
    track_slip(step);
}

// A foot is planted while heel and ball both carry load; its slip is how far the ball has moved since then.
void CycleRecorder::track_slip(int) {
    for (Side side : kSides) {
        using Place = ContactPad::Place;
        const auto pad = [&](Place place) -> const PadContact& {
            return skeleton_.ground().pads[pad_index(side, place)];
        };
        const bool planted = (pad(Place::HeelMedial).active || pad(Place::HeelLateral).active) &&
                             pad(Place::Metatarsal1).active && pad(Place::Metatarsal5).active;
        const Vec3 ball = middle_of(SolePart::Ball, [&](Place place) { return to_glm(pad(place).point); });
        if (planted && !planted_[side]) print_[side] = ball;
        if (planted) slip_ = std::fmax(slip_, std::hypot(ball.x - print_[side].x, ball.z - print_[side].z));
        planted_[side] = planted;
    }
}

void CycleRecorder::close() {
    std::vector<std::vector<double>> now;
    for (const Frame& f : frames_) now.push_back(f.q);
    const bool comparable = !now.empty() && before_.size() == now.size();
    change_deg_ = comparable ? 0 : 1e9;
    if (comparable)
        for (std::size_t d = 0; d < now[0].size(); ++d) {
            double sum = 0;
            for (std::size_t k = 0; k < now.size(); ++k) sum += std::pow((now[k][d] - before_[k][d]) * kDegrees, 2);
            change_deg_ = std::fmax(change_deg_, std::sqrt(sum / static_cast<double>(now.size())));
        }
    before_ = std::move(now);
}

Residual CycleRecorder::residual() const {
    // The only outside help is a field of forces through the centre of mass, so there is no outside moment.
    Residual r;
    if (samples_ > 0) r.force_rms_n = std::sqrt(force2_ / samples_);
    r.force_max_n = force_max_;
    return r;
}

double CycleRecorder::plan_error_rms_deg() const {
    return samples_ > 0 ? std::sqrt(error2_ / (samples_ * static_cast<double>(skeleton_.body().dofs.size()))) : 0;
}

}  // namespace bodychain
