#include "session/walks/slope_walks.h"

#include "session/walks/attribution_worker.h"

#include "session/fake_engines.h"

#include <catch2/catch.hpp>

#include <mutex>

using namespace bodychain;
using namespace bodychain::fake;

namespace {

bool upright(const Scenario& scenario) { return scenario.posture.get(ParameterId::PelvisTilt) == 0; }
double grade_of(const Scenario& scenario) { return scenario.posture.get(ParameterId::WalkIncline); }

/// Each walk carries its grade (speed) and tilt (cycle time).
Engines sloping_engines(Log& log) {
    Engines e = engines(log);
    e.simulate_walk = [&log](const Scenario& s, const SimulateOptions& o) {
        SimulationResult result = simulate(log, s, o, false);
        for (Frame& frame : result.motion.frames)
            frame.com =
                Vec3(s.posture.get(ParameterId::PelvisTilt), grade_of(s), s.posture.get(ParameterId::WalkSpeed));
        return result;
    };
    e.measure = [](const Body&, const Motion& motion) {
        Measures measures;
        const Vec3& carried = motion.frames.front().com;
        measures.cycle_s = carried.x;
        measures.speed_m_s = carried.y;
        measures.step_width_m = carried.z;
        return measures;
    };
    return e;
}

Scenario tilted_on(double grade_pct) {
    Scenario scenario = *tilted(5);
    scenario.posture.set(ParameterId::WalkIncline, grade_pct);
    scenario.posture.set(ParameterId::WalkSpeed, 1.1);
    return scenario;
}

std::vector<double> grades_of(const std::vector<SlopeWalk>& slopes) {
    std::vector<double> grades;
    for (const SlopeWalk& slope : slopes) grades.push_back(slope.grade_pct);
    return grades;
}

/// Every answer the worker woke the window for, in order.
struct Answers {
    std::mutex mutex;
    std::vector<std::shared_ptr<const AttributionAnswer>> seen;
    AttributionWorker* worker = nullptr;
    void look() {
        const std::lock_guard lock(mutex);
        if (worker) seen.push_back(worker->latest());
    }
    std::size_t count() {
        const std::lock_guard lock(mutex);
        return seen.size();
    }
};

}  // namespace

TEST_CASE("each slope has the posture and the neutral of the same person and speed on it, the own slope first",
          "[session][slopes]") {
    for (const double own : {0.0, 8.0, -8.0, 5.0, -15.0}) {
        Log log;
        WalkCache cache;
        const std::vector<SlopeWalk> slopes = slope_walks(tilted_on(own), sloping_engines(log), cache, {});
        const bool extra = own == 5 || own == -15;
        CHECK(grades_of(slopes) == (extra ? std::vector<double>{own, 0, 8, -8} : std::vector<double>{0, 8, -8}));
        for (const SlopeWalk& slope : slopes) {
            CHECK(slope.now->measures.speed_m_s == slope.grade_pct);
            CHECK(slope.neutral->measures.speed_m_s == slope.grade_pct);
            CHECK(slope.now->measures.cycle_s == 5);
            CHECK(slope.neutral->measures.cycle_s == 0);
            CHECK(slope.now->measures.step_width_m == 1.1);
            CHECK(slope.neutral->measures.step_width_m == 1.1);
        }
        CHECK(log.simulations == (extra ? 8 : 6));
    }
}

TEST_CASE("a neutral posture is its own neutral, walked once for each slope", "[session][slopes]") {
    Log log;
    log.simulate_ms = 3;
    WalkCache cache;
    WalkBatchOptions options;
    options.threads = 6;
    const std::vector<SlopeWalk> slopes = slope_walks({}, sloping_engines(log), cache, options);
    CHECK(log.simulations == 3);
    for (const SlopeWalk& slope : slopes) CHECK(slope.now == slope.neutral);
}

