// How far the sliders can be moved before someone falls, and that a fall is always said.
#include "support/thinned.h"
#include "support/walks.h"

#include <catch2/catch.hpp>

#include <numbers>

using namespace bodychain;
using namespace bodychain::test;

namespace {

struct Tally {
    int walks = 0, falls = 0, unconverged = 0, unsettled = 0;
    std::string fallen;
    std::string line() const {
        return std::to_string(falls) + " of " + std::to_string(walks) + " fell, " + std::to_string(unsettled) +
               " did not settle, " + std::to_string(unconverged) + " unconverged steps in the last cycles";
    }
};

bool finite(const Motion& motion) {
    for (const Frame& f : motion.frames) {
        bool good = std::isfinite(f.com.x + f.com.y + f.com.z);
        for (const double q : f.q) good = good && std::isfinite(q);
        for (const double m : f.joint_moment) good = good && std::isfinite(m);
        for (const FootLoad& load : f.feet)
            good = good && std::isfinite(load.force_n.x + load.force_n.y + load.force_n.z + load.cop.x + load.cop.z +
                                         load.free_moment_nm);
        if (!good) return false;
    }
    return true;
}

std::string words_of(const Scenario& s) {
    std::string words;
    for (const ParameterInfo& row : parameter_table())
        if (!s.posture.is_default(row.id))
            words += std::string(row.key) + "=" + std::to_string(s.posture.get(row.id)) + " ";
    return words;
}

void walk(const Scenario& s, Tally& tally) {
    const SimulationResult r = simulate_walk(s);
    INFO(words_of(s));
    ++tally.walks;
    tally.unconverged += r.unconverged_steps;
    CHECK(finite(r.motion));
    CHECK(r.status != WalkStatus::Diverged);
    CHECK(r.status != WalkStatus::Cancelled);
    if (r.status == WalkStatus::Walking) {
        CHECK(r.drift_max_m < 2e-3);
        tally.unsettled += r.cycles_to_settle == 0;
        CHECK((r.cycles_to_settle > 0 || !r.message.empty()));
        CHECK((r.unconverged_steps == 0 || !r.message.empty()));
        CHECK_FALSE(r.motion.frames.empty());
        return;
    }
    ++tally.falls;
    tally.fallen += "\n  " + words_of(s);
    CHECK(text_of(r.status) == "fell");
    CHECK(english(r.message).find("fell") != std::string::npos);
    CHECK(r.cycles_to_settle == 0);
}

/// Each parameter alone at both ends of its range.
std::vector<Scenario> ends() {
    std::vector<Scenario> all;
    for (const ParameterInfo& row : parameter_table())
        for (const double value : {row.min, row.max}) all.push_back(with(row.id, value));
    return all;
}

}  // namespace

TEST_CASE("joints of a short person who walks fast hold within half a millimetre") {
    // The joint's halves part by half the square of a step's turn, which grows with the square of the speed.
    const SimulationResult r = simulate_walk(scenario_of({1.40, 70, Sex::Male}, 1.9));
    REQUIRE(r.status == WalkStatus::Walking);
    CHECK(r.drift_max_m < 0.5e-3);
}

TEST_CASE("each parameter alone walks at both ends of its range", "[robustness]") {
    Tally tally;
    const std::vector<Scenario> all = thinned(ends());
    for (const Scenario& s : all) walk(s, tally);
    WARN("ends: " << tally.line());
    INFO(tally.fallen);
    CHECK(ends().size() == 2 * kParameterCount);
    CHECK(tally.walks == static_cast<int>(all.size()));
    CHECK(tally.falls == 0);
}

TEST_CASE("a hundred combinations within 60 % of every range", "[robustness]") {
    constexpr unsigned kSeed = 20250;
    Random random(kSeed);
    Tally tally;
    for (int i = 0; i < thinned(100); ++i) walk(random_scenario(random, 0.6, true), tally);
    WARN("seed " << kSeed << ": " << tally.line());
    INFO(tally.fallen);
    CHECK(tally.falls <= 2);
}

TEST_CASE("standing withstands every end and combination", "[robustness]") {
    constexpr unsigned kSeed = 20251;
    Random random(kSeed);
    std::vector<Scenario> all = ends();
    for (int i = 0; i < 50; ++i) all.push_back(random_scenario(random, 0.6, true));
    int falls = 0;
    std::string fallen;
    for (const Scenario& s : thinned(all)) {
        const SimulationResult r = simulate_stand(s);
        INFO("seed " << kSeed << ", " << words_of(s));
        CHECK(finite(r.motion));
        if (r.status == WalkStatus::Walking) continue;
        ++falls;
        fallen += "\n  " + words_of(s);
        CHECK(english(r.message).find("fell") != std::string::npos);
    }
    INFO(falls << " of " << all.size() << " fell" << fallen);
    CHECK(falls == 0);
}

namespace {
SimulateOptions without_help(int cycles) {
    SimulateOptions o;
    o.gains.scale_field(0);
    o.settle_tolerance_deg = 0;
    o.orbit_cycles = 0;
    o.max_cycles = cycles;
    o.may_try_again = false;
    return o;
}
}  // namespace

TEST_CASE("the neutral walk carries itself: without any help from outside it goes on for forty cycles") {
    const SimulationResult r = simulate_walk({}, without_help(40));
    CHECK(r.status == WalkStatus::Walking);
    CHECK(r.residual.force_max_n == 0);
    CHECK(r.plan_error_rms_deg < 1);
    CHECK(r.motion.stride_m / r.motion.cycle_s == Approx(1.25).epsilon(0.01));
}

TEST_CASE("a push of 50 N for a fifth of a second is stepped out, from any side and at any time") {
    const double cycle_s = simulate_walk({}).motion.cycle_s;
    for (int i = 0; i < thinned(16); ++i) {
        SimulateOptions o = without_help(16);
        o.gains = {};
        const double angle = std::numbers::pi / 4 * (i % 8), phase = 0.25 + 0.5 * (i / 8);
        o.pushes.push_back({cycle_s * (4 + phase), 0.2, 50.0 * Vec3(std::cos(angle), 0, std::sin(angle))});
        INFO("from " << 45 * (i % 8) << " deg at " << 100 * phase << " % of the cycle");
        const SimulationResult r = simulate_walk({}, o);
        CHECK(r.status == WalkStatus::Walking);
        CHECK(r.plan_error_rms_deg < 1);  // ten cycles later it walks as before
    }
}

TEST_CASE("a push that is too hard throws the person over") {
    SimulateOptions o = without_help(16);
    o.pushes.push_back({4, 0.3, Vec3(0, 0, 600)});
    CHECK(simulate_walk({}, o).status == WalkStatus::Fell);
}

TEST_CASE("who cannot keep the pace walks slower, and it is said") {
    Scenario s = scenario_of({1.40, 70, Sex::Male}, 1.9);
    s.posture.set(ParameterId::WalkIncline, 15);
    SimulateOptions o;
    const SimulationResult slow = simulate_walk(s, o);
    REQUIRE(slow.status == WalkStatus::Walking);
    CHECK(slow.fell_at_m_s == 1.9);
    CHECK(slow.motion.stride_m / slow.motion.cycle_s == Approx(0.8 * 1.9).epsilon(0.02));
    CHECK(english(slow.message).find("1.90 m/s the person fell") != std::string::npos);
    o.may_try_again = false;
    CHECK(simulate_walk(s, o).status == WalkStatus::Fell);
    CHECK(simulate_walk({}).fell_at_m_s == 0);
}
