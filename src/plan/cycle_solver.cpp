#include "plan/cycle_solver.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace bodychain {

namespace {
constexpr int kComHarmonics = 9;
// Harmonics fade out instead of being cut off: a sharp edge would let the corners of heel strike and toe-off ring
// through the whole cycle (Gibbs), and 0.3 deg at the eighth harmonic turn a leg with 30 N m.
struct Fade {
    int from, to;  // kept fully up to the first, gone at the second
    double at(int harmonic) const {
        const double x = std::clamp(static_cast<double>(harmonic - from) / (to - from), 0.0, 1.0);
        return 0.5 + 0.5 * std::cos(std::numbers::pi * x);
    }
};
constexpr Sourced<Fade> kFootFade{{8, 15}, "engineering: the light foot may follow the floor's corners"};
constexpr Sourced<Fade> kBodyFade{{2, 10}, "engineering: trunk and legs are heavy and move smoothly above the foot"};
constexpr Sourced<Fade> kChangeFade{{3, 8}, "engineering: what a posture changes is slow; more would only shake"};

PeriodicSeries faded(PeriodicSeries s, const std::function<Fade(int row)>& fade) {
    for (int row = 0; row < s.cosines_.rows(); ++row) {
        const Fade f = fade(row);
        for (int h = 0; h <= s.harmonics(); ++h) {
            s.cosines_(row, h) *= f.at(h);
            s.sines_(row, h) *= f.at(h);
        }
    }
    return s;
}

bool in_foot(Joint joint) {
    for (Joint right : {Joint::TalocruralR, Joint::SubtalarR, Joint::MidfootR, Joint::MtpR})
        if (joint == right || joint == on_side(right, Side::Left)) return true;
    return false;
}
constexpr double kMayGrow = 1.05;    // numerics: a pass whose score is above this times the best one is taken back
constexpr double kTolerance = 1e-3;  // numerics: N m; a gradient this small moves no joint by 0.001 deg
constexpr Sourced<double> kClearance_m{0.02, "engineering: a swinging pad is kept this far above the floor at least"};
}  // namespace

CycleSolver::CycleSolver(const ChainModel& model, double cycle_s, std::vector<int> active, int harmonics)
    : model_(model), cycle_s_(cycle_s), solver_(model, std::move(active)), harmonics_(harmonics) {}

void CycleSolver::sweep(int newton, bool warm_start) {
    VectorQ delta = VectorQ::Zero(q.rows());
    const auto n = static_cast<int>(q.cols());
    for (int step = 0; step < n; ++step) {
        const int i = (first_phase + step) % n;
        const VectorQ start = q.col(i);
        VectorQ x = start;
        if (warm_start) x += delta;
        const bool cold = warm_start && step == 0;
        iterations_ +=
            solver_.solve(problems[static_cast<std::size_t>(i)], x, cold ? 4 * newton : newton, kTolerance).iterations;
        delta = x - start;
        q.col(i) = x;
    }
}

void CycleSolver::smooth_change_from(const PeriodicSeries& base) {
    base_ = base;
    harmonics_ = kChangeFade.value.to;
}

PeriodicSeries CycleSolver::smoothed() const {
    if (base_) {
        const PeriodicSeries change = faded(PeriodicSeries(q - base_->sample(static_cast<int>(q.cols())), harmonics_),
                                            [](int) { return kChangeFade.value; });
        PeriodicSeries sum = *base_;
        sum.cosines_.leftCols(harmonics_ + 1) += change.cosines_;
        sum.sines_.leftCols(harmonics_ + 1) += change.sines_;
        return sum;
    }
    return faded(PeriodicSeries(q, harmonics_), [this](int row) {
        const bool foot =
            row >= kRootDofs && in_foot(model_.body().dofs[static_cast<std::size_t>(row - kRootDofs)].joint);
        return foot ? kFootFade.value : kBodyFade.value;
    });
}

void CycleSolver::smooth() {
    series_ = smoothed();
    q = series_.sample(static_cast<int>(q.cols()));
}

V3 CycleSolver::com(int phase) const {
    Kinematics k;
    model_.kinematics(q.col(phase), k);
    return model_.com(k);
}

