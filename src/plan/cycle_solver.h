// The outer loop of every planned walk: solve the posture of each phase, then move the centre of mass until forces
// under the feet satisfy Newton's and Euler's laws. Neutral and changed walks use it with different problems.
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
    CycleSolver(const ChainModel& model, double cycle_s, std::vector<int> active, int harmonics);

    /// From now on only the difference from `base` is smoothed, and more strongly than a whole walk.
    void smooth_change_from(const PeriodicSeries& base);

    std::vector<EquilibriumProblem> problems;  // one for each phase; their com_target is moved
    std::vector<SupportReference> support;     // wanted ground support of each phase
    Eigen::MatrixXd q;                         // coordinates, a column for each phase; set the start before solving
    /// Deviation of the zero-moment point (m, x and z, 2 x phases) that is left alone, because the walk that this one
    /// starts from has it, too.
    Eigen::MatrixXd accepted_miss_m;
    /// The phase with which a pass begins. Mirrored postures begin half a cycle apart, and so get mirrored answers.
    int first_phase = 0;

    /// One pass over the phases with at most `newton` steps each. With `warm_start` each phase starts from the change
    /// of the phase before it.
    void sweep(int newton, bool warm_start);
    /// Reduces q to the harmonics of a plan.
    void smooth();
    /// Moves the horizontal targets of the centre of mass against the deviation of the zero-moment point, starting from
    /// the best pass so far.
    void correct_com();
    /// Call after the problems were changed: forgets the best pass so far.
    void start_anew() { best_ = {}; }
    /// Returns to the best pass if the last one was worse.
    void finish();
    /// Moves the targets of planted pads until the pads are at their wanted height: a millimetre too deep carries a
    /// twentieth of body weight too much.
    void correct_pads();
    /// Shifts the vertical targets of the centre of mass by the mean height that the postures reached, so that nothing
    /// pulls on it.
    void settle_height();

    int iterations() const { return iterations_; }
    V3 com(int phase) const;
    const PeriodicSeries& series() const { return series_; }

    /// Deviation of the zero-moment point from the support, m, x and z for each phase.
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
