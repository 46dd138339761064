#include "analysis/muscles/force_split.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr std::size_t kN = kSharedMoments;
constexpr double kTolerance = 1e-9;  // numerics
constexpr int kMaxSteps = 60, kMaxHalvings = 40;

double dot(const MomentVector& a, const MomentVector& b) {
    double sum = 0;
    for (std::size_t k = 0; k < kN; ++k) sum += a[k] * b[k];
    return sum;
}

MomentVector plus(const MomentVector& a, double share, const MomentVector& b) {
    MomentVector sum;
    for (std::size_t k = 0; k < kN; ++k) sum[k] = a[k] + share * b[k];
    return sum;
}

/// Solves H d = g by Cholesky's method; H is symmetric and positive definite, since the reserve is on its diagonal.
MomentVector solved(std::array<MomentVector, kN> H, MomentVector g) {
    for (std::size_t i = 0; i < kN; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = H[i][j];
            for (std::size_t k = 0; k < j; ++k) sum -= H[i][k] * H[j][k];
            H[i][j] = i == j ? std::sqrt(sum) : sum / H[j][j];
        }
    for (std::size_t i = 0; i < kN; ++i) {
        for (std::size_t k = 0; k < i; ++k) g[i] -= H[i][k] * g[k];
        g[i] /= H[i][i];
    }
    for (std::size_t i = kN; i-- > 0;) {
        for (std::size_t k = i + 1; k < kN; ++k) g[i] -= H[k][i] * g[k];
        g[i] /= H[i][i];
    }
    return g;
}

/// phi(y) of the header, its gradient and its Newton step.
class Dual {
public:
    Dual(std::span<const MomentVector> columns, const MomentVector& moment, double reserve)
        : columns_(columns), moment_(moment), square_(reserve * reserve) {}

    double value(const MomentVector& y) const {
        double sum = 0.5 * square_ * dot(y, y) - dot(moment_, y);
        for (const MomentVector& c : columns_) sum += 0.5 * std::pow(std::max(0.0, dot(c, y)), 2);
        return sum;
    }
    MomentVector gradient(const MomentVector& y) const {
        MomentVector g;
        for (std::size_t k = 0; k < kN; ++k) g[k] = square_ * y[k] - moment_[k];
        for (const MomentVector& c : columns_) g = plus(g, std::max(0.0, dot(c, y)), c);
        return g;
    }
    MomentVector newton_step(const MomentVector& y, const MomentVector& gradient) const {
        std::array<MomentVector, kN> H{};
        for (std::size_t k = 0; k < kN; ++k) H[k][k] = square_;
        for (const MomentVector& c : columns_)
            if (dot(c, y) > 0)
                for (std::size_t i = 0; i < kN; ++i) H[i] = plus(H[i], c[i], c);
        return solved(H, gradient);  // to be subtracted
    }

private:
    std::span<const MomentVector> columns_;
    const MomentVector& moment_;
    double square_;
};

}  // namespace

std::vector<double> split_load(std::span<const MomentVector> columns, const MomentVector& moment_nm, double reserve_nm,
                               MomentVector& multipliers) {
    const Dual dual(columns, moment_nm, reserve_nm);
    MomentVector& y = multipliers;
    const double small = kTolerance * (1 + std::sqrt(dot(moment_nm, moment_nm)));
    for (int step = 0; step < kMaxSteps; ++step) {
        const MomentVector gradient = dual.gradient(y);
        if (dot(gradient, gradient) <= small * small) break;
        const MomentVector d = dual.newton_step(y, gradient);
        const double here = dual.value(y), slope = dot(gradient, d);
        double share = 1;
        for (int i = 0; i < kMaxHalvings && dual.value(plus(y, -share, d)) > here - 0.25 * share * slope; ++i)
            share *= 0.5;
        y = plus(y, -share, d);
    }
    std::vector<double> x;
    x.reserve(columns.size());
    for (const MomentVector& c : columns) x.push_back(std::max(0.0, dot(c, y)));
    return x;
}

}  // namespace bodychain
