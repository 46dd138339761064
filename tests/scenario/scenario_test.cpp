#include "scenario/scenario.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {
Scenario changed() {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, 15);
    scenario.posture.set(ParameterId::LegLengthR, 12);
    scenario.posture.set(ParameterId::LegKneeValgusL, -4);
    scenario.posture.set(ParameterId::TrunkLean, 5);
    scenario.posture.set(ParameterId::WalkSpeed, 1.5);
    scenario.posture.set(ParameterId::BodyHeight, 1.62);
    scenario.posture.set(ParameterId::BodySex, 0);
    return scenario;
}
}  // namespace

TEST_CASE("a new scenario is neutral") {
    const Scenario scenario;
    CHECK(scenario.posture.neutral());
    CHECK(person_of(scenario) == Person{});
    CHECK(shape_of(scenario) == BodyShape{});
}

TEST_CASE("the own neutral keeps person and speed") {
    const Scenario neutral = own_neutral(changed());
    CHECK(neutral.posture.neutral());
    CHECK_FALSE(changed().posture.neutral());
    CHECK(neutral.posture.get(ParameterId::WalkSpeed) == 1.5);
    CHECK(person_of(neutral) == Person{1.62, 70.0, Sex::Female});
}

TEST_CASE("bones follow the posture in SI units") {
    const BodyShape bones = shape_of(changed());
    CHECK(bones.leg_length_m[0] == Approx(0.012));
    CHECK(bones.leg_length_m[1] == 0);
    CHECK(bones.knee_valgus[1].deg() == Approx(-4));
}

TEST_CASE("mirroring twice gives the scenario back") {
    const Scenario scenario = changed();
    const Scenario other = mirrored(scenario);
    CHECK(other.posture.get(ParameterId::FootToeOutR) == 15);
    CHECK(other.posture.get(ParameterId::LegLengthL) == 12);
    CHECK(other.posture.get(ParameterId::TrunkLean) == -5);
    CHECK(other.posture.get(ParameterId::WalkSpeed) == 1.5);
    CHECK(mirrored(other) == scenario);
    CHECK(mirrored(Scenario{}) == Scenario{});
}

TEST_CASE("the hash is of the values only") {
    Scenario named = changed();
    named.name = "another name";
    CHECK(hash_of(named) == hash_of(changed()));
    CHECK(hash_of(named) != hash_of(mirrored(named)));
    CHECK(hash_of(Scenario{}) ==
          "cbf29ce484222325");  // nothing hashed: every later version gives the neutral body this hash
    CHECK(hash_of(mirrored(mirrored(changed()))) == hash_of(changed()));
    CHECK(hash_of(changed()).size() == 16);
}
