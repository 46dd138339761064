#include "plan/cycle_solver.h"

#include <cmath>
#include <numbers>

namespace bodychain {

namespace {
constexpr int kComHarmonics = 9;
constexpr double kTolerance = 1e-3;  // N m: a gradient this small moves no joint by 0.001 deg
}  // namespace

CycleSolver::CycleSolver(const ChainModel& model, double cycle_s, std::vector<int> active, int harmonics)
    : model_(model), cycle_s_(cycle_s), solver_(model, std::move(active)), harmonics_(harmonics) {}

void CycleSolver::sweep(int newton, bool warm_start) {
    VectorQ delta = VectorQ::Zero(q.rows());
    for (int i = 0; i < q.cols(); ++i) {
        const VectorQ start = q.col(i);
        VectorQ x = start;
        if (warm_start) x += delta;
        const bool cold = warm_start && i == 0;
        iterations_ += solver_.solve(problems[static_cast<std::size_t>(i)], x, cold ? 4 * newton : newton, kTolerance).iterations;
        delta = x - start;
        q.col(i) = x;
    }
}

void CycleSolver::smooth() {
    series_ = PeriodicSeries(q, harmonics_);
    q = series_.sample(static_cast<int>(q.cols()));
}

V3 CycleSolver::com(int phase) const {
    Kinematics k;
    model_.kinematics(q.col(phase), k);
    return model_.com(k);
}

void CycleSolver::correct_pads() {
    constexpr double kShare = 0.7;  // of the miss per pass
    Kinematics k;
    for (int i = 0; i < q.cols(); ++i) {
        model_.kinematics(q.col(i), k);
        for (PointTask& t : problems[static_cast<std::size_t>(i)].points) {
            if (t.planted <= 0.5) continue;
            const auto d = static_cast<std::size_t>(t.dof);
            t.target[1] += kShare * t.planted * (t.height - (k.origin[d] + k.R[d] * t.local)[1]);
        }
    }
}

void CycleSolver::settle_height() {
    double lift = 0;
    for (int i = 0; i < q.cols(); ++i) lift += (com(i)[1] - problems[static_cast<std::size_t>(i)].com_target[1]) / static_cast<double>(q.cols());
    for (EquilibriumProblem& p : problems) p.com_target[1] += lift;
}

// A whole-body shift d(t) moves the zero-moment point by d - d'' h / g (linear inverted pendulum), so each harmonic of the miss is
// answered by a shift smaller by 1 + h w^2 / g; the loop around this takes up what the pendulum leaves out.
void CycleSolver::correct_com() {
    const int n = static_cast<int>(q.cols());
    const Eigen::MatrixXd qd = series_.sample(n, 1) / cycle_s_, qdd = series_.sample(n, 2) / (cycle_s_ * cycle_s_);
    Eigen::MatrixXd miss(2, n);
    double height = 0;
    for (int i = 0; i < n; ++i) {
        const GroundDemand d = ground_demand(model_, q.col(i), qd.col(i), qdd.col(i));
        const V3 e = d.zero_moment_point() - support[static_cast<std::size_t>(i)].zero_moment_point();
        miss(0, i) = e[0];
        miss(1, i) = e[2];
        height += com(i)[1] / n;
    }
    PeriodicSeries s(miss, kComHarmonics);
    for (int h = 0; h <= kComHarmonics; ++h) {
        const double w = 2 * std::numbers::pi * h / cycle_s_, gain = -1 / (1 + height * w * w / kGravity_m_s2);
        s.cosines_.col(h) *= gain;
        s.sines_.col(h) *= gain;
    }
    const Eigen::MatrixXd shift = s.sample(n);
    for (int i = 0; i < n; ++i) {
        problems[static_cast<std::size_t>(i)].com_target[0] += shift(0, i);
        problems[static_cast<std::size_t>(i)].com_target[2] += shift(1, i);
    }
}

}  // namespace bodychain
