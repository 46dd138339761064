#include "base/number_text.h"
#include "support/german_locale.h"

#include <catch2/catch.hpp>

#include <bit>
#include <cstdint>
#include <limits>

using namespace bodychain;

TEST_CASE("a number's text is the shortest that reads back") {
    CHECK(number_text(0.1) == "0.1");
    CHECK(number_text(15) == "15");
    CHECK(number_text(-1.5) == "-1.5");
    CHECK(number_text(1.0 / 3.0) == "0.3333333333333333");
    CHECK(number_text(-0.0) == "0");
    CHECK(number_text(std::numeric_limits<double>::quiet_NaN()) == "nan");
    CHECK(number_text(-std::numeric_limits<double>::quiet_NaN()) == "nan");
    CHECK(number_text(-std::numeric_limits<double>::infinity()) == "-inf");
}

TEST_CASE("text and number turn into each other without loss") {
    std::uint64_t state = 1;  // xorshift: the same bit patterns in every run
    int tried = 0;
    while (tried < 10000) {
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        const double value = std::bit_cast<double>(state);
        if (!(value - value == 0) || value == 0) continue;  // not finite
        ++tried;
        const Result<double> back = parse_number(number_text(value), "test");
        REQUIRE(back);
        REQUIRE(std::bit_cast<std::uint64_t>(back.value()) == state);
    }
}

TEST_CASE("fixed text rounds and has no negative zero") {
    CHECK(fixed_text(1.25, 1) == "1.2");  // exact tie: to even
    CHECK(fixed_text(-0.04, 1) == "0.0");
    CHECK(fixed_text(-0.06, 1) == "-0.1");
    CHECK(fixed_text(12, 0) == "12");
    CHECK(fixed_text(-1e300, 2).size() == 305);
}

TEST_CASE("only whole finite numbers are read") {
    CHECK(parse_number("+5", "x").value() == 5);
    CHECK(parse_number("-2.5e1", "x").value() == -25);
    for (const char* wrong :
         {"", " 1", "1 ", "1,5", "1.5.2", "abc", "nan", "inf", "-inf", "1e999", "0x10", "+", "+-1", "--1", "1e"}) {
        INFO(wrong);
        const Result<double> value = parse_number(wrong, "--set walk.speed");
        REQUIRE_FALSE(value);
        CHECK(value.error().line() ==
              std::string("--set walk.speed: '") + wrong + "' is not a number (expected a number such as 12.5)");
    }
}

TEST_CASE("numbers do not change under a locale with a decimal comma") {
    const test::GermanLocale german;
    if (!german.active()) WARN("no de_DE locale here, nothing was tested");
    CHECK(number_text(1.5) == "1.5");
    CHECK(fixed_text(1234.5, 2) == "1234.50");
    CHECK(parse_number("1.5", "x").value() == 1.5);
    CHECK_FALSE(parse_number("1,5", "x"));
}
