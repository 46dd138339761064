// A symmetric body on a symmetric floor: whatever one side does, the other does in the mirror.
#include "support/thinned.h"
#include "support/walks.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

SimulateOptions settled(int most_cycles) {
    SimulateOptions o;
    o.settle_tolerance_deg = 0.001;  // what turns the heading dies away slowly: 0.7 of it is left after a cycle
    o.orbit_cycles = 0;              // to the end, not only to a small orbit
    o.max_cycles = most_cycles;
    return o;
}

constexpr int kPairs = thinned(20);

/// Some postures within a share of every range, each with the walk of its mirror image.
template <class Check>
void for_each_pair(double share, const SimulateOptions& options, const Check& check) {
    Random random(101);
    for (int i = 0; i < kPairs; ++i) {
        const Scenario s = random_scenario(random, share);
        INFO("posture " << i << ": " << hash_of(s));
        check(simulate_walk(s, options), simulate_walk(bodychain::mirrored(s), options));
    }
}

}  // namespace

TEST_CASE("the walk of the mirrored posture is the mirrored walk") {
    int steady = 0;
    for_each_pair(0.6, {}, [&](const SimulationResult& walk, const SimulationResult& image) {
        REQUIRE(walk.status == WalkStatus::Walking);
        REQUIRE(image.status == WalkStatus::Walking);
        CHECK((walk.cycles_to_settle > 0) == (image.cycles_to_settle > 0));
        if (walk.cycles_to_settle == 0) return;  // one moment of a walk that wanders is not to be compared with another
        ++steady;
        const Difference d = half_cycle_difference(walk.body, walk.motion, mirrored(walk.body, image.motion));
        INFO(d.angle_key << ", " << d.load_key);
        CHECK(d.angle_deg < 0.01);
        CHECK(d.load < 0.01);  // N m/kg and body weights
    });
    CHECK(steady >= kPairs - 1);
}

TEST_CASE("the neutral walk repeats itself") { CHECK(simulate_walk({}, settled(40)).cycles_to_settle > 0); }

TEST_CASE("left and right walk alike in neutral, half a cycle apart") {
    const SimulationResult r = simulate_walk({}, settled(40));
    const Difference d = channel_difference(r.body, r.motion, mirrored(r.body, r.motion), r.motion.frames.size() / 2);
    INFO(d.angle_key << ", " << d.load_key);
    CHECK(d.angle_deg < 0.1);
    CHECK(d.load < 0.012);  // 1 % of a largest vertical force of 1.2 body weights
}

TEST_CASE("measured right and left curves of the neutral walk agree") {
    const SimulationResult r = simulate_walk({}, settled(40));
    REQUIRE(r.status == WalkStatus::Walking);
    const Measures m = measure(r.body, r.motion);
    double worst = 0;
    for (const auto& [key, curve] : m.curves.curves) {
        if (!key.ends_with("_r") || find_channel(key)->load) continue;
        const Curve& left = *m.curves.find(key.substr(0, key.size() - 1) + "l");
        for (std::size_t i = 0; i < curve.size(); ++i) worst = std::max(worst, std::fabs(curve[i] - left[i]));
    }
    CHECK(worst < 0.2);
}

TEST_CASE("standing on mirrored bones is mirrored standing") {
    Random random(102);
    for (int trial = 0; trial < 10; ++trial) {
        const Scenario s = random_scenario(random, 0.6);
        const SimulationResult a = simulate_stand(s), b = simulate_stand(bodychain::mirrored(s));
        INFO("posture " << trial << ": " << hash_of(s));
        REQUIRE(a.status == b.status);
        if (a.motion.frames.empty()) continue;
        const Difference d = channel_difference(a.body, a.motion, mirrored(a.body, b.motion), 0);
        INFO(d.angle_key << ", " << d.load_key);
        CHECK(d.angle_deg < 0.05);
        CHECK(d.load < 0.01);
    }
}
