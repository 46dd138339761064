#include "plan/free_moment_balance.h"

#include "base/sourced.h"
#include "plan/coordinates.h"

#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

// Swinging arms lower the free moment (Collins et al. 2009). In the cost function each of these is worth as much as the
// others.
constexpr Sourced<double> kMoment_nm{3, "engineering: about half of the free moment of a comfortable walk"};
constexpr Sourced<double> kArm_rad{10 * std::numbers::pi / 180, "engineering: swing grows by 8 deg of 15 at 1.25 m/s"};
constexpr Sourced<double> kThorax_rad{2 * std::numbers::pi / 180, "engineering: trunk heavier than arms"};
constexpr double kTry_rad = 0.05;  // numerics: of the finite differences

struct Swing {
    VectorQ turn;  // of every coordinate, per radian of the swing
    int harmonic;
    bool sine;
    double scale_rad;
    double at(double phase) const {
        const double a = 2 * std::numbers::pi * harmonic * phase;
        return sine ? std::sin(a) : std::cos(a);
    }
};

std::vector<Swing> swings(const ChainModel& model) {
    std::vector<Swing> all;
    VectorQ arms = VectorQ::Zero(model.size()), thorax = arms;
    arms[coordinate(model.body(), Joint::ShoulderR, 0)] = 1;
    arms[coordinate(model.body(), Joint::ShoulderL, 0)] = -1;
    for (std::size_t i = 0; i < kSpineJoints.size(); ++i)
        thorax[coordinate(model.body(), kSpineJoints[i], 2)] = kSpineTurnShare.value[i];
    for (int h : {1, 3})
        for (bool sine : {false, true}) {
            all.push_back({arms, h, sine, kArm_rad});
            all.push_back({thorax, h, sine, kThorax_rad});
        }
    return all;
}

Eigen::VectorXd free_moment(const PlannedCycle& cycle, const Eigen::MatrixXd& q, int harmonics) {
    const int n = static_cast<int>(q.cols());
    const double T = cycle.cycle_s();
    const PeriodicSeries s(q, harmonics);
    const Eigen::MatrixXd qd = s.sample(n, 1) / T, qdd = s.sample(n, 2) / (T * T);
    Eigen::VectorXd m(n);
    for (int i = 0; i < n; ++i) {
        const double phase = static_cast<double>(i) / n;
        Kinematics k;
        cycle.model->kinematics(q.col(i), k);
        const auto feet = share_demand(ground_demand(*cycle.model, q.col(i), qd.col(i), qdd.col(i)),
                                       cycle.model->com(k), support_reference(cycle, phase));
        m[i] = feet[0].free_moment_nm + feet[1].free_moment_nm;
    }
    return m;
}

}  // namespace

void balance_turning(const PlannedCycle& cycle, CycleSolver& solver) {
    const std::vector<Swing> all = swings(*cycle.model);
    const int n = static_cast<int>(solver.q.cols()), harmonics = solver.series().harmonics();
    const auto count = static_cast<Eigen::Index>(all.size());
    const Eigen::VectorXd now = free_moment(cycle, solver.q, harmonics);
    Eigen::MatrixXd A(n, count);
    for (Eigen::Index b = 0; b < count; ++b) {
        Eigen::MatrixXd q = solver.q;
        const Swing& s = all[static_cast<std::size_t>(b)];
        for (int i = 0; i < n; ++i) q.col(i) += kTry_rad * s.at(static_cast<double>(i) / n) * s.turn;
        A.col(b) = (free_moment(cycle, q, harmonics) - now) / kTry_rad;
    }
    A /= kMoment_nm * std::sqrt(n);
    Eigen::MatrixXd H = A.transpose() * A;
    for (Eigen::Index b = 0; b < count; ++b)
        H(b, b) += 1 / (all[static_cast<std::size_t>(b)].scale_rad * all[static_cast<std::size_t>(b)].scale_rad);
    const Eigen::VectorXd x = -H.ldlt().solve(A.transpose() * now / (kMoment_nm * std::sqrt(n)));
    for (int i = 0; i < n; ++i)
        for (Eigen::Index b = 0; b < count; ++b) {
            const Swing& s = all[static_cast<std::size_t>(b)];
            const VectorQ move = x[b] * s.at(static_cast<double>(i) / n) * s.turn;
            solver.q.col(i) += move;
            solver.problems[static_cast<std::size_t>(i)].rest += move;
        }
    solver.start_anew();
}

}  // namespace bodychain
