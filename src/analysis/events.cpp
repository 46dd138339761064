#include "analysis/events.h"

#include <cmath>
#include <vector>

namespace bodychain {

namespace {

constexpr Sourced<double> kStub_share_of_cycle{0.03, "engineering: a touch as short as this is a stubbed toe"};

/// A run of equal entries in a list that closes on itself.
struct Run {
    std::size_t first = 0;
    std::size_t length = 0;
};

/// All runs of `value`; `flags` holds both values.
std::vector<Run> runs_of(const std::vector<bool>& flags, bool value) {
    const std::size_t count = flags.size();
    std::vector<Run> runs;
    for (std::size_t i = 0; i < count; ++i) {
        if (flags[i] != value || flags[(i + count - 1) % count] == value) continue;
        Run run{i, 0};
        while (flags[(i + run.length) % count] == value) ++run.length;
        runs.push_back(run);
    }
    return runs;
}

bool mixed(const std::vector<bool>& flags) {
    for (const bool flag : flags)
        if (flag != flags.front()) return true;
    return false;
}

void forget_stubs(std::vector<bool>& loaded) {
    const std::size_t count = loaded.size();
    for (const Run& run : runs_of(loaded, true)) {
        if (static_cast<double>(run.length) >= kStub_share_of_cycle * static_cast<double>(count)) continue;
        for (std::size_t i = 0; i < run.length; ++i) loaded[(run.first + i) % count] = false;
    }
}

/// Phase at which the force crosses the threshold between frame `before` and the next one.
double crossing_phase(const std::vector<double>& force_n, std::size_t before) {
    const std::size_t count = force_n.size();
    const double a = force_n[before], b = force_n[(before + 1) % count];
    const double share = a == b ? 0.0 : std::fmin(1.0, std::fmax(0.0, (kContactForce_n - a) / (b - a)));
    return wrap_phase((static_cast<double>(before) + share) / static_cast<double>(count));
}

FootEvents events_of(const Motion& motion, Side side) {
    std::vector<double> force_n;
    std::vector<bool> loaded;
    for (const Frame& frame : motion.frames) {
        force_n.push_back(frame.feet[side].force_n.y);
        loaded.push_back(force_n.back() >= kContactForce_n);
    }
    FootEvents events{side == Side::Right ? 0.0 : 0.5, loaded.front() ? 100.0 : 0.0};
    if (!mixed(loaded)) return events;
    forget_stubs(loaded);
    if (!mixed(loaded)) return {events.strike_phase, 0.0};
    Run swing;
    for (const Run& run : runs_of(loaded, false))
        if (run.length > swing.length) swing = run;
    const std::size_t count = loaded.size();
    const double toe_off = crossing_phase(force_n, (swing.first + count - 1) % count);
    events.strike_phase = crossing_phase(force_n, (swing.first + swing.length - 1) % count);
    events.toe_off_pct = 100.0 * wrap_phase(toe_off - events.strike_phase);
    return events;
}

}  // namespace

SideArray<FootEvents> find_events(const Motion& motion) {
    return {events_of(motion, Side::Right), events_of(motion, Side::Left)};
}

}  // namespace bodychain