// Heel, ball and toes are corrected as pairs of pads; how the foot tilts sideways is left to its joints. In stance the
// mean height of a pair counts. In swing the lowest pad must clear the floor; the toes are lifted with the ball.
void CycleSolver::correct_pads() {
    Kinematics k;
    for (int i = 0; i < q.cols(); ++i) {
        model_.kinematics(q.col(i), k);
        auto& points = problems[static_cast<std::size_t>(i)].points;
        std::size_t ball = 0;
        for (std::size_t t = 0; t + 1 < points.size(); t += 2) {
            double stance = 0, swing = 0;
            for (const PointTask& p : {points[t], points[t + 1]}) {
                const auto d = static_cast<std::size_t>(p.dof);
                const double height = (k.origin[d] + k.R[d] * p.local)[1],
                             clear = model_.body().pads[static_cast<std::size_t>(p.pad)].radius_m + kClearance_m;
                stance += 0.5 * p.planted * (p.height < height ? p.held_down : 1) * (p.height - height);
                swing = std::max(swing, (1 - p.planted) * (std::min(p.height, clear) - height));
            }
            const SolePart part = part_of(place_of_pad(points[t].pad));
            if (part == SolePart::Ball) ball = t;
            const bool toes = part == SolePart::Toes;
            for (std::size_t n : {0, 1}) {
                points[t + n].target[1] += stance + (toes ? 0.0 : swing);
                if (toes) points[ball + n].target[1] += swing;
            }
        }
    }
}

void CycleSolver::settle_height() {
    double lift = 0;
    for (int i = 0; i < q.cols(); ++i)
        lift += (com(i)[1] - problems[static_cast<std::size_t>(i)].com_target[1]) / static_cast<double>(q.cols());
    for (EquilibriumProblem& p : problems) p.com_target[1] += lift;
}

CycleSolver::Miss CycleSolver::zero_moment_miss() const {
    const int n = static_cast<int>(q.cols());
    const Eigen::MatrixXd qd = series_.sample(n, 1) / cycle_s_, qdd = series_.sample(n, 2) / (cycle_s_ * cycle_s_);
    Miss miss{Eigen::MatrixXd(2, n), 0};
    for (int i = 0; i < n; ++i) {
        const GroundDemand d = ground_demand(model_, q.col(i), qd.col(i), qdd.col(i));
        const V3 e = d.zero_moment_point() - support[static_cast<std::size_t>(i)].zero_moment_point();
        miss.xz_m.col(i) << e[0], e[2];
        miss.com_height_m += com(i)[1] / n;
    }
    if (accepted_miss_m.size() > 0) miss.xz_m -= accepted_miss_m;
    return miss;
}

// For a linear inverted pendulum of height h the zero-moment point is z = c - c'' h / g. A shift d(t) of the centre of
// mass c therefore moves it by d - d'' h / g; for the harmonic of frequency w that is d (1 + h w^2 / g). So the
// harmonic m of the deviation is answered by
//     d = -m / (1 + h w^2 / g),
// and the loop around this takes up what the pendulum leaves out. At high harmonics body and pendulum can differ by
// more than a factor of two: after a pass that made things worse the step is halved and tried again from the best pass.
void CycleSolver::correct_com() {
    const int n = static_cast<int>(q.cols());
    const Miss miss = zero_moment_miss();
    const double score = miss.rms_m();
    if (score > best_.score_m * kMayGrow) {
        q = best_.q;
        best_.gain *= 0.5;
    } else {
        best_.score_m = score;
        best_.q = q;
        best_.targets.resize(2, n);
        for (int i = 0; i < n; ++i) {
            const V3& c = problems[static_cast<std::size_t>(i)].com_target;
            best_.targets.col(i) << c[0], c[2];
        }
        PeriodicSeries s(miss.xz_m, kComHarmonics);
        for (int h = 0; h <= kComHarmonics; ++h) {
            const double w = 2 * std::numbers::pi * h / cycle_s_,
                         gain = -1 / (1 + miss.com_height_m * w * w / kGravity_m_s2);
            s.cosines_.col(h) *= gain;
            s.sines_.col(h) *= gain;
        }
        best_.shift = s.sample(n);
    }
    for (int i = 0; i < n; ++i) {
        V3& c = problems[static_cast<std::size_t>(i)].com_target;
        c[0] = best_.targets(0, i) + best_.gain * best_.shift(0, i);
        c[2] = best_.targets(1, i) + best_.gain * best_.shift(1, i);
    }
}

void CycleSolver::finish() {
    if (zero_moment_miss().rms_m() <= best_.score_m * kMayGrow) return;
    q = best_.q;
    series_ = smoothed();
}

}  // namespace bodychain
