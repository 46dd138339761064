#include "gait/channels.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

TEST_CASE("every channel is declared once and in words") {
    std::set<std::string_view> keys;
    for (const ChannelInfo& channel : channel_table()) {
        INFO(channel.key);
        CHECK(keys.insert(channel.key).second);
        CHECK_FALSE(channel.plain.empty());
        CHECK_FALSE(channel.clinical.empty());
        CHECK_FALSE(channel.positive_plain.empty());
        CHECK_FALSE(channel.positive_clinical.empty());
        CHECK(channel.load ==
              (channel.unit == ChannelUnit::BodyWeights || channel.unit == ChannelUnit::NewtonMetresPerKg));
        CHECK(channel.angle() == (channel.unit == ChannelUnit::Degrees));
    }
}

TEST_CASE("channels are found with and without their side") {
    REQUIRE(find_channel("knee_flexion_r") != nullptr);
    CHECK(find_channel("knee_flexion_r")->key == "knee_flexion");
    CHECK(find_channel("knee_flexion_l") == find_channel("knee_flexion"));
    CHECK(find_channel("pelvis_tilt") != nullptr);
    CHECK(find_channel("pelvis_tilt_r") == nullptr);  // has no side
    CHECK(find_channel("knee_flexion_x") == nullptr);
    CHECK(find_channel("") == nullptr);
    CHECK(find_channel("_r") == nullptr);
}

TEST_CASE("curves are found by their full key") {
    CurveSet set;
    set.curves.emplace_back("knee_flexion_l", Curve{});
    set.curves.back().second[3] = 7;
    REQUIRE(set.find("knee_flexion_l") != nullptr);
    CHECK((*set.find("knee_flexion_l"))[3] == 7);
    CHECK(set.find("knee_flexion_r") == nullptr);
}

TEST_CASE("units have their names") {
    CHECK(unit_text(ChannelUnit::Degrees) == "deg");
    CHECK(unit_text(ChannelUnit::BodyWeights) == "BW");
    CHECK(unit_text(ChannelUnit::NewtonMetresPerKg) == "N.m/kg");
    CHECK(unit_text(ChannelUnit::WattsPerKg) == "W/kg");
    CHECK(unit_text(ChannelUnit::Millimetres) == "mm");
}
