#include "plan/periodic_spline.h"

#include <cmath>
#include <numbers>

namespace bodychain {

// With t the fraction of the piece: (1 - t)^3 / 6, (3 t^3 - 6 t^2 + 4) / 6, (-3 t^3 + 3 t^2 + 3 t + 1) / 6, t^3 / 6.
SplineWeights PeriodicSpline::weights(double phase) const {
    const double x = (phase - std::floor(phase)) * knots_;
    const double whole = std::floor(x), t = x - whole, u = 1 - t, n = knots_;
    SplineWeights w;
    w.first = (static_cast<int>(whole) + knots_ - 1) % knots_;
    w.weight[0] = {u * u * u / 6, -u * u / 2 * n, u * n * n};
    w.weight[1] = {(3 * t * t * t - 6 * t * t + 4) / 6, (1.5 * t * t - 2 * t) * n, (3 * t - 2) * n * n};
    w.weight[2] = {(3 * u * u * u - 6 * u * u + 4) / 6, -(1.5 * u * u - 2 * u) * n, (3 * u - 2) * n * n};
    w.weight[3] = {t * t * t / 6, t * t / 2 * n, t * n * n};
    return w;
}

// At a knot the spline is (c_-1 + 4 c_0 + c_1) / 6. Of samples e^(i w k) that is a gain of (4 + 2 cos w) / 6.
Eigen::MatrixXd PeriodicSpline::through(const Eigen::MatrixXd& samples) const {
    Eigen::MatrixXd system = Eigen::MatrixXd::Zero(knots_, knots_);
    for (int i = 0; i < knots_; ++i) {
        system(i, i) = 4.0 / 6;
        system(i, (i + 1) % knots_) += 1.0 / 6;
        system(i, (i + knots_ - 1) % knots_) += 1.0 / 6;
    }
    return system.ldlt().solve(samples.transpose()).transpose();
}

Eigen::VectorXd PeriodicSpline::at(const Eigen::MatrixXd& coefficients, double phase, int derivative) const {
    const SplineWeights w = weights(phase);
    Eigen::VectorXd v = Eigen::VectorXd::Zero(coefficients.rows());
    for (int a = 0; a < 4; ++a)
        v += w.weight[static_cast<std::size_t>(a)][static_cast<std::size_t>(derivative)] *
             coefficients.col((w.first + a) % knots_);
    return v;
}

}  // namespace bodychain
