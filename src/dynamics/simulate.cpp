#include "dynamics/simulate.h"

#include "base/cpu_clock.h"
#include "dynamics/acceptance.h"
#include "dynamics/cycle_mean.h"
#include "dynamics/walk_run.h"
#include "gait/footprints.h"
#include "plan/stand_planner.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace bodychain {

namespace {

// Moved back to x = 0 by whole strides and sideways onto the planned line: how far the walk had come, and how far it
// had drifted sideways by then, means nothing.
Motion on_the_line(const Motion& motion, const WalkTable& table) {
    const double back = std::floor(motion.frames[0].X_WS[0].p.x / motion.stride_m + 0.5) * motion.stride_m;
    return shifted(motion, -back, -aside_m(motion, table));
}

// Turned so that the direction in which the walk really went is X, the line of progression. Otherwise its end would not
// meet its beginning (by 19 mm with the left foot turned out by 40 deg), and accelerations would see a jump there.
Motion along_its_way(Motion motion, const Vec3& travel_m) {
    motion.stride_m = std::hypot(travel_m.x, travel_m.z);
    return turned(std::move(motion), std::atan2(travel_m.z, travel_m.x));
}

void warn(SimulationResult& r, bool standing) {
    if (r.status == WalkStatus::Walking && r.message.empty()) r.message = doubt_message(r, standing);
}

}  // namespace

std::string_view text_of(WalkStatus status) {
    switch (status) {
        case WalkStatus::Walking: return "walking";
        case WalkStatus::Fell: return "fell";
        case WalkStatus::Diverged: return "diverged";
        default: return "cancelled";
    }
}

namespace {

SimulationResult walk_once(const Scenario& scenario, const SimulateOptions& options) {
    const double start = thread_cpu_s();
    const auto plan = posture_cycle(scenario, options.scale);
    WalkRun run(*plan, options, options.gains, left_handed(scenario.posture));
    SimulationResult& r = run.result;
    int close = 0;
    Vec3 travel_m(0.0);
    CycleMean orbit(static_cast<std::size_t>(options.orbit_cycles));
    for (int cycle = 1; cycle <= options.max_cycles; ++cycle) {
        if (!run.advance(run.table.steps)) break;
        travel_m = run.travel_m();
        run.report(static_cast<double>(cycle) / options.max_cycles);
        r.motion.frames = run.recorder.frames();
        run.take_figures();
        close = run.recorder.change_deg() < options.orbit_tolerance_deg ? close + 1 : 0;
        if (close == 0)
            orbit.clear();
        else
            orbit.add(r.motion.frames, run.start.x, travel_m);
        const bool repeats = run.recorder.change_deg() < options.settle_tolerance_deg;
        constexpr int kDieAway_cycles = 2;  // in which what is left of the start dies away
        if (!repeats && !(orbit.full() && close >= options.orbit_cycles + kDieAway_cycles)) continue;
        r.cycles_to_settle = cycle;
        if (!repeats) {
            r.motion.frames = orbit.mean();
            travel_m = orbit.mean_travel_m();
        }
        break;
    }
    if (!r.motion.frames.empty()) {
        r.motion.cycle_s = run.table.cycle_s;
        r.motion = starting_at(along_its_way(std::move(r.motion), travel_m), run.first_step);
        r.motion = on_the_line(starting_at(r.motion, heel_strike_frame(r.motion.frames)), run.table);
        r.motion.footprints = footprints_of(r.body, r.motion);
    }
    warn(r, false);
    run.report(1);
    r.cpu_s = thread_cpu_s() - start;
    return std::move(r);
}

constexpr Sourced<double> kTooMuchHelp_n{25, "engineering: RMS; some 4 % of body weight, half of what is refused"};
constexpr Sourced<double> kSlowDown{0.8, "engineering: of the speed of a walk that fell"};

// How a walk is tried again: factors on the outside field, on the answer by stepping, on the joints' stiffness.
struct Effort {
    double field, steps, stiffness;
    std::string_view source;
};
constexpr std::string_view kUnsure = "engineering: unsure people walk stiffer and step wider (Hak 2012, recalled)";
constexpr std::array<Effort, 5> kLessHelp{{{1, 1, 1, "engineering: the same walk, its help limited"},
                                           {4, 1, 1, "engineering: the limit is reached sooner"},
                                           {2, 1, 1.6, kUnsure},
                                           {4, 1.2, 1.3, kUnsure},
                                           {2, 1.2, 1, kUnsure}}};
constexpr std::array<Effort, 2> kHeldUp{{{2, 1, 1, "engineering: twice the help"}, {3, 1.2, 1.3, kUnsure}}};

SimulationResult with_effort(const Scenario& scenario, SimulateOptions options, const Effort& effort, double most_n) {
    ControlGains& gains = options.gains;
    gains.scale_field(effort.field);
    gains.field_max_n.value = most_n;
    gains.step_lateral.value *= effort.steps;
    gains.step_fore_aft.value *= effort.steps;
    gains.tracking.value *= effort.stiffness;
    return walk_once(scenario, options);
}

// Tries a walk with less outside help until it needs little; of all that walk, the one that needs least is kept.
SimulationResult with_less_help(const Scenario& scenario, const SimulateOptions& options, SimulationResult walk) {
    for (const Effort& effort : kLessHelp) {
        if (walk.status != WalkStatus::Walking || walk.residual.force_rms_n <= kTooMuchHelp_n) break;
        SimulationResult again = with_effort(scenario, options, effort, kTooMuchHelp_n);
        again.cpu_s += walk.cpu_s;
        walk.cpu_s = again.cpu_s;
        if (again.status == WalkStatus::Cancelled ||
            (again.status == WalkStatus::Walking && again.residual.force_rms_n < walk.residual.force_rms_n))
            walk = std::move(again);
    }
    return walk;
}

// Tries a walk that fell with more help and more effort.
SimulationResult held_up(const Scenario& scenario, const SimulateOptions& options, SimulationResult walk) {
    for (const Effort& effort : kHeldUp) {
        if (walk.status != WalkStatus::Fell) break;
        SimulationResult again = with_effort(scenario, options, effort, options.gains.field_max_n);
        again.cpu_s += walk.cpu_s;
        walk = std::move(again);
    }
    return walk;
}

// The same posture walking slower, as people do who cannot keep their pace; nothing below the slowest speed.
std::optional<Scenario> slower(const Scenario& scenario) {
    const double least = info(ParameterId::WalkSpeed).min, now = scenario.posture.get(ParameterId::WalkSpeed);
    if (now <= least) return std::nullopt;
    Scenario next = scenario;
    next.posture.set(ParameterId::WalkSpeed, std::max(least, kSlowDown * now));
    return next;
}

SimulationResult walk_slower(const Scenario& scenario, const SimulateOptions& options, SimulationResult fallen) {
    for (auto next = slower(scenario); next; next = slower(*next)) {
        SimulationResult walk = held_up(*next, options, walk_once(*next, options));
        fallen.cpu_s += walk.cpu_s;
        walk.cpu_s = fallen.cpu_s;
        if (walk.status == WalkStatus::Cancelled) return walk;
        if (walk.status != WalkStatus::Walking) continue;
        walk.fell_at_m_s = scenario.posture.get(ParameterId::WalkSpeed);
        walk.message = joined(joined(message(MessageId::WalksAt, {next->posture.get(ParameterId::WalkSpeed)}),
                                     message(MessageId::PersonFellAt, {walk.fell_at_m_s})),
                              walk.message);
        return walk;
    }
    return fallen;
}

}  // namespace

