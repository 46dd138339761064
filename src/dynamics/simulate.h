// Lets a Bullet skeleton walk or stand the plan of a scenario on a real floor. Pure: the same scenario gives the same
// bytes, on any thread. No engine type appears here.
//
// A walk goes on until a cycle repeats the one before it, or until it is in a small orbit of strides, whose mean is
// then the result; else it is reported as not settled. A walk that leans on outside help, or falls, is tried again (see
// SimulateOptions::may_try_again).
#pragma once

#include "base/message.h"
#include "dynamics/control_gains.h"
#include "dynamics/walk_status.h"
#include "gait/motion.h"
#include "scenario/scenario.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace bodychain {

/// The settled cycle and how it came about.
struct SimulationResult {
    WalkStatus status = WalkStatus::Walking;
    Messages message;  // why it does not walk, or what is to be said of its walk
    Body body;
    Motion motion;  // walk: the settled cycle, else the last one; stand: the final posture; empty if it fell within the
                    // first cycle
    Residual residual;
    int cycles_to_settle = 0;  // 0 = did not settle within the limit
    int steps = 0;
    double drift_max_m = 0;         // largest separation of a joint's two halves
    double plan_error_rms_deg = 0;  // of the joint angles against the plan
    double foot_slip_max_m = 0;     // largest distance of a planted foot from its print
    int unconverged_steps = 0;      // contact solves that did not converge in the reported cycle
    double fell_at_m_s = 0;         // 0, or the speed that was asked for: this walk is a slower one
    double cpu_s = 0;               // thread CPU time; not part of the compared bytes
};

/// A push on the chest.
struct Push {
    double start_s = 0, duration_s = 0;
    Vec3 force_n{0.0};
};

inline constexpr Sourced<double> kRate_hz{240, "engineering: converged; a finer step hardly changes a curve"};
inline constexpr Sourced<double> kRepeats_deg{0.03,
                                              "engineering: far below what is told or drawn; a steady walk gets there"};
inline constexpr Sourced<double> kOrbit_deg{0.4, "engineering: far less than people vary from stride to stride"};

struct SimulateOptions {
    ControlGains gains, standing = standing_gains();
    ModelScale scale{};  // of the model's stiffnesses and weights
    std::vector<Push> pushes;
    double rate_hz = kRate_hz;
    int max_cycles = 20;
    /// A walk has settled where no joint curve changes by more than this, RMS, from one cycle to the next.
    double settle_tolerance_deg = kRepeats_deg;
    /// It has also settled in a small orbit: no change above this for `orbit_cycles` cycles, and for two more before
    /// them in which the start dies away. Motion is then the mean of those cycles; residual and drift are the last
    /// cycle's. 0 cycles: an orbit does not count.
    double orbit_tolerance_deg = kOrbit_deg;
    int orbit_cycles = 3;
    /// A walk that needed more than 25 N RMS of outside help is tried again in several ways with 25 N at most, and the
    /// first that needs no more is kept. A walk that fell is tried with more help; if that falls, too, at four fifths
    /// of the speed and so on down to the slowest, as people slow down who cannot keep their pace (the message says
    /// so). Walks with pushes are never tried again: they show what the push does.
    bool may_try_again = true;
    std::function<void(double fraction)> progress;  // optional, called about once a cycle
    std::stop_token stop;
};

SimulationResult simulate_walk(const Scenario& scenario, const SimulateOptions& options = {});
SimulationResult simulate_stand(const Scenario& scenario, const SimulateOptions& options = {});

}  // namespace bodychain
