#include "session/walks/settled_answer.h"

#include "session/fake_engines.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::fake;

TEST_CASE("the settled answer is the last one of its own request", "[session][runner]") {
    Log log;
    log.simulate_ms = 5;
    Runner runner(engines(log));
    for (const double deg : {5.0, 7.0, 5.0, 0.0}) {
        const auto answer = settled_answer(runner, *tilted(deg), Mode::Walk);
        REQUIRE(answer);
        CHECK(answer->acceptance == Acceptance::Trusted);
        CHECK(answer->now->measures.speed_m_s == deg);
    }
    CHECK(log.cancelled == 0);
}

TEST_CASE("where not even a plan can be made there is no settled answer", "[session][runner]") {
    Log log;
    Engines broken = engines(log);
    broken.plan_walk = [](const Scenario&) -> Plan { throw std::runtime_error("out of luck"); };
    Runner runner(broken);
    CHECK_FALSE(settled_answer(runner, *tilted(5), Mode::Walk));
}