SimulationResult simulate_walk(const Scenario& scenario, const SimulateOptions& options) {
    SimulationResult walk = walk_once(scenario, options);
    if (!options.may_try_again || !options.pushes.empty()) return walk;
    if (walk.status == WalkStatus::Fell) {
        SimulationResult again = held_up(scenario, options, walk);
        walk.cpu_s = again.cpu_s;
        if (again.status != WalkStatus::Walking && again.status != WalkStatus::Cancelled)
            return walk_slower(scenario, options, std::move(walk));
        walk = std::move(again);
    }
    return with_less_help(scenario, options, std::move(walk));
}

SimulationResult simulate_stand(const Scenario& scenario, const SimulateOptions& options) {
    const double start = thread_cpu_s();
    const auto plan = standing_posture(scenario, options.scale);
    WalkRun run(*plan, options, options.standing, false);
    SimulationResult& r = run.result;
    // In periods of a quarter of a second until nothing moves any more, for ten seconds at most.
    constexpr int kMaxPeriods = 40;
    constexpr Sourced<double> kStill_deg{0.02, "engineering: RMS change of any joint in a period; nothing seen moves"};
    const int steps = static_cast<int>(options.rate_hz / 4);
    for (int period = 1; period <= kMaxPeriods; ++period) {
        if (!run.advance(steps)) break;
        run.report(static_cast<double>(period) / kMaxPeriods);
        run.take_figures();
        r.motion.frames = {run.recorder.frames().back()};
        if (run.recorder.change_deg() < kStill_deg) {
            r.cycles_to_settle = period;
            break;
        }
    }
    if (!r.motion.frames.empty()) r.motion.footprints = footprints_of(r.body, r.motion);
    warn(r, true);
    run.report(1);
    r.cpu_s = thread_cpu_s() - start;
    return std::move(r);
}

}  // namespace bodychain
