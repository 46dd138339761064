#include "gait/reference_bands.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bodychain;

TEST_CASE("bands lie where the published ones do", "[gait][reference]") {
    const auto knee = reference_band("knee_flexion");
    REQUIRE(knee);
    CHECK(*std::ranges::max_element(knee->mean) == Approx(64.8).margin(0.5));  // CGM2.3 at 72 %
    CHECK(knee->deviation[0] > 3);
    CHECK(*std::ranges::max_element(knee->deviation) == Approx(7.1).margin(0.3));
    CHECK_FALSE(knee->children);
    const auto force = reference_band("grf_vertical");
    REQUIRE(force);
    CHECK(*std::ranges::max_element(force->mean) == Approx(1.13).margin(0.08));  // body weights
    CHECK(force->children);
}

TEST_CASE("every band belongs to a channel, is nowhere negative and goes on over the end of the cycle",
          "[gait][reference]") {
    int bands = 0;
    for (const ChannelInfo& channel : channel_table()) {
        const auto band = reference_band(channel.key);
        if (!band) continue;
        INFO(channel.key);
        ++bands;
        CHECK(std::ranges::min(band->deviation) >= 0);
        CHECK(std::ranges::max(band->deviation) > 0);
        CHECK(band->mean.front() == Approx(band->mean.back()).margin(1e-9));
    }
    CHECK(bands == 19);
    CHECK_FALSE(reference_band("knee_varus"));
    CHECK_FALSE(reference_band("knee_contact"));
    CHECK_FALSE(reference_band("foot_pitch"));  // no channel of the program
}
