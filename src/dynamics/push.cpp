#include "dynamics/push.h"

#include "dynamics/walk_run.h"
#include "gait/footprints.h"

namespace bodychain {

namespace {

Vec3 direction(PushSide from) {
    switch (from) {
        case PushSide::Left: return Vec3(0, 0, 1);
        case PushSide::Right: return Vec3(0, 0, -1);
        case PushSide::Behind: return Vec3(1, 0, 0);
        case PushSide::Front: return Vec3(-1, 0, 0);
    }
    return Vec3(0.0);
}

// The stride just walked. After a fall its last frame is repeated to the end.
Motion stride_of(const WalkRun& run, double aside) {
    Motion motion;
    motion.cycle_s = run.table.cycle_s;
    motion.stride_m = run.stride_m();
    motion.frames = run.recorder.frames();
    motion.frames.resize(static_cast<std::size_t>(run.table.steps), motion.frames.back());
    motion = shifted(motion, 0, -aside);
    motion.footprints = footprints_of(run.result.body, motion);
    return motion;
}

// Walks until it is steady, and on to the next right heel strike. Returns how far sideways of its line the walk is
// then; nothing if it fell.
std::optional<double> come_to_heel_strike(WalkRun& run) {
    constexpr int kSettled_cycles = 6;
    for (int i = 0; i < kSettled_cycles; ++i)
        if (!run.advance(run.table.steps)) return std::nullopt;
    Motion cycle;
    cycle.frames = run.recorder.frames();
    cycle.stride_m = run.stride_m();
    const double aside = aside_m(cycle, run.table);
    const int strike = heel_strike_frame(starting_at(cycle, run.first_step).frames);
    if (!run.advance((strike + run.first_step) % run.table.steps)) return std::nullopt;
    return aside;
}

}  // namespace

PushedWalk simulate_push(const Scenario& scenario, PushSide from, int strides, const SimulateOptions& options) {
    const auto plan = posture_cycle(scenario, options.scale);
    WalkRun run(*plan, options, options.gains, left_handed(scenario.posture));
    PushedWalk out;
    out.body = run.result.body;
    const std::optional<double> aside = come_to_heel_strike(run);
    const double before_z = run.skeleton.com().z;
    if (aside) run.push(kPush_s, kPush_n.value * direction(from));
    for (int i = 0; aside && i < strides; ++i) {
        const bool walks = run.advance(run.table.steps);
        if (run.result.status == WalkStatus::Cancelled) break;
        out.strides.push_back(stride_of(run, *aside));
        if (!walks) break;
    }
    out.status = run.result.status;
    out.aside_m = run.skeleton.com().z - before_z;
    return out;
}

}  // namespace bodychain
