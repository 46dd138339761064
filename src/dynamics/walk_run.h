// One world with one skeleton that walks or stands a plan, advanced cycle by cycle. Private to dynamics.
#pragma once

#include "dynamics/recorder.h"
#include "dynamics/simulate.h"

namespace bodychain {

class WalkRun {
public:
    /// `from_left`: begins half a cycle later, at the left heel strike, so that mirrored postures give mirrored walks,
    /// step by step.
    WalkRun(const PlannedCycle& plan, const SimulateOptions& how, const ControlGains& gains, bool from_left);

    /// One cycle (walking) or the given number of steps (standing); false when it ended early.
    bool advance(int steps);
    /// A push on the chest that begins now.
    void push(double duration_s, const Vec3& force_n) {
        pushes_.push_back({result.steps * table.dt_s, duration_s, force_n});
    }
    void report(double fraction) const;
    void take_figures();
    /// How far forward this cycle went; steps may be longer or shorter than planned.
    double stride_m() const { return travel_m().x; }
    /// The same with how far sideways it went: an asymmetric body walks straight, but not quite along the planned line.
    Vec3 travel_m() const { return skeleton.com() - start; }

    const SimulateOptions& options;
    WalkTable table;
    int first_step;
    Skeleton skeleton;
    WalkController controller;
    CycleRecorder recorder;
    SimulationResult result;
    Vec3 start{0.0};  // centre of mass when this cycle began

private:
    bool end(WalkStatus status, Messages why);

    std::vector<Push> pushes_;
    double com_height_m_ = 0;
};

/// The first frame after right heel strike, within a quarter of a cycle of the first frame: the right foot begins to
/// carry load and keeps carrying it.
int heel_strike_frame(const std::vector<Frame>& frames);
/// Mean distance of a cycle from the planned line, m, + to the right.
double aside_m(const Motion& motion, const WalkTable& table);

}  // namespace bodychain
