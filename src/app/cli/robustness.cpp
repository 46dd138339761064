#include "app/cli/robustness.h"

#include "app/cli/parallel.h"
#include "base/number_text.h"
#include "dynamics/push.h"
#include "plan/plan.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace bodychain {

namespace {

constexpr double kMuchHelp_n = 25;

struct Trial {
    Scenario scenario;
    SimulateOptions options;
    SimulationResult result;
};

SimulateOptions all_cycles(bool help) {
    SimulateOptions o;
    o.settle_tolerance_deg = 0;
    o.orbit_cycles = 0;
    if (help) return o;
    o.gains.scale_field(0);
    o.may_try_again = false;
    return o;
}

// Not std::uniform_real_distribution: its numbers differ between libraries.
double unit(std::mt19937_64& engine) { return static_cast<double>(engine() >> 11) * 0x1p-53; }

Scenario random_posture(unsigned seed) {
    std::mt19937_64 engine(seed);
    Scenario s;
    for (const ParameterInfo& row : parameter_table())
        if (row.region != Region::Person && row.region != Region::Walk)
            s.posture.set(row.id, row.min + (row.max - row.min) * unit(engine));
    return s;
}

std::vector<Trial> ends(bool help) {
    std::vector<Trial> all;
    for (const ParameterInfo& row : parameter_table()) {
        if (row.region == Region::Person || row.region == Region::Walk) continue;
        for (const double value : {row.min, row.max}) {
            if (value == row.default_value) continue;
            all.push_back({{}, all_cycles(help), {}});
            all.back().scenario.posture.set(row.id, value);
        }
    }
    return all;
}

std::vector<Trial> pushes(bool help) {
    constexpr int kSides = 8, kPhases = 16, kSettled_cycles = 5;
    const double cycle_s = plan_walk({}).motion.cycle_s;
    std::vector<Trial> all;
    for (int i = 0; i < kSides * kPhases; ++i) {
        const double angle = 2 * std::numbers::pi * (i % kSides) / kSides,
                     phase = static_cast<double>(i / kSides) / kPhases;
        all.push_back({{}, all_cycles(help), {}});
        all.back().options.pushes.push_back(
            {cycle_s * (kSettled_cycles + phase), kPush_s, kPush_n.value * Vec3(std::cos(angle), 0, std::sin(angle))});
    }
    return all;
}

std::vector<Trial> random_postures(int postures, unsigned seed) {
    std::vector<Trial> all;
    for (int i = 0; i < postures; ++i)
        all.push_back({random_posture(seed + static_cast<unsigned>(i)), all_cycles(true), {}});
    return all;
}

void walk(std::vector<Trial>& trials, int threads) {
    for_each_number(trials.size(), threads, [&](std::size_t i) {
        trials[i].result = simulate_walk(trials[i].scenario, trials[i].options);
        trials[i].result.motion = {};
    });
}

int fallen(const std::vector<Trial>& trials) {
    return static_cast<int>(
        std::ranges::count_if(trials, [](const Trial& t) { return t.result.status != WalkStatus::Walking; }));
}

std::string words_of(const Scenario& scenario) {
    std::string words;
    for (const ParameterInfo& row : parameter_table())
        if (!scenario.posture.is_default(row.id))
            words += " " + std::string(row.key) + "=" + number_text(scenario.posture.get(row.id));
    return words;
}

void add_residuals(const std::vector<Trial>& trials, const std::string& name, RobustnessFigures& out) {
    std::vector<double> help_n;
    for (const Trial& t : trials)
        if (t.result.status == WalkStatus::Walking) help_n.push_back(t.result.residual.force_rms_n);
    if (help_n.empty()) return;
    std::ranges::sort(help_n);
    const auto little = std::ranges::count_if(help_n, [](double n) { return n <= kMuchHelp_n; });
    out.figures.emplace_back(name + "_residual_median_n", help_n[help_n.size() / 2]);
    out.figures.emplace_back(name + "_residual_p95_n",
                             help_n[static_cast<std::size_t>(0.95 * static_cast<double>(help_n.size() - 1))]);
    out.figures.emplace_back(name + "_residual_to_25_n_pct",
                             100.0 * static_cast<double>(little) / static_cast<double>(trials.size()));
}

}  // namespace

RobustnessFigures robustness(int postures, unsigned seed, int threads) {
    RobustnessFigures out;
    std::vector<Trial> random = random_postures(postures, seed);
    walk(random, threads);
    out.figures = {{"seed", seed}, {"random_postures", postures}, {"random_fell", fallen(random)}};
    add_residuals(random, "random", out);
    for (std::size_t i = 0; i < random.size(); ++i)
        if (random[i].result.status != WalkStatus::Walking)
            out.fallen.push_back("posture " + std::to_string(i) + ":" + words_of(random[i].scenario));
    for (const bool help : {true, false}) {
        const std::string suffix = help ? "" : "_without_help";
        std::vector<Trial> neutral{{{}, all_cycles(help), {}}}, end = ends(help), push = pushes(help);
        neutral[0].options.max_cycles = 100;
        walk(neutral, 1);
        walk(end, threads);
        walk(push, threads);
        out.figures.emplace_back(
            "neutral_cycles" + suffix,
            std::round(neutral[0].result.steps / neutral[0].options.rate_hz / plan_walk({}).motion.cycle_s));
        out.figures.emplace_back("ends" + suffix, static_cast<double>(end.size()));
        out.figures.emplace_back("ends_fell" + suffix, fallen(end));
        out.figures.emplace_back("pushes_50_n" + suffix, static_cast<double>(push.size()));
        out.figures.emplace_back("pushes_50_n_fell" + suffix, fallen(push));
        if (help) add_residuals(end, "ends", out);
    }
    return out;
}

}  // namespace bodychain
