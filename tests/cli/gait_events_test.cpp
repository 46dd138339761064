// Events of the simulated walk.
#include "analysis/gait_phases.h"
#include "analysis/measures.h"
#include "analysis/site_loads.h"
#include "dynamics/simulate.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

GaitEvents events_with(ParameterId id, double value) {
    Scenario scenario;
    scenario.posture.set(id, value);
    const SimulationResult walk = simulate_walk(scenario);
    REQUIRE(walk.status == WalkStatus::Walking);
    return measure(walk.body, walk.motion).events;
}

double arch_lowering_pct(double pronation_deg, Side side) {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootPronationL, pronation_deg);
    const SimulationResult walk = simulate_walk(scenario);
    REQUIRE(walk.status == WalkStatus::Walking);
    for (const SiteLoad& load : site_loads(walk.body, walk.motion))
        if (load.quantity->key == "plantar_fascia.arch_lowering" && load.side == side) return load.peak;
    FAIL("no such quantity");
    return 0;
}

}  // namespace

TEST_CASE("a pronated foot's arch sinks further in mid-stance, a supinated one's less, the other foot's as before") {
    const double neutral = arch_lowering_pct(0, Side::Left);
    CHECK(neutral > 0);
    CHECK(arch_lowering_pct(10, Side::Left) > neutral + 1);
    CHECK(arch_lowering_pct(-10, Side::Left) < neutral - 1);
    CHECK(arch_lowering_pct(10, Side::Right) == Approx(neutral).margin(0.3));
}

TEST_CASE("events of the neutral walk are those of healthy people") {
    // Perry and Burnfield 2010 (recalled): foot flat 7-12, heel off 30-45, opposite toe-off 12, toe-off 60-62, feet
    // adjacent 73-77, tibia vertical 85-87 %. Double support is short here.
    const GaitEvents events = events_with(ParameterId::PelvisTilt, 0);
    for (std::size_t s = 0; s < 2; ++s) {
        CHECK((events.foot_flat_pct[s] > 6 && events.foot_flat_pct[s] < 12));
        CHECK((events.heel_off_pct[s] > 30 && events.heel_off_pct[s] < 45));
        CHECK((events.opposite_toe_off_pct[s] > 6 && events.opposite_toe_off_pct[s] < 14));
        CHECK(events.opposite_strike_pct[s] == Approx(50).margin(0.5));
        CHECK((events.toe_off_pct[s] > 56 && events.toe_off_pct[s] < 64));
        CHECK((events.feet_adjacent_pct[s] > 72 && events.feet_adjacent_pct[s] < 80));
        CHECK((events.tibia_vertical_pct[s] > 83 && events.tibia_vertical_pct[s] < 90));
    }
}

TEST_CASE("a mirrored posture has mirrored events") {
    const GaitEvents right = events_with(ParameterId::FootPronationR, 8),
                     left = events_with(ParameterId::FootPronationL, 8);
    for (std::size_t s = 0; s < 2; ++s)
        for (const auto member : {&GaitEvents::toe_off_pct, &GaitEvents::foot_flat_pct, &GaitEvents::heel_off_pct,
                                  &GaitEvents::opposite_toe_off_pct, &GaitEvents::opposite_strike_pct,
                                  &GaitEvents::feet_adjacent_pct, &GaitEvents::tibia_vertical_pct})
            CHECK((right.*member)[s] == Approx((left.*member)[1 - s]).margin(0.05));
}
