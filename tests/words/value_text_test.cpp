#include "words/value_text.h"

#include <catch2/catch.hpp>

using namespace bodychain;

TEST_CASE("numbers are shown with a real minus and no sign on zero", "[words][numbers]") {
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

TEST_CASE("what people type is understood", "[words][numbers]") {
    CHECK(parse_typed("12") == 12.0);
    CHECK(parse_typed(" 12.5 mm") == 12.5);
    CHECK(parse_typed("12,5") == 12.5);
    CHECK(parse_typed("+3") == 3.0);
    CHECK(parse_typed("\u22127\u00B0") == -7.0);
    CHECK(parse_typed(".5") == 0.5);
}

TEST_CASE("what is no number is refused", "[words][numbers]") {
    for (const char* text : {"", " ", "-", "abc", "1.2.3", "1,000,000", "12 34x5", "nan", "inf"}) {
        INFO(text);
        CHECK_FALSE(parse_typed(text).has_value());
    }
}

TEST_CASE("decimals follow the step", "[words][numbers]") {
    CHECK(decimals_for(1) == 0);
    CHECK(decimals_for(0.5) == 1);
    CHECK(decimals_for(0.05) == 2);
}
