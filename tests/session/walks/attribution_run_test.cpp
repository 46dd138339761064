#include "session/walks/attribution_run.h"

#include "session/walks/attribution_worker.h"

#include "session/fake_engines.h"

#include <catch2/catch.hpp>

#include <future>
#include <mutex>

using namespace bodychain;
using namespace bodychain::fake;

namespace {

/// One curve: tilt + toe-out of the left + 2 for both.
Engines adding_engines(Log& log) {
    Engines e = engines(log);
    const auto moved = [](const Scenario& scenario, Motion& motion) {
        const double tilt = scenario.posture.get(ParameterId::PelvisTilt),
                     out = scenario.posture.get(ParameterId::FootToeOutL);
        for (Frame& frame : motion.frames) frame.com.x = tilt + out + (tilt != 0 && out != 0 ? 2 : 0);
    };
    e.simulate_walk = [&log, moved](const Scenario& s, const SimulateOptions& o) {
        SimulationResult result = simulate(log, s, o, false);
        moved(s, result.motion);
        return result;
    };
    e.plan_walk = [&log, moved](const Scenario& s) {
        ++log.plans;
        Plan plan;
        plan.motion = motion_of(s, false);
        moved(s, plan.motion);
        for (Frame& frame : plan.motion.frames)
            frame.com.x += 100;  // a plan is not a walk: only its change may be used
        return plan;
    };
    e.measure = [](const Body&, const Motion& motion) {
        Measures measures;
        Curve curve;
        curve.fill(motion.frames.front().com.x);
        measures.curves.curves = {{"pelvis_tilt", curve}};
        measures.events.toe_off_pct = {60, 60};
        return measures;
    };
    return e;
}

Scenario two_causes() {
    Scenario scenario;
    scenario.posture.set(ParameterId::PelvisTilt, 5);
    scenario.posture.set(ParameterId::FootToeOutL, 10);
    return scenario;
}

void check_two_causes(const AttributionRun& run) {
    REQUIRE(run.status == WalkStatus::Walking);
    REQUIRE(run.channels.size() == 1);
    for (const Attribution& figure : {run.channels[0].stance_mean, run.channels[0].largest}) {
        CHECK(figure.total == Approx(17));
        CHECK(figure.causes[0].share == Approx(6));
        CHECK(figure.causes[1].share == Approx(11));
        CHECK(figure.interaction == Approx(2));
    }
}

bool is(const Scenario& scenario, bool tilted, bool turned) {
    return (scenario.posture.get(ParameterId::PelvisTilt) != 0) == tilted &&
           (scenario.posture.get(ParameterId::FootToeOutL) != 0) == turned;
}

auto falls_with(bool tilted, bool turned) {
    return [=](const Scenario& scenario, SimulationResult& result) {
        if (!is(scenario, tilted, turned)) return;
        result.status = WalkStatus::Fell;
        result.message = foreign_message("tipped over");
    };
}

}  // namespace

TEST_CASE("each combination is walked once, and once only for one cache", "[session][attribution]") {
    Log log;
    WalkCache cache;
    std::vector<double> told;
    AttributionOptions options;
    options.progress = [&](double done) { told.push_back(done); };
    check_two_causes(attribute_walk(two_causes(), adding_engines(log), cache, options));
    CHECK(log.simulations == 4);
    CHECK(told == std::vector<double>{0.25, 0.5, 0.75, 1});
    check_two_causes(attribute_walk(two_causes(), adding_engines(log), cache));
    CHECK(log.simulations == 4);
    Scenario third = two_causes();  // half of its walks are known
    third.posture.set(ParameterId::TrunkLean, 3);
    CHECK(attribute_walk(third, adding_engines(log), cache).walks == 8);
    CHECK(log.simulations == 8);
}

TEST_CASE("nothing changed is no cause, and no change", "[session][attribution]") {
    Log log;
    WalkCache cache;
    const AttributionRun run = attribute_walk({}, adding_engines(log), cache);
    CHECK(run.causes.empty());
    CHECK(run.channels.at(0).largest.total == 0);
    CHECK(log.simulations == 1);
}

TEST_CASE("a posture that falls, or whose neutral falls, has no shares, on any number of threads",
          "[session][attribution]") {
    for (const int threads : {1, 2, 4}) {
        Log log;
        WalkCache cache;
        AttributionOptions options;
        options.threads = threads;
        log.spoil = falls_with(true, true);
        const AttributionRun whole = attribute_walk(two_causes(), adding_engines(log), cache, options);
        CHECK(whole.status == WalkStatus::Fell);
        CHECK(english(whole.message) == "tipped over");
        CHECK(whole.channels.empty());
        WalkCache other;
        log.spoil = falls_with(false, false);
        const AttributionRun neutral = attribute_walk(two_causes(), adding_engines(log), other, options);
        CHECK(neutral.status == WalkStatus::Fell);
        CHECK(english(neutral.message) == "the same person's neutral posture could not be completed: tipped over");
    }
}

TEST_CASE("a combination that falls is planned, against the planned neutral, and named", "[session][attribution]") {
    Log log;
    log.spoil = falls_with(true, false);
    WalkCache cache;
    const AttributionRun run = attribute_walk(two_causes(), adding_engines(log), cache);
    check_two_causes(run);
    CHECK(run.planned == std::vector<std::string>{"pelvis.tilt"});
    CHECK(log.plans == 2);
}

