// A day's loads in closed form: constant curves.
#include "analysis/day_load.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace bodychain;

namespace {

/// Curves at 1, 2, 3, 4, 5 times `bw`, in the order of DayPlace.
Measures constant(double bw, double cycle_s, double speed_m_s) {
    Measures walk;
    walk.cycle_s = cycle_s;
    walk.speed_m_s = speed_m_s;
    for (std::size_t i = 0; i < kDayPlaces; ++i) {
        Curve curve;
        curve.fill(static_cast<double>(i + 1) * bw);
        walk.curves.curves.emplace_back(day_channel(static_cast<DayPlace>(i)), curve);
    }
    return walk;
}

}  // namespace

TEST_CASE("a constant force over a day is force times stride time times strides") {
    const Measures now = constant(0.8, 1.1, 1.3), neutral = constant(0.5, 1.0, 1.25);
    const DayLoad day = day_load(0, &now, &neutral, 70, 10'000);
    CHECK(day.walks);
    CHECK(day.speed_m_s == 1.3);
    CHECK(day.distance_km == Approx(5000 * 1.3 * 1.1 / 1000));
    for (std::size_t i = 0; i < kDayPlaces; ++i) {
        const double place = static_cast<double>(i + 1);
        CHECK(day.load_bw_s[i] == Approx(place * 0.8 * 1.1 * 5000));
        CHECK(day.neutral_bw_s[i] == Approx(place * 0.5 * 1.0 * 5000));  // of its own strides
    }
}

TEST_CASE("twice the steps are twice the load and the way; half an hour costs the same") {
    const Measures now = constant(0.8, 1.1, 1.3), neutral = constant(0.5, 1.0, 1.25);
    const DayLoad once = day_load(8, &now, &neutral, 70, 4000), twice = day_load(8, &now, &neutral, 70, 8000);
    for (std::size_t i = 0; i < kDayPlaces; ++i) {
        CHECK(twice.load_bw_s[i] == Approx(2 * once.load_bw_s[i]));
        CHECK(twice.neutral_bw_s[i] == Approx(2 * once.neutral_bw_s[i]));
    }
    CHECK(twice.distance_km == Approx(2 * once.distance_km));
    CHECK(twice.kcal_30_min == once.kcal_30_min);
}

TEST_CASE("half an hour costs what the equation of Looney 2019 gives by hand") {
    const Measures now = constant(1, 1.1, 1.0);
    // Level, 1 m/s: 1.44 + 1.94 + 0.24 = 3.62 W/kg; 70 kg for 1800 s; 4184 J are a kcal.
    CHECK(day_load(0, &now, nullptr, 70, 100).kcal_30_min == Approx(3.62 * 70 * 1800 / 4184));
    // 8 % up: 0.34 * 8 * (1 - 1.05^(1 - 1.1^40)) = 2.72 * (1 - 1.05^-44.2593) = 2.72 * 0.884608 = 2.40613 more.
    CHECK(day_load(8, &now, nullptr, 70, 100).kcal_30_min == Approx((3.62 + 2.40613) * 70 * 1800 / 4184).epsilon(1e-5));
    // 8 % down: -2.72 * (1 - 1.05^(1 - 1.1^24)) = -2.72 * (1 - 1.05^-8.84973) = -2.72 * 0.350648 = 0.95376 less.
    CHECK(day_load(-8, &now, nullptr, 70, 100).kcal_30_min ==
          Approx((3.62 - 0.95376) * 70 * 1800 / 4184).epsilon(1e-5));
    CHECK(day_load(0, &now, nullptr, 140, 100).kcal_30_min ==
          Approx(2 * day_load(0, &now, nullptr, 70, 100).kcal_30_min));
}

TEST_CASE("what is not known of a day is not a number, and a day that is not walked says so") {
    const Measures now = constant(1, 1.1, 1.3);
    CHECK_FALSE(day_load(-8, nullptr, &now, 70, 10'000).walks);
    CHECK(day_load(-8, nullptr, &now, 70, 10'000).grade_pct == -8);
    const DayLoad alone = day_load(0, &now, nullptr, 70, 10'000);
    CHECK(alone.walks);
    CHECK(alone.load_bw_s[0] == Approx(5500));
    CHECK(std::ranges::all_of(alone.neutral_bw_s, [](double load) { return std::isnan(load); }));
    Measures blind = now;
    blind.curves.curves.pop_back();
    CHECK(std::isnan(day_load(0, &blind, &now, 70, 10'000).load_bw_s[static_cast<std::size_t>(DayPlace::LowBack)]));
}
