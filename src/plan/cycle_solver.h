// The outer loop shared by neutral and changed walks: postures phase by phase, then the centre of mass moved until
// Newton and Euler are satisfied by forces under the feet.
#pragma once

#include "plan/equilibrium.h"
#include "plan/periodic.h"
#include "plan/support.h"

#include <cmath>
#include <optional>
#include <vector>

namespace bodychain {

class CycleSolver {
public:
    /// `problems`: one per phase, their com_target is moved here. `support`: wanted ground support per phase. `q`:
    /// start, one column per phase.
    CycleSolver(const ChainModel& model, double cycle_s, std::vector<int> active, int harmonics);

    /// From now on only the change from `base` is smoothed, and more than a walk of its own.
    void smooth_change_from(const PeriodicSeries& base);

    std::vector<EquilibriumProblem> problems;
    std::vector<SupportReference> support;
    Eigen::MatrixXd q;
    /// Miss of the zero-moment point (m, x and z, 2 x phases) that is left alone: what the cycle this one starts from
    /// could not do.
    Eigen::MatrixXd accepted_miss_m;
    /// Where a pass begins: mirrored postures begin half a cycle apart and so reach mirrored answers.
    int first_phase = 0;

    /// One pass over the phases with at most `newton` steps each; neighbours warm-start each other on the first pass.
    void sweep(int newton, bool warm_start);
    /// Keeps only the plan's harmonics of q.
    void smooth();
    /// Moves the horizontal centre-of-mass targets by what the zero-moment point misses, from the best pass so far.
    void correct_com();
    /// After the problems were changed: no pass so far counts as the best.
    void start_anew() { best_ = {}; }
    /// Takes the best pass if the last was worse.
    void finish();
    /// Moves the targets of planted pads by what their height misses: a pad a millimetre off carries a twentieth of
    /// body weight too much.
    void correct_pads();
    /// Lifts the vertical targets by the mean of what the postures reached, so that no pull on the mean height remains.
    void settle_height();

    int iterations() const { return iterations_; }
    V3 com(int phase) const;
    const PeriodicSeries& series() const { return series_; }

    /// Where the zero-moment point misses the support, m, x and z per phase.
    Eigen::MatrixXd miss_m() const { return zero_moment_miss().xz_m; }

private:
    struct Miss {
        Eigen::MatrixXd xz_m;  // 2 x phases
        double com_height_m = 0;
        double rms_m() const { return std::sqrt(xz_m.squaredNorm() / static_cast<double>(xz_m.cols())); }
    };
    struct Best {
        double score_m = 1e9, gain = 1;
        Eigen::MatrixXd q, targets, shift;
    };
    Miss zero_moment_miss() const;
    PeriodicSeries smoothed() const;

    const ChainModel& model_;
    double cycle_s_;
    EquilibriumSolver solver_;
    int harmonics_, iterations_ = 0;
    std::optional<PeriodicSeries> base_;
    PeriodicSeries series_;
    Best best_;
};

}  // namespace bodychain
