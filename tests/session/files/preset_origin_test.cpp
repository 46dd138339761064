// What began as a preset and was changed keeps its name, but not the words that speak of another posture.
#include "session/files/preset_origin.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bodychain;

namespace {

const Scenario& preset(std::string_view key) {
    return std::ranges::find(built_in_presets(), key, &Preset::key)->scenario;
}

Scenario changed(Scenario scenario) {
    scenario.posture.set(ParameterId::PelvisTilt, scenario.posture.get(ParameterId::PelvisTilt) + 3);
    return scenario;
}

}  // namespace

TEST_CASE("every built-in preset is itself, for any person, until its posture is another", "[session][files]") {
    for (const Preset& p : built_in_presets()) {
        INFO(p.key);
        CHECK_FALSE(left_preset(p.scenario));
        CHECK(without_borrowed_words(p.scenario) == p.scenario);
        Scenario person = p.scenario;
        person.posture.set(ParameterId::BodyHeight, 1.55);
        CHECK_FALSE(left_preset(person));
        const Scenario other = changed(p.scenario), told = without_borrowed_words(other);
        REQUIRE(left_preset(other));
        CHECK(left_preset(other)->key == p.key);
        CHECK(told.about.empty());
        CHECK(told.look_at.empty());
        CHECK(told.sources.empty());
        CHECK(told.name == p.scenario.name);
        CHECK(told.posture == other.posture);
        REQUIRE(left_preset(told));  // also when it comes back from its file, by its name
        CHECK(without_borrowed_words(told) == told);
    }
}

TEST_CASE("another name alone does not make a preset's words true", "[session][files]") {
    Scenario mine = changed(preset("duck_feet"));
    mine.name = "Anna";
    mine.notes = "Second visit.";
    REQUIRE(left_preset(mine));
    CHECK(left_preset(mine)->key == "duck_feet");
    CHECK(without_borrowed_words(mine).look_at.empty());
    CHECK(without_borrowed_words(mine).notes == "Second visit.");
    Scenario own = changed(Scenario{});
    own.name = "Anna";
    own.about = "Her left knee.";
    CHECK_FALSE(left_preset(own));
    CHECK(without_borrowed_words(own) == own);
    CHECK_FALSE(left_preset(Scenario{}));
}

TEST_CASE("one's own examples are left like the built-in ones", "[session][files]") {
    Scenario anna = changed(Scenario{});
    anna.name = "Anna";
    anna.about = "Her left knee.";
    const std::vector<Preset> own{{"anna", anna}};
    CHECK_FALSE(left_preset(anna, own));
    const Scenario other = changed(anna);
    REQUIRE(left_preset(other, own));
    CHECK(left_preset(other, own)->key == "anna");
    CHECK(without_borrowed_words(other, own).about.empty());
    CHECK_FALSE(left_preset(other));
    // One's own of a built-in one's name: neither is pretended.
    Scenario duck = changed(preset("duck_feet"));
    const std::vector<Preset> mine{{"mine", duck}};
    CHECK_FALSE(left_preset(duck, mine));
    CHECK_FALSE(left_preset(preset("duck_feet"), mine));
}
