#include "session/walks/acceptance.h"
#include "base/lru_cache.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

SimulationResult good_walk() {
    SimulationResult result;
    result.body.mass_kg = 70;
    result.motion.frames.resize(2);
    result.cycles_to_settle = 3;
    return result;
}

Acceptance acceptance_of(const SimulationResult& result) { return accept(result, Mode::Walk).acceptance; }

}  // namespace

TEST_CASE("a settled walk within the limits is trusted", "[session][trust]") {
    CHECK(acceptance_of(good_walk()) == Acceptance::Trusted);
    CHECK(accept(good_walk(), Mode::Walk).message.empty());
}

TEST_CASE("each limit turns a walk into a report", "[session][trust]") {
    auto result = good_walk();
    SECTION("slip") { result.foot_slip_max_m = 0.04; }
    SECTION("contact") { result.unconverged_steps = 1; }
    SECTION("slower than asked") {
        result.fell_at_m_s = 1.6;
        result.motion.stride_m = result.motion.cycle_s = 1;
    }
    SECTION("force") { result.residual.force_max_n = 80; }
    SECTION("moment") { result.residual.moment_max_nm = 60; }
    SECTION("not steady") { result.cycles_to_settle = 0; }
    CHECK(acceptance_of(result) == Acceptance::Doubtful);
    CHECK_FALSE(accept(result, Mode::Walk).message.empty());
    CHECK_FALSE(doubt_message(result, false).empty());  // files and series of walks say it too
}

TEST_CASE("a good walk is not doubted in files either, nor a posture that still creeps", "[session][trust]") {
    auto result = good_walk();
    CHECK(doubt_message(result, false).empty());
    result.cycles_to_settle = 0;
    CHECK(doubt_message(result, true).empty());
    CHECK(accept(result, Mode::Stand).acceptance == Acceptance::Trusted);
}

TEST_CASE("a fall and a divergence are named even without a message", "[session][trust]") {
    auto result = good_walk();
    result.status = WalkStatus::Fell;
    CHECK(acceptance_of(result) == Acceptance::Fell);
    CHECK_FALSE(accept(result, Mode::Walk).message.empty());
    result.status = WalkStatus::Walking;
    result.motion.frames.clear();
    CHECK(acceptance_of(result) == Acceptance::Diverged);
}

TEST_CASE("every limit names its source", "[session][trust]") {
    const AcceptanceLimits limits;
    CHECK_FALSE(limits.foot_slip_m.source.empty());
    CHECK_FALSE(limits.residual_force_body_weights.source.empty());
    CHECK_FALSE(limits.residual_moment_nm.source.empty());
}

TEST_CASE("the cache forgets what was used longest ago", "[session][cache]") {
    LruCache<int> cache(2);
    cache.put("a", 1);
    cache.put("b", 2);
    CHECK(cache.find("a") == 1);
    cache.put("c", 3);
    CHECK_FALSE(cache.find("b"));
    CHECK(cache.find("a") == 1);
    CHECK(cache.find("c") == 3);
    cache.put("c", 4);
    CHECK(cache.size() == 2);
    CHECK(cache.find("c") == 4);
}
