#include "plan/periodic.h"

#include "support/bodies.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using bodychain::test::Random;

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

/// A trigonometric polynomial and its derivatives in closed form.
struct Polynomial {
    std::vector<double> a, b;
    double at(double phase, int derivative) const {
        double sum = 0;
        for (std::size_t h = 0; h < a.size(); ++h) {
            // Each derivative turns the phase by a quarter.
            const double w = kTurn * static_cast<double>(h), x = w * phase + derivative * std::numbers::pi / 2;
            sum += std::pow(w, derivative) * (a[h] * std::cos(x) + b[h] * std::sin(x));
        }
        return sum;
    }
};

Polynomial random_polynomial(int harmonics, Random& random) {
    Polynomial p;
    for (int h = 0; h <= harmonics; ++h) {
        p.a.push_back(random.in(-1, 1));
        p.b.push_back(h == 0 ? 0 : random.in(-1, 1));
    }
    return p;
}

Eigen::MatrixXd samples(const std::vector<Polynomial>& signals, int count) {
    Eigen::MatrixXd m(static_cast<Eigen::Index>(signals.size()), count);
    for (Eigen::Index r = 0; r < m.rows(); ++r)
        for (int i = 0; i < count; ++i)
            m(r, i) = signals[static_cast<std::size_t>(r)].at(static_cast<double>(i) / count, 0);
    return m;
}

}  // namespace

TEST_CASE("a series reproduces what it can hold, with exact derivatives") {
    Random random(31);
    const std::vector<Polynomial> signals{random_polynomial(9, random), random_polynomial(9, random),
                                          random_polynomial(4, random)};
    const PeriodicSeries series(samples(signals, 40), 9);
    REQUIRE(series.harmonics() == 9);
    for (int derivative = 0; derivative <= 2; ++derivative) {
        const double size = std::pow(kTurn * 9, derivative);
        const Eigen::MatrixXd grid = series.sample(100, derivative);
        for (Eigen::Index r = 0; r < 3; ++r) {
            const Polynomial& exact = signals[static_cast<std::size_t>(r)];
            for (int i = 0; i < 100; ++i)
                CHECK(grid(r, i) == Approx(exact.at(i / 100.0, derivative)).margin(1e-12 * size));
            for (const double phase : {-0.3, 0.0, 0.123, 1.77})
                CHECK(series.at(phase, derivative)[r] == Approx(exact.at(phase, derivative)).margin(1e-12 * size));
        }
    }
}

TEST_CASE("a series drops what is above its harmonics and keeps the rest unchanged") {
    Random random(32);
    Polynomial rich = random_polynomial(12, random), kept = rich;
    kept.a.resize(6);
    kept.b.resize(6);
    const PeriodicSeries series(samples({rich}, 40), 5);
    for (const double phase : {0.0, 0.21, 0.5, 0.9})
        CHECK(series.at(phase)[0] == Approx(kept.at(phase, 0)).margin(1e-12));
}

TEST_CASE("a constant has no derivative") {
    const PeriodicSeries series(Eigen::MatrixXd::Constant(2, 1, 3.5), 0);
    CHECK(series.at(0.4)[1] == 3.5);
    CHECK(series.at(0.4, 1)[0] == 0);
    CHECK(series.sample(3, 1).isZero(0));
}
