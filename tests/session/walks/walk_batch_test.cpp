#include "session/walks/walk_batch.h"

#include "session/fake_engines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <future>
#include <mutex>
#include <set>

using namespace bodychain;
using namespace bodychain::fake;

namespace {

std::vector<Scenario> tilts(const std::vector<double>& deg) {
    std::vector<Scenario> scenarios;
    for (const double tilt : deg) scenarios.push_back(*tilted(tilt));
    return scenarios;
}

double tilt_of(const Scenario& scenario) { return scenario.posture.get(ParameterId::PelvisTilt); }

auto falls_at(std::set<double> deg) {
    return [=](const Scenario& scenario, SimulationResult& result) {
        if (deg.contains(tilt_of(scenario))) result.status = WalkStatus::Fell;
    };
}

}  // namespace

TEST_CASE("walks come in the order of their scenarios, whichever ends first, on any number of threads",
          "[session][batch]") {
    for (const int threads : {0, 1, 2, 5, 50}) {
        Log log;
        log.spoil = [](const Scenario& scenario, SimulationResult&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(tilt_of(scenario) < 3 ? 5 : 0));
        };
        WalkCache cache;
        WalkBatchOptions options;
        options.threads = threads;
        const std::vector<WalkPtr> walks = walk_batch(tilts({1, 2, 3, 4, 5}), engines(log), cache, options);
        REQUIRE(walks.size() == 5);
        for (std::size_t i = 0; i < 5; ++i)
            CHECK(walks[i]->measures.speed_m_s == static_cast<double>(i + 1));  // carries the tilt
    }
}

TEST_CASE("no walks are no walks", "[session][batch]") {
    Log log;
    WalkCache cache;
    CHECK(walk_batch({}, engines(log), cache, {}).empty());
}

TEST_CASE("equal scenarios are one walk, also within one batch; progress counts the different ones",
          "[session][batch]") {
    Log log;
    log.simulate_ms = 3;  // all are asked for before the first has ended
    WalkCache cache;
    std::vector<double> told;
    WalkBatchOptions options;
    options.threads = 4;
    options.progress = [&](double done) { told.push_back(done); };
    const std::vector<WalkPtr> walks = walk_batch(tilts({1, 2, 1, 1, 2}), engines(log), cache, options);
    CHECK(log.simulations == 2);
    CHECK(told == std::vector<double>{0.5, 1});
    CHECK(walks[2] == walks[0]);
    CHECK(walks[3] == walks[0]);
    CHECK(walks[4] == walks[1]);
    CHECK(walk_batch(tilts({2}), engines(log), cache, {})[0] == walks[1]);  // and once for one cache
    CHECK(log.simulations == 2);
}

TEST_CASE("a fall is an answer, a walk without frames diverged", "[session][batch]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult& result) {
        if (tilt_of(scenario) == 1) result.status = WalkStatus::Fell, result.message = foreign_message("tipped over");
        if (tilt_of(scenario) == 2) result.motion.frames.clear();
        if (tilt_of(scenario) == 3) result.fell_at_m_s = 1.5, result.cycles_to_settle = 0;
    };
    WalkCache cache;
    const std::vector<WalkPtr> walks = walk_batch(tilts({1, 2, 3}), engines(log), cache, {});
    CHECK(walks[0]->status == WalkStatus::Fell);
    CHECK(english(walks[0]->message) == "tipped over");
    CHECK(walks[1]->status == WalkStatus::Diverged);
    CHECK(walks[2]->status == WalkStatus::Walking);
    CHECK(walks[2]->slower);
    CHECK_FALSE(walks[2]->settled);
}

TEST_CASE("loads at places are measured only where asked for", "[session][batch]") {
    Log log;
    Engines e = engines(log);
    std::atomic<int> asked = 0;
    e.site_loads = [&](const Body&, const Motion&) {
        ++asked;
        return std::vector<SiteLoad>(3);
    };
    WalkCache without, with;
    CHECK(walk_batch(tilts({1}), e, without, {})[0]->sites.empty());
    CHECK(asked == 0);
    WalkBatchOptions options;
    options.sites = true;
    CHECK(walk_batch(tilts({1}), e, with, options)[0]->sites.size() == 3);
}