TEST_CASE("slower and unsteady walks are counted", "[session][attribution]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult& result) {
        if (is(scenario, true, true)) result.fell_at_m_s = 1.3;
        if (is(scenario, true, false)) result.cycles_to_settle = 0;
    };
    WalkCache cache;
    const AttributionRun run = attribute_walk(two_causes(), adding_engines(log), cache);
    CHECK(run.slower == 1);
    CHECK(run.unsettled == 1);
}

TEST_CASE("a stopped attribution ends soon and leaves nothing wrong behind", "[session][attribution]") {
    Log log;
    log.hold = true;
    WalkCache cache;
    std::stop_source stop;
    AttributionOptions options;
    options.stop = stop.get_token();
    options.threads = 2;
    auto run = std::async(std::launch::async,
                          [&] { return attribute_walk(two_causes(), adding_engines(log), cache, options); });
    REQUIRE(wait_until([&] { return log.simulations == 2; }));
    stop.request_stop();
    const AttributionRun stopped = run.get();
    CHECK(stopped.status == WalkStatus::Cancelled);
    CHECK(stopped.channels.empty());
    CHECK(log.cancelled == 2);
    CHECK(log.simulations == 2);
    log.hold = false;
    check_two_causes(attribute_walk(two_causes(), adding_engines(log), cache));
}

TEST_CASE("what a simulation throws comes out of the attribution", "[session][attribution]") {
    Log log;
    log.spoil = [](const Scenario& scenario, SimulationResult&) {
        if (is(scenario, true, false)) throw std::runtime_error("out of luck");
    };
    WalkCache cache;
    CHECK_THROWS_WITH(attribute_walk(two_causes(), adding_engines(log), cache), "out of luck");
}

TEST_CASE("the worker answers in the background, the latest request wins", "[session][attribution]") {
    Log log;
    log.hold = true;
    AttributionWorker worker(adding_engines(log), {}, 2);
    CHECK_FALSE(worker.latest());
    Scenario other;
    other.posture.set(ParameterId::TrunkLean, 2);
    worker.submit(std::make_shared<const Scenario>(other));
    REQUIRE(wait_until([&] { return log.simulations == 2; }));
    CHECK(worker.busy());
    worker.submit(std::make_shared<const Scenario>(two_causes()));
    REQUIRE(wait_until([&] { return log.cancelled == 2; }));
    log.hold = false;
    REQUIRE(wait_until([&] { return !worker.busy(); }));
    REQUIRE(worker.latest());
    CHECK(worker.latest()->scenario_hash == hash_of(two_causes()));
    check_two_causes(worker.latest()->run);
    CHECK(worker.progress() == 1);
}

TEST_CASE("a cancelled request is not answered, and the worker goes on", "[session][attribution]") {
    Log log;
    log.hold = true;
    AttributionWorker worker(adding_engines(log), {}, 2);
    worker.submit(std::make_shared<const Scenario>(two_causes()));
    REQUIRE(wait_until([&] { return log.simulations == 2; }));
    worker.cancel();
    REQUIRE(wait_until([&] { return !worker.busy(); }));
    CHECK_FALSE(worker.latest());
    log.hold = false;
    worker.submit(std::make_shared<const Scenario>(two_causes()));
    REQUIRE(wait_until([&] { return worker.latest() != nullptr; }));
    log.hold = true;  // and ends while a walk is running
    worker.submit(std::make_shared<const Scenario>(Scenario{}));
}

TEST_CASE("places that often hurt come with each cause set back alone, for few causes and for many",
          "[session][attribution]") {
    Log log;
    Engines e = adding_engines(log);
    e.site_loads = [](const Body&, const Motion& motion) {
        return std::vector<SiteLoad>{{site_table().data(), Side::Right, motion.frames.front().com.x}};
    };
    WalkCache cache;
    AttributionOptions options;
    options.sites = true;
    const AttributionRun few = attribute_walk(two_causes(), e, cache, options);
    REQUIRE(few.sites.size() == 1);
    CHECK(few.walks == 4);
    CHECK(few.sites[0].now.peak == 17);
    CHECK(few.sites[0].neutral == 0);
    CHECK(few.sites[0].corrected == std::vector<double>{10, 5});  // without the tilt, without the toe-out
    CHECK(best_correction(few.sites[0]) == 1);
    Scenario many = two_causes();
    for (const ParameterId id : {ParameterId::LegLengthR, ParameterId::FootPronationR, ParameterId::SpineLordosis,
                                 ParameterId::TrunkLean, ParameterId::ShoeHeelL, ParameterId::HeadForward})
        many.posture.set(id, 1);
    options.order_pairs = 1;
    const AttributionRun sampled = attribute_walk(many, e, cache, options);
    REQUIRE_FALSE(sampled.exact);
    REQUIRE(sampled.sites.size() == 1);
    REQUIRE(sampled.sites[0].corrected.size() == 8);
    for (std::size_t c = 0; c < 8; ++c) {
        const std::string& key = sampled.causes[c].key;
        CHECK(sampled.sites[0].corrected[c] == (key == "pelvis.tilt" ? 10 : key == "foot.toe_out.left" ? 5 : 17));
    }
}
