#include "ui/knob_slider.h"
#include "ui/value_text.h"

#include <catch2/catch.hpp>

using namespace bodychain::ui;

TEST_CASE("numbers are shown with a real minus and no sign on zero", "[ui][numbers]") {
    CHECK(shown_number(-3.46, 1) == "\u22123.5");
    CHECK(shown_number(-0.01, 1) == "0.0");
    CHECK(shown_change(2, 0) == "+2");
    CHECK(shown_change(0.001, 1) == "0.0");
    CHECK(shown_change(-2, 0) == "\u22122");
}

TEST_CASE("a slope says its way, a level floor nothing") {
    CHECK(slope_text(8) == "uphill 8 %");
    CHECK(slope_text(-2.5) == "downhill 2.5 %");
    CHECK(slope_text(-7.9999999) == "downhill 8 %");
    CHECK(slope_text(0).empty());
    CHECK(slope_text(0.01).empty());
}

TEST_CASE("what people type is understood", "[ui][numbers]") {
    CHECK(parse_typed("12") == 12.0);
    CHECK(parse_typed(" 12.5 mm") == 12.5);
    CHECK(parse_typed("12,5") == 12.5);
    CHECK(parse_typed("+3") == 3.0);
    CHECK(parse_typed("\u22127\u00B0") == -7.0);
    CHECK(parse_typed(".5") == 0.5);
}

TEST_CASE("what is no number is refused", "[ui][numbers]") {
    for (const char* text : {"", " ", "-", "abc", "1.2.3", "1,000,000", "12 34x5", "nan", "inf"}) {
        INFO(text);
        CHECK_FALSE(parse_typed(text).has_value());
    }
}

TEST_CASE("decimals follow the step", "[ui][numbers]") {
    CHECK(decimals_for(1) == 0);
    CHECK(decimals_for(0.5) == 1);
    CHECK(decimals_for(0.05) == 2);
}

TEST_CASE("slider positions and values belong together, on multiples of the step", "[ui][slider]") {
    const SliderRange range{-30, 40, 0, 1};
    for (double value = -30; value <= 40; value += 1) CHECK(slider_value(range, slider_offset(range, value, 700), 700) == value);
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
