#include "dynamics/walk_run.h"

#include <utility>

namespace bodychain {

namespace {

constexpr int kSteadyPart = 20;  // a foot that stays loaded for this part of the cycle has struck, not stubbed

}  // namespace

int heel_strike_frame(const std::vector<Frame>& frames) {
    const int n = static_cast<int>(frames.size());
    auto loaded = [&](int k) {
        return frames[static_cast<std::size_t>(((k % n) + n) % n)].feet[0].force_n.y >= kContactForce_n;
    };
    for (int k = -n / 4; k < n / 4; ++k) {
        bool stays = !loaded(k - 1);
        for (int j = 0; j < n / kSteadyPart && stays; ++j) stays = loaded(k + j);
        if (stays) return ((k % n) + n) % n;
    }
    return 0;
}

double aside_m(const Motion& motion, const WalkTable& table) {
    double aside = 0;
    for (const Frame& f : motion.frames) aside += f.com.z / static_cast<double>(motion.frames.size());
    for (const Vec3& com : table.com) aside -= com.z / static_cast<double>(table.com.size());
    return aside;
}

WalkRun::WalkRun(const PlannedCycle& plan, const SimulateOptions& how, const ControlGains& gains, bool from_left)
    : options(how),
      table(make_walk_table(plan, how.rate_hz)),
      first_step(from_left ? table.steps / 2 : 0),
      skeleton(plan.model->body(), start_of(plan, from_left ? 0.5 : 0.0), plan.model->incline_rad()),
      controller(table, skeleton, gains),
      recorder(skeleton, table),
      pushes_(how.pushes) {
    result.body = plan.model->body();
    for (const Vec3& c : table.com) com_height_m_ += c.y / static_cast<double>(table.com.size());
}

bool WalkRun::advance(int steps) {
    recorder.begin();
    start = skeleton.com();
    const int unconverged = skeleton.unconverged_steps();
    for (int i = 0; i < steps; ++i, ++result.steps) {
        if (options.stop.stop_requested()) return end(WalkStatus::Cancelled, message(MessageId::Cancelled));
        controller.drive(first_step + result.steps);
        for (const Push& p : pushes_)
            if (result.steps * table.dt_s >= p.start_s && result.steps * table.dt_s < p.start_s + p.duration_s)
                skeleton.segment(Segment::ThoraxUpper).applyCentralForce(to_bullet(p.force_n));
        skeleton.step(table.dt_s);
        recorder.add(first_step + result.steps, controller);
        const WalkStatus status = judge(skeleton, com_height_m_);
        if (status == WalkStatus::Fell)
            return end(status, message(MessageId::FellAfter, {100 * (double(result.steps) / table.steps)}));
        if (status == WalkStatus::Diverged) return end(status, message(MessageId::SimulationDiverged));
    }
    recorder.close();
    result.unconverged_steps = skeleton.unconverged_steps() - unconverged;
    return true;
}

bool WalkRun::end(WalkStatus status, Messages why) {
    result.status = status;
    result.message = std::move(why);
    return false;
}

void WalkRun::report(double fraction) const {
    if (options.progress) options.progress(fraction);
}

void WalkRun::take_figures() {
    result.residual = recorder.residual();
    result.drift_max_m = recorder.drift_max_m();
    result.foot_slip_max_m = recorder.slip_max_m();
    result.plan_error_rms_deg = recorder.plan_error_rms_deg();
}

}  // namespace bodychain
