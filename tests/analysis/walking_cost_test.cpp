#include "analysis/walking_cost.h"

#include <catch2/catch.hpp>

using namespace bodychain;

TEST_CASE("walking costs what people were measured to spend") {
    CHECK(walking_power_w_kg(0, 0) == Approx(1.44));  // standing: Looney 2019
    CHECK(walking_power_w_kg(1.34, 0) ==
          Approx(4.4).margin(0.3));  // 3 mph: 3.3 to 3.8 MET of 1.2 W/kg, Ainsworth 2011 (recalled)
    CHECK(walking_power_w_kg(1.34, 10) > 1.7 * walking_power_w_kg(1.34, 0));
    CHECK(walking_power_w_kg(1.34, -6) < walking_power_w_kg(1.34, 0));
    for (double v = 0.4; v < 1.9; v += 0.1) CHECK(walking_power_w_kg(v + 0.1, 0) > walking_power_w_kg(v, 0));
    CHECK(walking_energy_kcal(70, 1.25, 0, 30) == Approx(70 * walking_power_w_kg(1.25, 0) * 1800 / 4184));
    CHECK(walking_energy_kcal(70, 1.25, 0, 30) == Approx(125).margin(10));
}

TEST_CASE("a day's load is the area under the curve times the strides") {
    Curve constant;
    constant.fill(2.0);
    CHECK(daily_load_bw_s(constant, 1.1, 10000) == Approx(2.0 * 1.1 * 5000));
    Curve half{};
    for (std::size_t i = 0; i < half.size(); ++i) half[i] = i <= 50 ? 1.0 : -3.0;  // what pulls does not take load away
    CHECK(daily_load_bw_s(half, 1.0, 2) == Approx(0.505).margin(1e-9));
    CHECK(std::isnan(daily_load_bw_s(constant, 0, 10000)));
}