TEST_CASE("a slope on which the posture falls does not take the others away", "[session][slopes]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult& result) {
        if (grade_of(scenario) == -8 && !upright(scenario)) result.status = WalkStatus::Fell;
        if (grade_of(scenario) == 8 && upright(scenario)) result.status = WalkStatus::Fell;
    };
    WalkCache cache;
    const std::vector<SlopeWalk> slopes = slope_walks(tilted_on(0), sloping_engines(log), cache, {});
    REQUIRE(slopes.size() == 3);
    CHECK(slopes[0].day(70, 10'000).walks);
    CHECK(slopes[1].day(70, 10'000).walks);
    CHECK(slopes[1].neutral->status == WalkStatus::Fell);
    CHECK(std::isnan(slopes[1].day(70, 10'000).neutral_bw_s[0]));
    CHECK(slopes[2].neutral->status == WalkStatus::Walking);
    CHECK_FALSE(slopes[2].day(70, 10'000).walks);
    CHECK(slopes[2].day(70, 10'000).grade_pct == -8);
}

TEST_CASE("stopped slopes are null, and their days are not walked", "[session][slopes]") {
    Log log;
    WalkCache cache;
    std::stop_source stop;
    WalkBatchOptions options;
    options.threads = 1;
    options.stop = stop.get_token();
    options.progress = [&](double) { stop.request_stop(); };
    const std::vector<SlopeWalk> slopes = slope_walks(tilted_on(0), sloping_engines(log), cache, options);
    REQUIRE(slopes.size() == 3);
    CHECK(slopes[0].now);
    CHECK_FALSE(slopes[0].neutral);
    CHECK_FALSE(slopes[1].now);
    CHECK(slopes[0].day(70, 10'000).walks);
    CHECK_FALSE(slopes[2].day(70, 10'000).walks);
}

TEST_CASE("the worker publishes the run first and then the slopes with it", "[session][slopes]") {
    Log log;
    Answers answers;
    AttributionWorker worker(
        sloping_engines(log), [&] { answers.look(); }, 2);
    {
        const std::lock_guard lock(answers.mutex);
        answers.worker = &worker;
    }
    worker.submit(std::make_shared<const Scenario>(tilted_on(3)), false, true);
    REQUIRE(wait_until([&] { return answers.count() == 2; }));
    CHECK(answers.seen[0]->run.status == WalkStatus::Walking);
    CHECK(answers.seen[0]->slopes.empty());
    CHECK(answers.seen[1]->scenario_hash == hash_of(tilted_on(3)));
    CHECK(answers.seen[1]->run.causes.size() == answers.seen[0]->run.causes.size());
    CHECK(grades_of(answers.seen[1]->slopes) == std::vector<double>{3, 0, 8, -8});
    CHECK(worker.progress() == 1);
    CHECK(log.simulations == 4 + 4);  // those on the own slope and on the level were known from the run
    worker.submit(std::make_shared<const Scenario>(tilted_on(3)));  // not asked for: none
    REQUIRE(wait_until([&] { return answers.count() == 3; }));
    CHECK(answers.seen[2]->slopes.empty());
}

TEST_CASE("a posture that falls has no slopes", "[session][slopes]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult& result) {
        if (!upright(scenario)) result.status = WalkStatus::Fell;
    };
    AttributionWorker worker(sloping_engines(log), {}, 1);
    worker.submit(tilted(5), false, true);
    REQUIRE(wait_until([&] { return worker.latest() && !worker.busy(); }));
    CHECK(worker.latest()->run.status == WalkStatus::Fell);
    CHECK(worker.latest()->slopes.empty());
    CHECK(log.simulations == 1);
}

TEST_CASE("cancelled between run and slopes, the run stays and the slopes do not come", "[session][slopes]") {
    Log log;
    AttributionWorker* running = nullptr;
    std::mutex mutex;
    double shown = 1;
    AttributionWorker worker(
        sloping_engines(log),
        [&] {
            const std::lock_guard lock(mutex);
            if (!running) return;
            shown = std::min(shown, running->progress());
            running->cancel();
        },
        2);
    {
        const std::lock_guard lock(mutex);
        running = &worker;
    }
    worker.submit(tilted(5), false, true);
    REQUIRE(wait_until([&] { return worker.latest() && !worker.busy(); }));
    CHECK(worker.latest()->run.status == WalkStatus::Walking);
    CHECK(worker.latest()->slopes.empty());
    CHECK(log.simulations == 2);
    CHECK(shown == 0);  // the slopes count anew
}

TEST_CASE("cancelled while slopes are walked, they do not come either", "[session][slopes]") {
    Log log;
    log.spoil = [&log](const Scenario& scenario, SimulationResult&) {
        if (grade_of(scenario) == 0 && upright(scenario)) log.hold = true;  // the next walks are slopes
    };
    AttributionWorker worker(sloping_engines(log), {}, 1);
    worker.submit(tilted(5), false, true);
    REQUIRE(wait_until([&] { return log.simulations == 3; }));
    worker.cancel();
    REQUIRE(wait_until([&] { return !worker.busy(); }));
    CHECK(log.cancelled == 1);
    REQUIRE(worker.latest());
    CHECK(worker.latest()->slopes.empty());
}

TEST_CASE("what a slope throws leaves the run as the answer", "[session][slopes]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult&) {
        if (grade_of(scenario) == 8) throw std::runtime_error("out of luck");
    };
    AttributionWorker worker(sloping_engines(log), {}, 2);
    worker.submit(tilted(5), false, true);
    REQUIRE(wait_until([&] { return worker.latest() && !worker.busy(); }));
    CHECK(worker.latest()->run.status == WalkStatus::Walking);
    CHECK(worker.latest()->slopes.empty());
}

TEST_CASE("a cancelled attribution that throws is not answered", "[session][slopes]") {
    Log log;
    log.hold = true;
    Engines e = sloping_engines(log);
    const auto walk = e.simulate_walk;
    e.simulate_walk = [walk](const Scenario& s, const SimulateOptions& o) {
        const SimulationResult result = walk(s, o);
        if (result.status == WalkStatus::Cancelled) throw std::runtime_error("out of luck");
        return result;
    };
    AttributionWorker worker(e, {}, 1);
    worker.submit(tilted(5));
    REQUIRE(wait_until([&] { return log.simulations == 1; }));
    worker.cancel();
    REQUIRE(wait_until([&] { return !worker.busy(); }));
    CHECK_FALSE(worker.latest());
}
