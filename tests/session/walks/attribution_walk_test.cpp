// Attribution on the real simulation.
#include "session/walks/attribution_run.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace bodychain;

namespace {

AttributionRun attributed(const Scenario& scenario, int threads, bool pair_sides = false) {
    WalkCache cache;
    AttributionOptions options;
    options.threads = threads;
    options.pair_sides = pair_sides;
    AttributionRun run = attribute_walk(scenario, real_engines(), cache, options);
    REQUIRE(run.status == WalkStatus::Walking);
    REQUIRE(run.planned.empty());
    return run;
}

const ChannelAttribution& channel(const AttributionRun& run, const std::string& key) {
    const auto found = std::ranges::find(run.channels, key, &ChannelAttribution::key);
    REQUIRE(found != run.channels.end());
    return *found;
}

bool same_bits(const Attribution& a, const Attribution& b) {
    const auto same_share = [](const Share& x, const Share& y) {
        return x.alone == y.alone && x.share == y.share && x.standard_error == y.standard_error;
    };
    return a.total == b.total && a.interaction == b.interaction && std::ranges::equal(a.causes, b.causes, same_share);
}

double error_of_sums(const Attribution& figure) {
    double shares = 0, alone = figure.interaction;
    for (const Share& cause : figure.causes) shares += cause.share, alone += cause.alone;
    return std::fmax(std::fabs(shares - figure.total), std::fabs(alone - figure.total));
}

}  // namespace

TEST_CASE("a single cause has the whole change, which is the one that is reported for the walk",
          "[session][attribution][slow]") {
    Scenario scenario;
    scenario.posture.set(ParameterId::LegLengthR, 15);
    const AttributionRun run = attributed(scenario, 2);
    const SimulationResult now = simulate_walk(scenario), before = simulate_walk(own_neutral(scenario));
    const auto changes = compare(measure(now.body, now.motion), measure(before.body, before.motion));
    REQUIRE(run.channels.size() == changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const ChannelAttribution& row = run.channels[i];
        CHECK(row.key == changes[i].first);
        CHECK(row.stance_mean.total == changes[i].second.stance_mean);
        CHECK(row.largest.total == changes[i].second.max_abs);
        CHECK(row.at_pct == changes[i].second.at_pct);
        CHECK(row.largest.causes.at(0).share == row.largest.total);
        CHECK(row.stance_mean.causes.at(0).share == row.stance_mean.total);
        CHECK(row.largest.interaction == 0);
    }
}

TEST_CASE("shares sum to the total, with the same bytes on one thread and on two", "[session][attribution][slow]") {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, 12);
    scenario.posture.set(ParameterId::LegLengthR, 10);
    scenario.posture.set(ParameterId::PelvisTilt, 5);
    const AttributionRun one = attributed(scenario, 1), two = attributed(scenario, 2);
    CHECK(one.walks == 8);
    REQUIRE(one.channels.size() == two.channels.size());
    for (std::size_t i = 0; i < one.channels.size(); ++i) {
        CHECK(same_bits(one.channels[i].stance_mean, two.channels[i].stance_mean));
        CHECK(same_bits(one.channels[i].largest, two.channels[i].largest));
        CHECK(error_of_sums(one.channels[i].stance_mean) < 1e-9);
        CHECK(error_of_sums(one.channels[i].largest) < 1e-9);
    }
    // The left foot is turned out by the parameter that says so.
    const Attribution& foot = channel(one, "foot_progression_l").stance_mean;
    CHECK(foot.causes.at(1).share == Approx(foot.total).epsilon(0.15));
}

TEST_CASE("a mirror-symmetric posture has mirror-symmetric shares", "[session][attribution][slow]") {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutR, 10);
    scenario.posture.set(ParameterId::FootToeOutL, 10);
    const AttributionRun run = attributed(scenario, 2);
    // Steady walks are alike on both sides to a tenth of a degree, not to the last bit: each begins with one of the
    // legs.
    for (const char* key : {"foot_progression", "hip_rotation", "knee_flexion", "ankle_dorsiflexion", "hip_flexion",
                            "patella_direction"}) {
        INFO(key);
        const ChannelAttribution &r = channel(run, std::string(key) + "_r"), &l = channel(run, std::string(key) + "_l");
        for (const auto& [right, left] : {std::pair{&r.stance_mean, &l.stance_mean}, {&r.largest, &l.largest}})
            for (const auto& part : {&Share::share, &Share::alone}) {
                CHECK(right->causes.at(0).*part == Approx(left->causes.at(1).*part).margin(0.1));
                CHECK(right->causes.at(1).*part == Approx(left->causes.at(0).*part).margin(0.1));
            }
    }
    const AttributionRun paired = attributed(scenario, 2, true);
    CHECK(paired.walks == 2);
    CHECK(channel(paired, "foot_progression_r").largest.causes.at(0).share ==
          channel(run, "foot_progression_r").largest.total);
}

TEST_CASE("a real attribution that is stopped does not walk to its end", "[session][attribution][slow]") {
    Scenario scenario;
    scenario.posture.set(ParameterId::LegLengthR, 10);
    scenario.posture.set(ParameterId::PelvisTilt, 5);
    scenario.posture.set(ParameterId::TrunkLean, 3);
    WalkCache cache;
    std::stop_source stop;
    AttributionOptions options;
    options.threads = 2;
    options.stop = stop.get_token();
    double done = 0;
    options.progress = [&](double share) {
        done = share;
        stop.request_stop();
    };
    const AttributionRun run = attribute_walk(scenario, real_engines(), cache, options);
    CHECK(run.status == WalkStatus::Cancelled);
    CHECK(run.channels.empty());
    CHECK(done <= 2.0 / 8);  // the first walk, and what the other thread was at
}
