// One world with one skeleton that walks (or stands) a plan, advanced cycle by cycle. Private to dynamics.
#pragma once

#include "dynamics/recorder.h"

namespace bodychain {

class WalkRun {
public:
    /// `from_left`: begins half a cycle later, at the left strike, so that mirrored postures give mirrored walks step
    /// by step.
    WalkRun(const PlannedCycle& plan, const SimulateOptions& options, const ControlGains& gains, bool from_left);

    /// One cycle (walking) or the given number of steps (standing); false when it ended early.
    bool advance(int steps);
    /// A shove that begins now.
    void push(double duration_s, const Vec3& force_n) {
        pushes_.push_back({result_.steps * table_.dt_s, duration_s, force_n});
    }
    void report(double fraction) const;
    void take_figures();
    /// How far this cycle went: steps may be longer or shorter than planned.
    double stride_m() const { return travel_m().x; }
    /// The same with how far aside it went: an asymmetric body walks straight, but not quite along the line it was
    /// planned on.
    Vec3 travel_m() const { return skeleton_.com() - start_; }

    const SimulateOptions& options_;
    WalkTable table_;
    int first_step_;
    Skeleton skeleton_;
    WalkController controller_;
    CycleRecorder recorder_;
    SimulationResult result_;
    Vec3 start_{0.0};  // centre of mass when this cycle began

private:
    bool end(WalkStatus status, Messages why);

    std::vector<Push> pushes_;
    double com_height_m_ = 0;
};

/// First frame after right heel strike, searched for about the first: the right foot begins to carry load and goes on
/// doing so.
int heel_strike_frame(const std::vector<Frame>& frames);
/// How far aside of the plan's line a cycle went on average, m.
double aside_m(const Motion& motion, const WalkTable& table);

}  // namespace bodychain
