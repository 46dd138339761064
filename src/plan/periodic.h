// Periodic signals as truncated Fourier series, made from equally spaced samples, with exact derivatives.
#pragma once

#include <Eigen/Dense>

namespace bodychain {

/// Rows are signals, columns are equally spaced phases of one cycle. Keeps the harmonics from 0 to `harmonics`.
class PeriodicSeries {
public:
    PeriodicSeries() = default;
    PeriodicSeries(const Eigen::MatrixXd& samples, int harmonics);

    int harmonics() const { return static_cast<int>(cosines_.cols()) - 1; }
    /// Values, or derivatives by phase, at `count` equally spaced phases from 0. For derivatives by time divide by the
    /// cycle's seconds once for each order.
    Eigen::MatrixXd sample(int count, int derivative = 0) const;
    Eigen::VectorXd at(double phase, int derivative = 0) const;

    Eigen::MatrixXd cosines_, sines_;  // signals x (harmonics + 1)
};

}  // namespace bodychain
