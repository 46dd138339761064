// Periodic signals sampled at equal phases: truncated Fourier series with exact derivatives.
#pragma once

#include <Eigen/Dense>

namespace bodychain {

/// Rows are signals, columns equal phases of one cycle. Keeps harmonics 0..harmonics.
class PeriodicSeries {
public:
    PeriodicSeries() = default;
    PeriodicSeries(const Eigen::MatrixXd& samples, int harmonics);

    int harmonics() const { return static_cast<int>(cosines_.cols()) - 1; }
    /// Values, and derivatives by phase (multiply by 1 / cycle seconds per order), at `count` equal phases from 0.
    Eigen::MatrixXd sample(int count, int derivative = 0) const;
    Eigen::VectorXd at(double phase, int derivative = 0) const;

    Eigen::MatrixXd cosines_, sines_;  // signals x (harmonics + 1)
};

}  // namespace bodychain
