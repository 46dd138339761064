#include "analysis/muscles/force_split.h"

#include "support/bodies.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

constexpr double kReserve = 1e-3;

std::vector<double> split(const std::vector<MomentVector>& columns, const MomentVector& moment,
                          double reserve = kReserve) {
    MomentVector begin{};
    return split_load(columns, moment, reserve, begin);
}

/// What is left of the moments.
MomentVector left_over(const std::vector<MomentVector>& columns, const std::vector<double>& x, MomentVector moment) {
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t k = 0; k < moment.size(); ++k) moment[k] -= x[i] * columns[i][k];
    return moment;
}

MomentVector random_vector(test::Random& random, double size) {
    MomentVector v;
    for (double& value : v) value = random.in(-size, size);
    return v;
}

}  // namespace

TEST_CASE("two muscles of one joint share by lever times the square of their strength") {
    // Least a1^2 + a2^2 with r1 F1 a1 + r2 F2 a2 = M: a is in proportion to r F, and so the force to r F^2.
    const double r1 = 0.05, r2 = 0.03, f1 = 3000, f2 = 1200, moment = 60;
    const std::vector<double> a = split({{r1 * f1}, {r2 * f2}}, {moment});
    CHECK(a[0] * f1 / (a[1] * f2) == Approx(r1 * f1 * f1 / (r2 * f2 * f2)));
    CHECK(a[0] * f1 * r1 + a[1] * f2 * r2 == Approx(moment));
}

TEST_CASE("a muscle that pulls the wrong way stays slack") {
    const std::vector<double> a = split({{100}, {-80}}, {30});
    CHECK(a[0] == Approx(0.3));
    CHECK(a[1] == 0);
    CHECK(split({{100}, {-80}}, {-40})[1] == Approx(0.5));
}

TEST_CASE("a muscle of two joints works with the muscle of one that undoes its second moment") {
    // Joint 0 needs 50, joint 1 nothing. The muscle of two joints gives (100, 40), the helper (0, -40), the other (100,
    // 0): least a^2 + b^2 + c^2 with 100 (a + c) = 50 and b = a: 2 a = c.
    const std::vector<double> a = split({{100, 40}, {0, -40}, {100, 0}}, {50, 0});
    CHECK(a[0] == Approx(0.5 / 3).margin(1e-6));
    CHECK(a[1] == Approx(0.5 / 3).margin(1e-6));
    CHECK(a[2] == Approx(1.0 / 3).margin(1e-6));
}

TEST_CASE("a reserve bears its part at its price") {
    // Least a^2 + ((M - c a) / r)^2: a = c M / (c^2 + r^2).
    const std::vector<double> a = split({{20}}, {30}, 10);
    CHECK(a[0] == Approx(20.0 * 30 / (400 + 100)));
}

TEST_CASE("no moment, no force, bit for bit") {
    for (const double a : split({{100, 3}, {-20, 5}}, {})) CHECK(a == 0);
}

TEST_CASE("the split meets the conditions of an optimum, from wherever it begins") {
    test::Random random(7);
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<MomentVector> columns;
        for (int i = 0; i < 30; ++i) columns.push_back(random_vector(random, 150));
        const MomentVector moment = random_vector(random, 100);
        const double reserve = trial % 2 == 0 ? 2.0 : 0.05;
        MomentVector from = random_vector(random, 0.01);
        const std::vector<double> a = split(columns, moment, reserve),
                                  other = split_load(columns, moment, reserve, from);
        const MomentVector rest = left_over(columns, a, moment);
        for (std::size_t i = 0; i < a.size(); ++i) {
            double pull = 0;  // of the moments that are left, on this muscle: x = pull where that is positive
            for (std::size_t k = 0; k < rest.size(); ++k) pull += columns[i][k] * rest[k] / (reserve * reserve);
            CHECK(a[i] == Approx(std::max(0.0, pull)).margin(1e-4));
            CHECK(a[i] >= 0);
            CHECK(a[i] == Approx(other[i]).margin(1e-6));
        }
    }
}
