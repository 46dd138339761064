#include "session/findings/change_ranking.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace bodychain;

namespace {

Change change(double most) { return {most, most, most, 40}; }

Curve constant(double value) {
    Curve curve;
    curve.fill(value);
    return curve;
}

}  // namespace

TEST_CASE("the largest changes come first, by size and not by sign", "[session][ranking]") {
    const Changes changes{{"pelvis_tilt", change(3)},
                          {"knee_flexion_r", change(-9)},
                          {"knee_flexion_l", change(5)},
                          {"hip_flexion_l", change(0.1)}};
    const auto rows = largest_angle_changes(changes, 10, 0.5);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].channel->key == "knee_flexion");
    CHECK(rows[0].side == Side::Right);
    CHECK(rows[1].side == Side::Left);
    CHECK_FALSE(rows[2].side.has_value());
    CHECK(largest_angle_changes(changes, 2, 0.5).size() == 2);
}

TEST_CASE("a movement of the trunk is told once, on its positive side", "[session][ranking]") {
    const Changes changes{{"pelvis_obliquity_r", change(-4)}, {"pelvis_obliquity_l", change(4)}};
    const auto rows = largest_angle_changes(changes, 10, 0.5);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].side == Side::Left);
}

TEST_CASE("a trunk that swings to and fro is told once, for both sides", "[session][ranking]") {
    for (const double r : {6.9, -6.9})
        for (const double l : {6.9, -6.9}) {  // which end of a swing is the largest is a matter of rounding
            const Changes changes{{"lumbar_bending_r", {-0.07, 0.4, r, 50}},
                                  {"lumbar_bending_l", {-0.07, 0.4, l, 100}}};
            const auto rows = largest_angle_changes(changes, 10, 0.5);
            REQUIRE(rows.size() == 1);
            CHECK(rows[0].both_sides);
            CHECK_FALSE(rows[0].side.has_value());
        }
}

TEST_CASE("left and right that changed alike share a line", "[session][ranking]") {
    const Changes alike{{"hip_flexion_r", change(7)},
                        {"hip_flexion_l", change(7.3)},
                        {"knee_flexion_r", change(6)},
                        {"knee_flexion_l", change(-6)}};
    const auto rows = largest_angle_changes(alike, 10, 0.5);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].both_sides);
    CHECK_FALSE(rows[0].side.has_value());
    CHECK(rows[0].change.max_abs == 7.3);
    CHECK_FALSE(rows[1].both_sides);
}

TEST_CASE("loads and unknown keys are no angles, and what is not a number is left out", "[session][ranking]") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Changes changes{{"grf_vertical_r", change(1)}, {"tail_wagging", change(30)}, {"pelvis_tilt", change(nan)}};
    CHECK(largest_angle_changes(changes, 10, 0.5).empty());
}

TEST_CASE("loads are ranked by how much their peak changed", "[session][ranking]") {
    auto now = std::make_shared<Walked>(), neutral = std::make_shared<Walked>();
    now->measures.curves.curves = {{"grf_vertical_r", constant(1.1)},
                                   {"knee_adduction_moment_r", constant(0.8)},
                                   {"grf_medial_r", constant(0.05)}};
    neutral->measures.curves.curves = {{"grf_vertical_r", constant(1.0)},
                                       {"knee_adduction_moment_r", constant(0.4)},
                                       {"grf_medial_r", constant(0.01)}};
    Answer answer;
    answer.now = now;
    answer.neutral = neutral;
    answer.changes = {{"grf_vertical_r", change(0.1)},
                      {"knee_adduction_moment_r", change(0.4)},
                      {"grf_medial_r", change(0.04)},
                      {"pelvis_tilt", change(9)}};
    const auto rows = largest_load_changes(answer, 10, 3);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].channel->key == "knee_adduction_moment");
    CHECK(rows[0].peak_change_pct == Approx(100));
    CHECK(rows[1].peak_change_pct == Approx(10));
    answer.neutral = nullptr;
    CHECK(largest_load_changes(answer, 10, 3).empty());
}
