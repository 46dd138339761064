#include "dynamics/cycle_mean.h"

namespace bodychain {

namespace {

Mat3 orthonormal(const Mat3& m) {
    const Vec3 x = glm::normalize(m[0]);
    const Vec3 y = glm::normalize(m[1] - glm::dot(m[1], x) * x);
    return Mat3(x, y, glm::cross(x, y));
}

// Adds a share of `f` to `sum`; centres of pressure as force times place, to be divided later.
void accumulate(Frame& sum, const Frame& f, double share) {
    for (std::size_t s = 0; s < f.X_WS.size(); ++s) {
        sum.X_WS[s].R += share * f.X_WS[s].R;
        sum.X_WS[s].p += share * f.X_WS[s].p;
    }
    for (std::size_t d = 0; d < f.q.size(); ++d) {
        sum.q[d] += share * f.q[d];
        sum.joint_moment[d] += share * f.joint_moment[d];
    }
    for (std::size_t side = 0; side < f.feet.size(); ++side) {
        const FootLoad& load = f.feet[side];
        sum.feet[side].force_n += share * load.force_n;
        sum.feet[side].cop += share * load.force_n.y * load.cop;
        sum.feet[side].free_moment_nm += share * load.free_moment_nm;
    }
    sum.com += share * f.com;
}

Frame empty_like(const Frame& f) {
    Frame e;
    e.incline_rad = f.incline_rad;
    for (Transform& x : e.X_WS) x = {Mat3(0.0), Vec3(0.0)};
    e.q.assign(f.q.size(), 0.0);
    e.joint_moment.assign(f.joint_moment.size(), 0.0);
    return e;
}

}  // namespace

void CycleMean::add(std::vector<Frame> frames, double start_m, const Vec3& travel_m) {
    if (cycles_ == 0) return;
    for (Frame& f : frames) {
        for (Transform& x : f.X_WS) x.p.x -= start_m;
        for (FootLoad& load : f.feet) load.cop.x -= start_m;
        f.com.x -= start_m;
    }
    kept_.push_back({std::move(frames), travel_m});
    if (kept_.size() > cycles_) kept_.pop_front();
}

std::vector<Frame> CycleMean::mean() const {
    std::vector<Frame> out;
    const double share = 1.0 / static_cast<double>(kept_.size());
    for (std::size_t k = 0; k < kept_.front().frames.size(); ++k) {
        Frame sum = empty_like(kept_.front().frames[k]);
        for (const Cycle& cycle : kept_) accumulate(sum, cycle.frames[k], share);
        for (Transform& x : sum.X_WS) x.R = orthonormal(x.R);
        for (FootLoad& load : sum.feet)
            if (load.force_n.y > 0) load.cop /= load.force_n.y;
        out.push_back(std::move(sum));
    }
    return out;
}

Vec3 CycleMean::mean_travel_m() const {
    Vec3 sum(0.0);
    for (const Cycle& cycle : kept_) sum += cycle.travel_m;
    return sum / static_cast<double>(kept_.size());
}

}  // namespace bodychain
