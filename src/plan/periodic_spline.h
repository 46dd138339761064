// Periodic cubic B-splines: each piece hangs on four coefficients, so equations stay local in time.
#pragma once

#include <Eigen/Dense>

#include <array>

namespace bodychain {

/// Values and first two derivatives (by phase) of the four basis functions that reach a phase.
struct SplineWeights {
    int first = 0;  // coefficient of the first of the four; the others follow on the ring
    std::array<std::array<double, 3>, 4> weight{};
};

class PeriodicSpline {
public:
    explicit PeriodicSpline(int knots) : knots_(knots) {}

    int knots() const { return knots_; }
    SplineWeights weights(double phase) const;
    /// The spline through equally spaced samples, one for each knot: rows are signals, the result is coefficients.
    Eigen::MatrixXd through(const Eigen::MatrixXd& samples) const;
    /// Values or derivatives by phase.
    Eigen::VectorXd at(const Eigen::MatrixXd& coefficients, double phase, int derivative = 0) const;

private:
    int knots_;
};

}  // namespace bodychain
