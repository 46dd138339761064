#include "ui/kit/knob_slider.h"

#include <catch2/catch.hpp>

using namespace bodychain::ui;

TEST_CASE("slider positions and values belong together, on multiples of the step", "[ui][slider]") {
    const SliderRange range{-30, 40, 0, 1};
    for (double value = -30; value <= 40; value += 1)
        CHECK(slider_value(range, slider_offset(range, value, 700), 700) == value);
    CHECK(slider_value(range, -50, 700) == -30);
    CHECK(slider_value(range, 900, 700) == 40);
    const SliderRange speed{0.6, 1.9, 1.25, 0.05};
    CHECK(slider_value(speed, 130, 130) == 1.9);
    CHECK(slider_value(speed, 65, 130) == 1.25);
}

TEST_CASE("near its mark a slider is exactly neutral", "[ui][slider]") {
    const SliderRange range{-20, 20, 0, 1};
    CHECK(slider_value(range, 52.5f, 100) == 0);
    CHECK(slider_value(range, 47.5f, 100) == 0);
    CHECK(slider_value(range, 54, 100) == 2);
}
