#include "plan/whole_cycle.h"

#include "plan/coordinates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bodychain {

namespace {
std::vector<int> all_coordinates(const ChainModel& model) {
    std::vector<int> all(static_cast<std::size_t>(model.size()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}
}  // namespace

WholeCycle::WholeCycle(const ChainModel& model, double cycle_s, int knots)
    : model_(model),
      cycle_s_(cycle_s),
      spline_(knots),
      springs_(model, all_coordinates(model)),
      dynamics_(model),
      hessian_(knots, model.size()) {}

WholeCycle::Local WholeCycle::local(const Eigen::MatrixXd& c, double phase) const {
    return {spline_.at(c, phase), spline_.at(c, phase, 1) / cycle_s_, spline_.at(c, phase, 2) / (cycle_s_ * cycle_s_)};
}

double WholeCycle::instant_cost(const CycleInstant& at, const Local& x) {
    double sum = springs_.energy(at.springs, x.q);
    dynamics_.set(x.q, x.qd, x.qdd);
    const FootLoads feet(model_, dynamics_.kinematics(), at.support);
    VectorQ tau;
    const V12 load = feet.settle(dynamics_, at.torque, tau);
    return sum + at.torque.cost(tau) + feet.cost(load);
}

double WholeCycle::cost(const Eigen::MatrixXd& c) {
    double sum = 0;
    const auto n = static_cast<int>(instants.size());
    for (int i = 0; i < n; ++i)
        sum += instant_cost(instants[static_cast<std::size_t>(i)], local(c, static_cast<double>(i) / n));
    return sum / n;
}

void WholeCycle::add_instant(int i, const Eigen::MatrixXd& c) {
    const CycleInstant& at = instants[static_cast<std::size_t>(i)];
    const double phase = static_cast<double>(i) / static_cast<double>(instants.size()),
                 share = 1.0 / static_cast<double>(instants.size());
    const Local x = local(c, phase);
    const int n = model_.size();
    springs_.energy_derivatives(at.springs, x.q);
    dynamics_.set(x.q, x.qd, x.qdd);
    const FootLoads feet(model_, dynamics_.kinematics(), at.support);
    VectorQ tau;
    const V12 load = feet.settle(dynamics_, at.torque, tau);
    const auto wrenches = feet.wrenches(load);
    const TorqueTask task = at.torque.near(tau);
    MatrixQ by_q, by_qd, by_qdd;
    dynamics_.derivatives(wrenches, by_q, by_qd, by_qdd);
    const auto G = feet.torque_by_load(dynamics_);
    const VectorQ& w = task.weight;
    M12 loads = G.transpose() * w.asDiagonal() * G;
    loads.diagonal() += feet.weights();
    const SplineWeights s = spline_.weights(phase);
    Eigen::MatrixXd J(n, 4 * n);
    for (int a = 0; a < 4; ++a) {
        const auto& beta = s.weight[static_cast<std::size_t>(a)];
        J.middleCols(a * n, n) =
            beta[0] * by_q + beta[1] / cycle_s_ * by_qd + beta[2] / (cycle_s_ * cycle_s_) * by_qdd;
    }
    const Eigen::MatrixXd wJ = w.asDiagonal() * J;
    Eigen::MatrixXd H = Eigen::MatrixXd::Zero(4 * n, 4 * n);
    const Eigen::MatrixXd rJ = w.cwiseSqrt().asDiagonal() * J;
    H.selfadjointView<Eigen::Lower>().rankUpdate(rJ.transpose());
    Eigen::MatrixXd X = G.transpose() * wJ;  // 12 x 4n
    loads.llt().matrixL().solveInPlace(X);
    H.selfadjointView<Eigen::Lower>().rankUpdate(X.transpose(), -1);
    const Eigen::VectorXd g = wJ.transpose() * (tau - task.wanted);
    const MatrixQ& K = springs_.hessian();
    for (int a = 0; a < 4; ++a) {
        const int row = (s.first + a) % spline_.knots();
        const double ba = s.weight[static_cast<std::size_t>(a)][0];
        gradient_.col(row) += share * (g.segment(a * n, n) + ba * springs_.slope());
        for (int b = 0; b <= a; ++b) {
            const double bb = s.weight[static_cast<std::size_t>(b)][0];
            Eigen::MatrixXd block = H.block(a * n, b * n, n, n);
            if (a == b) block.triangularView<Eigen::StrictlyUpper>() = block.transpose();
            block += ba * bb * K;
            hessian_.at(row, a - b) += share * block;
        }
    }
}

double WholeCycle::assemble(const Eigen::MatrixXd& c) {
    hessian_.set_zero();
    gradient_.setZero(c.rows(), c.cols());
    for (int i = 0; i < static_cast<int>(instants.size()); ++i) add_instant(i, c);
    return gradient_.norm();
}

CycleReport WholeCycle::solve(int iterations, double tolerance) {
    CycleReport report;
    double now = cost(coefficients), damping = 1e-6;
    for (report.iterations = 0; report.iterations < iterations;) {
        ++report.iterations;
        assemble(coefficients);
        const CyclicBlocks kept = hessian_;
        bool better = false;
        for (int attempt = 0; attempt < 8 && !better; ++attempt) {
            hessian_ = kept;
            hessian_.add_to_diagonal(damping, 1e-9);
            Eigen::MatrixXd step = -gradient_;
            if (hessian_.solve(step)) {
                const Eigen::MatrixXd next = coefficients + step;
                const double then = cost(next);
                if (then < now) {
                    better = true;
                    report.decrease = now - then;
                    now = then;
                    coefficients = next;
                    damping = std::max(1e-8, damping * 0.1);
                    break;
                }
            }
            damping = std::max(1e-4, damping * 10);
        }
        if (!better || report.decrease < tolerance * now) break;
    }
    report.cost = now;
    return report;
}

// A pad gives k d + c d' while it is d deep in the floor.
void WholeCycle::correct_pads(CycleInstant& at, double phase, double& worst) {
    constexpr double kMost_m = 0.004, kStep = 1e-4, kClear_m = 0.001;
    const Local x = local(coefficients, phase);
    dynamics_.set(x.q, x.qd, x.qdd);
    const FootLoads feet(model_, dynamics_.kinematics(), at.support);
    VectorQ tau;
    const V12 load = feet.settle(dynamics_, at.torque, tau);
    Kinematics k, before;
    model_.kinematics(x.q, k);
    model_.kinematics(x.q - kStep * x.qd, before);
    auto& points = at.springs.points;
    for (std::size_t t = 0; t + 1 < points.size(); t += 2) {
        const auto pad_number = static_cast<std::size_t>(points[t].pad);
        const Side side = side_of_pad(pad_number);
        const auto part = static_cast<std::size_t>(part_of(place_of_pad(pad_number)));
        const FootSupport& s = at.support[side];
        const double wanted = s.loaded ? std::max(0.0, s.part[part] * load[6 * index(side) + 4]) : 0;
        double have = 0, deepest = -1, stiffness = 0;
        for (const PointTask& p : {points[t], points[t + 1]}) {
            const ContactPad& pad = model_.body().pads[static_cast<std::size_t>(p.pad)];
            const auto d = static_cast<std::size_t>(p.dof);
            const double y = (k.origin[d] + k.R[d] * p.local)[1], y0 = (before.origin[d] + before.R[d] * p.local)[1],
                         depth = pad.radius_m - y, rate = (y0 - y) / kStep;
            if (depth > 0) have += std::max(0.0, pad.stiffness_n_m * depth + pad.damping_ns_m * rate);
            deepest = std::max(deepest, depth);
            stiffness += pad.stiffness_n_m;
        }
        double shift = (have - wanted) / stiffness;
        if (wanted <= 0) shift = std::max(0.0, deepest + kClear_m);
        else if (have <= 0) shift = deepest - 0.5 * wanted / stiffness;
        worst = std::max(worst, std::fabs(have - wanted));
        shift = std::clamp(shift, -kMost_m, kMost_m);
        for (std::size_t n : {t, t + 1}) points[n].target[1] += shift;
    }
}

double WholeCycle::correct_pads() {
    double worst = 0;
    const auto n = static_cast<int>(instants.size());
    for (int i = 0; i < n; ++i) correct_pads(instants[static_cast<std::size_t>(i)], static_cast<double>(i) / n, worst);
    return worst;
}

PeriodicSeries WholeCycle::series(int harmonics) const {
    const int count = 8 * spline_.knots();
    Eigen::MatrixXd q(coefficients.rows(), count);
    for (int i = 0; i < count; ++i) q.col(i) = spline_.at(coefficients, static_cast<double>(i) / count);
    return PeriodicSeries(q, harmonics);
}

}  // namespace bodychain