TEST_CASE("where an essential walk fails, what has not begun is left out; elsewhere a fall stops nothing",
          "[session][batch]") {
    Log log;
    log.spoil = falls_at({1});
    WalkCache cache, other;
    WalkBatchOptions options;
    options.threads = 1;
    options.essential = 2;
    const std::vector<WalkPtr> walks = walk_batch(tilts({1, 2, 3, 4, 1}), engines(log), cache, options);
    REQUIRE(walks.size() == 5);
    CHECK(walks[0]->status == WalkStatus::Fell);
    for (const std::size_t i : {1, 2, 3}) CHECK_FALSE(walks[i]);
    CHECK(walks[4] == walks[0]);  // the same scenario, so the same answer
    CHECK(log.simulations == 1);
    log.spoil = falls_at({3});
    const std::vector<WalkPtr> all = walk_batch(tilts({1, 2, 3, 4}), engines(log), other, options);
    CHECK(std::ranges::all_of(all, [](const WalkPtr& walk) { return walk != nullptr; }));
    CHECK(all[2]->status == WalkStatus::Fell);
}

TEST_CASE("an essential walk that runs when another fails is walked to its end", "[session][batch]") {
    Log log;
    log.hold = true;
    log.spoil = falls_at({1, 2});
    WalkCache cache;
    WalkBatchOptions options;
    options.threads = 2;
    options.essential = 2;
    auto run = std::async(std::launch::async, [&] {
        return walk_batch(tilts({1, 2, 3, 4}), engines(log), cache, options);
    });
    CHECK(wait_until([&] { return log.simulations == 2; }));
    log.hold = false;
    const std::vector<WalkPtr> walks = run.get();
    REQUIRE(walks[0]);
    REQUIRE(walks[1]);
    CHECK(walks[0]->status == WalkStatus::Fell);
    CHECK(walks[1]->status == WalkStatus::Fell);
    CHECK_FALSE(walks[3]);
}

TEST_CASE("a stopped batch has null pointers, and keeps what was walked before", "[session][batch]") {
    Log log;
    WalkCache cache;
    std::stop_source stop;
    WalkBatchOptions options;
    options.threads = 1;
    options.stop = stop.get_token();
    options.progress = [&](double done) {
        if (done >= 0.5) stop.request_stop();
    };
    const std::vector<WalkPtr> walks = walk_batch(tilts({1, 2, 3, 4}), engines(log), cache, options);
    CHECK(walks[0]);
    CHECK(walks[1]);
    CHECK_FALSE(walks[2]);
    CHECK_FALSE(walks[3]);
    CHECK(log.simulations == 2);
    CHECK(cache.find(hash_of(*tilted(2))) == walks[1]);
    CHECK_FALSE(cache.find(hash_of(*tilted(3))));
}

TEST_CASE("a walk that is stopped on its way is not kept", "[session][batch]") {
    Log log;
    log.hold = true;
    WalkCache cache;
    std::stop_source stop;
    WalkBatchOptions options;
    options.threads = 2;
    options.stop = stop.get_token();
    auto run = std::async(std::launch::async, [&] {
        return walk_batch(tilts({1, 2, 3}), engines(log), cache, options);
    });
    CHECK(wait_until([&] { return log.simulations == 2; }));
    stop.request_stop();
    const std::vector<WalkPtr> walks = run.get();
    CHECK(std::ranges::none_of(walks, [](const WalkPtr& walk) { return walk != nullptr; }));
    CHECK(log.cancelled == 2);
    CHECK_FALSE(cache.find(hash_of(*tilted(1))));
}

TEST_CASE("what a walk throws comes out of the batch, and the rest is not begun", "[session][batch]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult&) {
        if (tilt_of(scenario) == 1) throw std::runtime_error("out of luck");
    };
    WalkCache cache;
    WalkBatchOptions options;
    options.threads = 1;
    CHECK_THROWS_WITH(walk_batch(tilts({1, 2, 3}), engines(log), cache, options), "out of luck");
    CHECK(log.simulations == 1);
}
