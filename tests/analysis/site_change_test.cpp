// Changes at a place in closed form: the least that is told, and which correction is best.
#include "analysis/site_change.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace bodychain;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

SiteQuantity quantity(std::string_view unit) {
    SiteQuantity q;
    q.key = "a.quantity";
    q.unit = unit;
    return q;
}
const SiteQuantity kForce = quantity("BW"), kMoment = quantity("N m/kg"), kTorque = quantity("N m"),
                   kAngle = quantity("deg"), kStretch = quantity("%");

SiteRow row(const SiteQuantity& q, double neutral, double now, std::vector<double> corrected = {}) {
    return {{&q, Side::Right, now}, neutral, std::move(corrected)};
}

}  // namespace

TEST_CASE("forces and moments change in percent of the neutral peak, angles and stretches by their difference") {
    CHECK(site_change(row(kForce, 2, 2.5)) == Approx(25));
    CHECK(site_change(row(kForce, 2, 1.5)) == Approx(-25));
    CHECK(site_change(row(kMoment, -0.4, -0.3)) == Approx(25));  // up is up, whatever the sign of the neutral
    CHECK(site_change(row(kAngle, 10, 7)) == Approx(-3));
    CHECK(site_change(row(kStretch, 2, 2.5)) == Approx(0.5));
    CHECK(site_change(row(kForce, 0, 1)) == 0);  // of nothing there is no percent
    CHECK(std::isnan(site_change(row(kForce, 2, kNan))));
}

TEST_CASE("the least change that is told weighs 1") {
    CHECK(site_weight(row(kAngle, 10, 12)) == Approx(1));
    CHECK(site_weight(row(kAngle, 10, 6)) == Approx(2));
    CHECK(site_weight(row(kStretch, 3, 4)) == Approx(1));
    CHECK(site_weight(row(kForce, 4, 4.12)) == Approx(1));    // 3 %, which are more than 0.05 body weights
    CHECK(site_weight(row(kForce, 4, 3.76)) == Approx(2));    // less weighs as more does
    CHECK(site_weight(row(kMoment, 1, 1.03)) == Approx(1));   // 3 %, more than 0.015 N m/kg
    CHECK(site_weight(row(kTorque, 10, 10.3)) == Approx(1));  // 3 %, more than 0.1 N m
    CHECK(site_weight(row(kForce, 2, 2)) == 0);
}

TEST_CASE("a doubling of hardly anything weighs what it is, not what it is in percent") {
    CHECK(site_weight(row(kForce, 0.05, 0.1)) == Approx(1));  // 100 %, but 0.05 body weights
    CHECK(site_weight(row(kForce, 0.01, 0.02)) == Approx(0.2));
    CHECK(site_weight(row(kMoment, 0.015, 0.03)) == Approx(1));
    CHECK(site_weight(row(kTorque, 0.1, 0.2)) == Approx(1));
}

TEST_CASE("where a figure is missing there is no weight") {
    for (const SiteQuantity* q : {&kForce, &kMoment, &kAngle, &kStretch}) {
        CHECK(site_weight(row(*q, kNan, 2)) == 0);
        CHECK(site_weight(row(*q, 2, kNan)) == 0);
    }
}

TEST_CASE("the best correction lowers a rise most, and by more than a tenth of it") {
    CHECK(best_correction(row(kForce, 2, 3, {2.5, 2.2, 2.4})) == 1);
    CHECK(best_correction(row(kForce, 2, 3, {2.5, 1.2})) == 1);          // below neutral is lower still
    CHECK(best_correction(row(kForce, 2, 3, {2.2, 2.2})) == 0);          // of equal ones the first
    CHECK(best_correction(row(kForce, 2, 3, {2.91, 2.95, 3.5})) == -1);  // too little, or worse
    CHECK(best_correction(row(kForce, 2, 3, {2.91, 2.89})) == 1);
    CHECK(best_correction(row(kForce, 2, 3, {kNan, 2.5})) == 1);  // a correction that falls is none
    CHECK(best_correction(row(kForce, 2, 3, {kNan})) == -1);
    CHECK(best_correction(row(kForce, 2, 3)) == -1);
    CHECK(best_correction(row(kAngle, -5, -1, {-4, -2})) == 0);
}

TEST_CASE("what did not rise needs no correction") {
    CHECK(best_correction(row(kForce, 2, 2, {1})) == -1);
    CHECK(best_correction(row(kForce, 2, 1.5, {1})) == -1);
    CHECK(best_correction(row(kForce, kNan, 2, {1})) == -1);
    CHECK(best_correction(row(kForce, 2, kNan, {1})) == -1);
}

TEST_CASE("rows pair the peaks of two walks, as many as both have") {
    const std::vector<SiteLoad> now{{&kForce, Side::Right, 3}, {&kForce, Side::Left, 4}},
        neutral{{&kForce, Side::Right, 1}, {&kForce, Side::Left, 2}};
    const std::vector<SiteRow> rows = site_rows(now, neutral);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].now.peak == 4);
    CHECK(rows[1].now.side == Side::Left);
    CHECK(rows[1].neutral == 2);
    CHECK(rows[1].corrected.empty());
    CHECK(site_rows(now, {}).empty());
}
