#include "plan/periodic.h"

#include <cmath>
#include <numbers>

namespace bodychain {

namespace {
constexpr double kTurn = 2 * std::numbers::pi;

// cos and sin of every harmonic (rows) at `count` equally spaced phases, from a table so that equal angles give equal
// bytes.
void basis(int harmonics, int count, Eigen::MatrixXd& c, Eigen::MatrixXd& s) {
    Eigen::VectorXd ct(count), st(count);
    for (int i = 0; i < count; ++i) {
        ct[i] = std::cos(kTurn * i / count);
        st[i] = std::sin(kTurn * i / count);
    }
    c.resize(harmonics + 1, count);
    s.resize(harmonics + 1, count);
    for (int h = 0; h <= harmonics; ++h)
        for (int i = 0; i < count; ++i) {
            c(h, i) = ct[(h * i) % count];
            s(h, i) = st[(h * i) % count];
        }
}
}  // namespace

PeriodicSeries::PeriodicSeries(const Eigen::MatrixXd& samples, int harmonics) {
    const int n = static_cast<int>(samples.cols());
    Eigen::MatrixXd c, s;
    basis(harmonics, n, c, s);
    cosines_.noalias() = samples * c.transpose() * (2.0 / n);
    sines_.noalias() = samples * s.transpose() * (2.0 / n);
    cosines_.col(0) *= 0.5;
}

Eigen::MatrixXd PeriodicSeries::sample(int count, int derivative) const {
    Eigen::MatrixXd c, s;
    basis(harmonics(), count, c, s);
    Eigen::MatrixXd a = cosines_, b = sines_;
    for (int d = 0; d < derivative; ++d)
        for (int h = 0; h <= harmonics(); ++h) {
            const double w = kTurn * h;
            const Eigen::VectorXd t = a.col(h);
            a.col(h) = w * b.col(h);
            b.col(h) = -w * t;
        }
    return a * c + b * s;
}

Eigen::VectorXd PeriodicSeries::at(double phase, int derivative) const {
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(cosines_.rows());
    for (int h = 0; h <= harmonics(); ++h) {
        const double w = kTurn * h, c = std::cos(w * phase), s = std::sin(w * phase);
        if (derivative == 0) sum += c * cosines_.col(h) + s * sines_.col(h);
        if (derivative == 1) sum += w * (c * sines_.col(h) - s * cosines_.col(h));
        if (derivative == 2) sum -= w * w * (c * cosines_.col(h) + s * sines_.col(h));
    }
    return sum;
}

}  // namespace bodychain
