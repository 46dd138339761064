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

WalkRun::WalkRun(const PlannedCycle& plan, const SimulateOptions& options, const ControlGains& gains, bool from_left)
    : options_(options),
      table_(make_walk_table(plan, options.rate_hz)),
      first_step_(from_left ? table_.steps / 2 : 0),
      skeleton_(plan.model->body(), start_of(plan, from_left ? 0.5 : 0.0), plan.model->incline_rad()),
      controller_(table_, skeleton_, gains),
      recorder_(skeleton_, table_),
      pushes_(options.pushes) {
    result_.body = plan.model->body();
    for (const Vec3& c : table_.com) com_height_m_ += c.y / static_cast<double>(table_.com.size());
}

bool WalkRun::advance(int steps) {
    recorder_.begin();
    start_ = skeleton_.com();
    const int unconverged = skeleton_.unconverged_steps();
    for (int i = 0; i < steps; ++i, ++result_.steps) {
        if (options_.stop.stop_requested()) return end(WalkStatus::Cancelled, message(MessageId::Cancelled));
        controller_.drive(first_step_ + result_.steps);
        for (const Push& p : pushes_)
            if (result_.steps * table_.dt_s >= p.start_s && result_.steps * table_.dt_s < p.start_s + p.duration_s)
                skeleton_.segment(Segment::ThoraxUpper).applyCentralForce(to_bullet(p.force_n));
        skeleton_.step(table_.dt_s);
        recorder_.add(first_step_ + result_.steps, controller_);
        const WalkStatus status = judge(skeleton_, com_height_m_);
        if (status == WalkStatus::Fell)
            return end(status, message(MessageId::FellAfter, {100 * (double(result_.steps) / table_.steps)}));
        if (status == WalkStatus::Diverged) return end(status, message(MessageId::SimulationDiverged));
    }
    recorder_.close();
    result_.unconverged_steps = skeleton_.unconverged_steps() - unconverged;
    return true;
}

bool WalkRun::end(WalkStatus status, Messages why) {
    result_.status = status;
    result_.message = std::move(why);
    return false;
}

void WalkRun::report(double fraction) const {
    if (options_.progress) options_.progress(fraction);
}

void WalkRun::take_figures() {
    result_.residual = recorder_.residual();
    result_.drift_max_m = recorder_.drift_max_m();
    result_.foot_slip_max_m = recorder_.slip_max_m();
    result_.plan_error_rms_deg = recorder_.plan_error_rms_deg();
}

}  // namespace bodychain
