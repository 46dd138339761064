// Engines that answer by a formula, with a gate to hold a simulation open. They stand in for planning and physics in
// tests.
#pragma once

#include "session/walks/engines.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace bodychain::fake {

inline Motion motion_of(const Scenario& scenario, bool standing) {
    Motion motion;
    motion.cycle_s = standing ? 0 : 1.1;
    motion.stride_m = standing ? 0 : 1.3;
    motion.frames.resize(standing ? 1 : 4);
    for (Frame& frame : motion.frames) frame.com.x = scenario.posture.get(ParameterId::PelvisTilt);
    return motion;
}

/// Counts and hooks shared with the engines under test.
struct Log {
    std::atomic<int> plans{0}, simulations{0}, cancelled{0};
    std::atomic<bool> hold{false};  // while set, a simulation runs until it is cancelled or released
    std::atomic<int> simulate_ms{0};
    std::function<void(const Scenario&, SimulationResult&)> spoil;  // alters a result before it is returned
};

inline SimulationResult simulate(Log& log, const Scenario& scenario, const SimulateOptions& options, bool standing) {
    ++log.simulations;
    SimulationResult result;
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(log.simulate_ms);
    while (log.hold || std::chrono::steady_clock::now() < end) {
        if (options.stop.stop_requested()) {
            ++log.cancelled;
            result.status = WalkStatus::Cancelled;
            return result;
        }
        if (options.progress) options.progress(0.5);
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    result.body.mass_kg = 70;
    result.motion = motion_of(scenario, standing);
    result.cycles_to_settle = 2;
    if (log.spoil) log.spoil(scenario, result);
    return result;
}

inline Engines engines(Log& log) {
    const auto plan = [&log](const Scenario& scenario, bool standing) {
        ++log.plans;
        Plan result;
        result.motion = motion_of(scenario, standing);
        return result;
    };
    Engines e;
    e.plan_walk = [plan](const Scenario& s) { return plan(s, false); };
    e.plan_stand = [plan](const Scenario& s) { return plan(s, true); };
    e.simulate_walk = [&log](const Scenario& s, const SimulateOptions& o) { return simulate(log, s, o, false); };
    e.simulate_stand = [&log](const Scenario& s, const SimulateOptions& o) { return simulate(log, s, o, true); };
    e.measure = [](const Body&, const Motion& motion) {
        Measures measures;
        measures.speed_m_s = motion.frames.front().com.x;  // carries the tilt so that a test can see whose answer it is
        return measures;
    };
    e.site_loads = [](const Body&, const Motion&) { return std::vector<SiteLoad>{}; };
    e.compare = [](const Measures& now, const Measures& neutral) {
        return Changes{{"pelvis_tilt", Change{now.speed_m_s - neutral.speed_m_s, 0, 0, 0}}};
    };
    return e;
}

inline std::shared_ptr<const Scenario> tilted(double deg) {
    Scenario scenario;
    scenario.posture.set(ParameterId::PelvisTilt, deg);
    return std::make_shared<const Scenario>(scenario);
}

/// Waits until `done` holds; false after ten seconds.
inline bool wait_until(const std::function<bool()>& done) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!done()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    return true;
}

}  // namespace bodychain::fake
