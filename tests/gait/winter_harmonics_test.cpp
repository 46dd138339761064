#include "gait/winter_harmonics.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace bodychain;

TEST_CASE("Winter's forces are those of his table", "[gait][reference]") {
    CHECK(winter_vertical_force(0.14) == Approx(1.103).margin(0.005));
    CHECK(winter_vertical_force(0.30) == Approx(0.721).margin(0.005));
    CHECK(winter_vertical_force(0.48) == Approx(1.084).margin(0.005));
    CHECK(winter_fore_aft_force(0.10) == Approx(-0.196).margin(0.005));
    CHECK(winter_fore_aft_force(0.52) == Approx(0.223).margin(0.005));
}

TEST_CASE("Winter's forces are zero in swing, begin and end gently and repeat with the cycle", "[gait][reference]") {
    for (const double phase : {0.0, 0.66, 0.7, 0.99}) {
        CHECK(winter_vertical_force(phase) == Approx(0).margin(1e-12));
        CHECK(winter_fore_aft_force(phase) == Approx(0).margin(1e-12));
    }
    CHECK(winter_vertical_force(0.65) < 0.01);
    CHECK(winter_vertical_force(-0.7) == Approx(winter_vertical_force(0.3)));
    double both_feet = 0, fore_aft = 0;
    constexpr int kSamples = 1000;
    for (int i = 0; i < kSamples; ++i) {
        const double phase = static_cast<double>(i) / kSamples;
        CHECK(winter_vertical_force(phase) > -1e-3);
        both_feet += 2 * winter_vertical_force(phase) / kSamples;
        fore_aft += winter_fore_aft_force(phase) / kSamples;
    }
    CHECK(both_feet == Approx(0.971).margin(0.002));
    CHECK(fore_aft == Approx(-0.0038).margin(0.001));
}

TEST_CASE("Winter's angles and moments are those of his table", "[gait][reference]") {
    CHECK(value_at(kWinterAngleRows[0], 0.52) == Approx(-10.95).margin(0.2));
    CHECK(value_at(kWinterAngleRows[1], 0.72) == Approx(64.86).margin(0.5));
    CHECK(value_at(kWinterAngleRows[2], 0.66) == Approx(-19.77).margin(0.2));
    CHECK(value_at(kWinterMomentRows[0], 0.02) == Approx(0.600).margin(0.06));
    CHECK(value_at(kWinterMomentRows[1], 0.14) == Approx(0.615).margin(0.02));
    CHECK(value_at(kWinterMomentRows[2], 0.46) == Approx(1.688).margin(0.05));
}
