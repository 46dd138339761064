// The benchmark figures: processor time of one thread, so that other programs on the machine do not count; but the
// sweep and the attribution are timed by the clock on all cores.
#include "analysis/measures.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/parallel.h"
#include "app/cli/robustness.h"
#include "base/cpu_clock.h"
#include "plan/plan.h"
#include "report/json.h"
#include "report/text_table.h"
#include "session/walks/attribution_run.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <ostream>
#include <thread>

namespace bodychain {

namespace {

constexpr double kRate_hz = 240;
constexpr int kLongWalk_cycles = 20;

/// Median of the milliseconds that `work` takes.
double median_ms(int repeats, const std::function<void()>& work) {
    std::vector<double> times_ms;
    for (int i = 0; i < repeats; ++i) {
        const double before = thread_cpu_s();
        work();
        times_ms.push_back(1e3 * (thread_cpu_s() - before));
    }
    std::ranges::sort(times_ms);
    return times_ms[times_ms.size() / 2];
}

/// A posture that changes bones, feet and trunk at once.
Scenario bench_scenario() {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, 10);
    scenario.posture.set(ParameterId::LegLengthR, 10);
    scenario.posture.set(ParameterId::PelvisTilt, 5);
    return scenario;
}

/// Simulated seconds per second of processor time over a long walk; planning and measuring inside simulate_walk count
/// too.
double real_time_factor(const Scenario& scenario) {
    SimulateOptions options;
    options.rate_hz = kRate_hz;
    options.max_cycles = kLongWalk_cycles;
    options.settle_tolerance_deg = 0;  // never settles: walks all cycles
    options.orbit_cycles = 0;
    int steps = 0;
    const double ms = median_ms(1, [&] { steps = simulate_walk(scenario, options).steps; });
    return steps / kRate_hz / (1e-3 * ms);
}

/// Settled and measured walks of different postures in a minute.
double sweeps_per_min() {
    const int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const std::size_t walks = 8 * static_cast<std::size_t>(threads);
    const auto before = std::chrono::steady_clock::now();
    for_each_number(walks, threads, [&](std::size_t i) {
        Scenario scenario;
        scenario.posture.set(ParameterId::FootToeOutL, 20.0 * static_cast<double>(i) / static_cast<double>(walks));
        const SimulationResult walk = simulate_walk(scenario);
        if (!walk.motion.frames.empty()) measure(walk.body, walk.motion);
    });
    const std::chrono::duration<double> taken_s = std::chrono::steady_clock::now() - before;
    return 60.0 * static_cast<double>(walks) / taken_s.count();
}

/// By the clock on all cores: sixteen walks.
double attribute_4_causes_ms() {
    Scenario scenario = bench_scenario();
    scenario.posture.set(ParameterId::TrunkLean, 3);
    WalkCache cache;
    const auto before = std::chrono::steady_clock::now();
    attribute_walk(scenario, real_engines(), cache);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

std::string cpu_name() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name") && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    return "unknown";
}

std::string build_name() {
    return std::string("bodychain ") + BODYCHAIN_VERSION + ", " + BODYCHAIN_BUILD_TYPE + ", " + __VERSION__;
}

}  // namespace

namespace {

using Figures = std::vector<std::pair<std::string, double>>;

Figures times() {
    const Scenario scenario = bench_scenario();
    Figures figures;
    const auto figure = [&](const std::string& key, double value) { figures.emplace_back(key, value); };
    SimulationResult walk;
    figure("walk_rtf_240hz", real_time_factor(scenario));
    figure("plan_cycle_ms", median_ms(7, [&] { plan_walk(scenario); }));
    figure("plan_stand_ms", median_ms(7, [&] { plan_stand(scenario); }));
    figure("settled_walk_ms", median_ms(3, [&] { walk = simulate_walk(scenario); }));
    figure("settled_walk_cycles", walk.cycles_to_settle);
    figure("settled_stand_ms", median_ms(3, [&] { simulate_stand(scenario); }));
    if (!walk.motion.frames.empty()) figure("measure_ms", median_ms(7, [&] { measure(walk.body, walk.motion); }));
    figure("sweeps_per_min", sweeps_per_min());
    figure("attribute_4_causes_ms", attribute_4_causes_ms());
    return figures;
}

}  // namespace

int run_bench(const std::string& json_file, int postures, Streams streams) {
    constexpr unsigned kSeed = 1000;
    RobustnessFigures robust;
    if (postures > 0)
        robust = robustness(postures, kSeed, std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
    const Figures figures = postures > 0 ? robust.figures : times();
    if (!is_standard_output(json_file)) {
        streams.out << bench_table(figures, cpu_name(), build_name());
        for (const std::string& posture : robust.fallen) streams.out << "fell: " << posture << "\n";
    }
    return write_output(json_file, bench_json(figures, cpu_name(), build_name()), streams);
}

}  // namespace bodychain
