#include "session/walks/runner.h"

#include "session/fake_engines.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::fake;

namespace {

double tilt_shown(const Runner& runner) { return runner.latest()->now->measures.speed_m_s; }

bool idle(const Runner& runner) {
    return wait_until([&] { return !runner.busy(); });
}

}  // namespace

TEST_CASE("the plan is published first and the simulated walk replaces it", "[session][runner]") {
    Log log;
    log.hold = true;
    Runner runner(engines(log));
    runner.submit(tilted(5), Mode::Walk);
    REQUIRE(wait_until([&] { return runner.latest() && log.simulations > 0; }));
    CHECK(runner.latest()->shown == Shown::Planned);
    CHECK(runner.latest()->acceptance == Acceptance::Pending);
    CHECK(runner.latest()->changes.front().second.mean == 5);
    CHECK(runner.busy());
    log.hold = false;
    REQUIRE(idle(runner));
    CHECK(runner.latest()->shown == Shown::Simulated);
    CHECK(runner.latest()->acceptance == Acceptance::Trusted);
    CHECK(tilt_shown(runner) == 5);
    CHECK(runner.latest()->scenario_hash == hash_of(*tilted(5)));
}

TEST_CASE("a new request cancels the running simulation", "[session][runner]") {
    Log log;
    log.hold = true;
    Runner runner(engines(log));
    runner.submit(tilted(1), Mode::Walk);
    REQUIRE(wait_until([&] { return log.simulations == 1; }));
    runner.submit(tilted(2), Mode::Walk);
    REQUIRE(wait_until([&] { return log.cancelled == 1; }));
    REQUIRE(wait_until([&] { return tilt_shown(runner) == 2; }));
    log.hold = false;
    REQUIRE(idle(runner));
    CHECK(tilt_shown(runner) == 2);
    CHECK(runner.latest()->shown == Shown::Simulated);
}

TEST_CASE("of many requests the last one is always answered", "[session][runner]") {
    Log log;
    std::atomic<unsigned long long> seen{0};
    std::atomic<bool> in_order{true};
    Runner* watched = nullptr;
    std::atomic<bool> ready{false};
    Runner runner(engines(log), [&] {
        if (!ready) return;
        const auto answer = watched->latest();
        if (answer->request < seen) in_order = false;
        seen = answer->request;
    });
    watched = &runner;
    ready = true;
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 20; ++i) {
            runner.submit(tilted(round + 0.01 * i), i % 2 ? Mode::Walk : Mode::Stand);
            if (i % 7 == 0) std::this_thread::yield();
        }
        const auto last = runner.submit(tilted(round + 0.5), Mode::Walk);
        REQUIRE(idle(runner));
        const auto answer = runner.latest();
        CHECK(answer->request == last);
        CHECK(answer->scenario_hash == hash_of(*tilted(round + 0.5)));
        CHECK(answer->mode == Mode::Walk);
        CHECK(answer->shown == Shown::Simulated);
    }
    CHECK(in_order);
}

TEST_CASE("while requests keep coming their plans are shown", "[session][runner]") {
    Log log;
    log.simulate_ms = 5000;
    Runner runner(engines(log));
    for (int i = 1; i <= 5; ++i) {
        runner.submit(tilted(i), Mode::Walk);
        REQUIRE(wait_until([&] { return runner.latest() && tilt_shown(runner) == i; }));
        CHECK(runner.latest()->shown == Shown::Planned);
    }
}

TEST_CASE("the own neutral is calculated once", "[session][runner]") {
    Log log;
    Runner runner(engines(log));
    for (const double tilt : {1.0, 2.0, 3.0}) {
        runner.submit(tilted(tilt), Mode::Walk);
        REQUIRE(idle(runner));
    }
    CHECK(log.plans == 4);
    CHECK(log.simulations == 4);
    CHECK(runner.latest()->neutral->measures.speed_m_s == 0);
}

TEST_CASE("a neutral scenario is its own neutral", "[session][runner]") {
    Log log;
    Runner runner(engines(log));
    runner.submit(tilted(0), Mode::Walk);
    REQUIRE(idle(runner));
    CHECK(log.simulations == 1);
    CHECK(runner.latest()->now == runner.latest()->neutral);
    runner.submit(tilted(4), Mode::Walk);
    REQUIRE(idle(runner));
    CHECK(log.simulations == 2);
    CHECK(runner.latest()->changes.front().second.mean == 4);
}

TEST_CASE("going back to an answered scenario calculates nothing", "[session][runner]") {
    Log log;
    Runner runner(engines(log));
    for (const double tilt : {1.0, 2.0}) {
        runner.submit(tilted(tilt), Mode::Walk);
        REQUIRE(idle(runner));
    }
    const int plans = log.plans, simulations = log.simulations;
    const auto number = runner.submit(tilted(1), Mode::Walk);
    REQUIRE(idle(runner));
    CHECK(log.plans == plans);
    CHECK(log.simulations == simulations);
    CHECK(runner.latest()->request == number);
    CHECK(tilt_shown(runner) == 1);
}

TEST_CASE("standing and walking of the same posture are kept apart", "[session][runner]") {
    Log log;
    Runner runner(engines(log));
    runner.submit(tilted(3), Mode::Walk);
    REQUIRE(idle(runner));
    runner.submit(tilted(3), Mode::Stand);
    REQUIRE(idle(runner));
    CHECK(runner.latest()->mode == Mode::Stand);
    CHECK(runner.latest()->now->motion.standing());
}

TEST_CASE("a fall is reported and the plan stays on the screen", "[session][runner]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult& result) {
        if (scenario.posture.neutral()) return;
        result.status = WalkStatus::Fell;
        result.motion = {};
        result.message = foreign_message("fell to the left");
    };
    Runner runner(engines(log));
    runner.submit(tilted(20), Mode::Walk);
    REQUIRE(idle(runner));
    CHECK(runner.latest()->acceptance == Acceptance::Fell);
    CHECK(english(runner.latest()->message) == "fell to the left");
    CHECK(runner.latest()->shown == Shown::Planned);
    CHECK(tilt_shown(runner) == 20);
}

TEST_CASE("an exception in a calculation reaches the screen and the next request works", "[session][runner]") {
    Log log;
    Engines broken = engines(log);
    broken.simulate_walk = [inner = broken.simulate_walk](const Scenario& s, const SimulateOptions& o) {
        if (s.posture.get(ParameterId::PelvisTilt) == 7) throw std::runtime_error("out of something");
        return inner(s, o);
    };
    Runner runner(broken);
    runner.submit(tilted(7), Mode::Walk);
    REQUIRE(idle(runner));
    CHECK(runner.latest()->acceptance == Acceptance::Diverged);
    CHECK(english(runner.latest()->message) == "out of something");
    runner.submit(tilted(6), Mode::Walk);
    REQUIRE(idle(runner));
    CHECK(runner.latest()->acceptance == Acceptance::Trusted);
}

TEST_CASE("destroying a busy runner stops it", "[session][runner]") {
    Log log;
    log.hold = true;
    {
        Runner runner(engines(log));
        runner.submit(tilted(1), Mode::Walk);
        REQUIRE(wait_until([&] { return log.simulations == 1; }));
    }
    CHECK(log.cancelled == 1);
}
