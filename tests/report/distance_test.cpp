// Words and figures of a day's steps, from loads made by hand.
#include "report/distance_report.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace bodychain;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

DayLoad day_of(double grade_pct, const std::array<double, kDayPlaces>& now,
               const std::array<double, kDayPlaces>& neutral) {
    DayLoad day;
    day.grade_pct = grade_pct;
    day.walks = true;
    day.speed_m_s = 1.25;
    day.distance_km = 6.5;
    day.load_bw_s = now;
    day.neutral_bw_s = neutral;
    day.kcal_30_min = 125;
    return day;
}

constexpr std::array<double, kDayPlaces> kHundred{100, 100, 100, 100, 100};

}  // namespace

TEST_CASE("a day's change names each joint from one percent on") {
    CHECK(day_change_text(day_of(0, kHundred, kHundred)) == "as in the neutral walk");
    CHECK(day_change_text(day_of(0, {100.9, 99.1, 100, 100, 100}, kHundred)) == "as in the neutral walk");
    CHECK(day_change_text(day_of(0, {121, 99, 100, 100, 97}, kHundred)) ==
          "right knee 21 % more, left knee 1 % less, low back 3 % less than in the neutral walk");
    CHECK(day_change_text(day_of(0, {kNan, 100, 150, 100, 100}, {100, 100, 0, kNan, 100})) ==
          "as in the neutral walk");  // what is not known is not told
}

TEST_CASE("the table has a row for each slope and says in words what it means") {
    DistanceReport report{{}, 8000, {}};
    report.slopes.push_back({day_of(0, {121, 100, 100, 100, 97}, kHundred), "walking", "", "walking", "", true});
    report.slopes.push_back({day_of(8, kHundred, {kNan, kNan, kNan, kNan, kNan}), "walking",
                             "walks at 1.00 m/s; at 1.25 m/s the person fell", "fell", "tipped over", false});
    DayLoad fallen;
    fallen.grade_pct = -8;
    report.slopes.push_back({fallen, "fell", "tipped over", "walking", "", true});
    INFO(distance_table_text(report));
    CHECK(distance_table_text(report).starts_with(
        "status: walking\n"
        "8000 steps    distance     speed   right knee  left knee  right hip   left hip   low back  30 minutes  a week "
        "of them\n"
        "level           6.5 km  1.25 m/s  121 (+21 %)  100 (0 %)  100 (0 %)  100 (0 %)  97 (-3 %)    125 kcal        "
        "875 kcal\n"
        "uphill 8 %      6.5 km  1.25 m/s          100        100        100        100        100    125 kcal        "
        "875 kcal\n"
        "downhill 8 %         -         -            -          -          -          -          -           -         "
        "      -\n"
        "\n"
        "level: right knee 21 % more, low back 3 % less than in the neutral walk.\n"
        "uphill 8 %: the same person's neutral walk could not be completed there: nothing to compare with (walks at "
        "1.00 m/s; at 1.25 m/s the person fell).\n"
        "downhill 8 %: the walk could not be completed there: tipped over.\n"));
    CHECK(report.own() == &report.slopes[0]);
    report.scenario.posture.set(ParameterId::WalkIncline, -8);
    CHECK(report.own() == &report.slopes[2]);
    CHECK(distance_table_text(report).starts_with("status: fell\n"));
    report.scenario.posture.set(ParameterId::WalkIncline, 5);
    CHECK(report.own() == nullptr);
}
