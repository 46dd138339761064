// Let a Bullet skeleton walk (or stand) the plan of a scenario on a real floor. Pure: the same scenario gives the same
// bytes, on any thread. No engine type appears here.
#pragma once

#include "base/message.h"
#include "dynamics/control_gains.h"
#include "gait/motion.h"
#include "scenario/scenario.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace bodychain {

enum class WalkStatus : unsigned char { Walking, Fell, Diverged, Cancelled };
std::string_view text_of(WalkStatus status);  // "walking", "fell", "diverged", "cancelled"

/// What the outside still does to the skeleton: any external wrench besides gravity and floor. The aim is none.
struct Residual {
    double force_rms_n = 0, force_max_n = 0;
    double moment_rms_nm = 0, moment_max_nm = 0;
};

/// The settled cycle and how it came about.
struct SimulationResult {
    WalkStatus status = WalkStatus::Walking;
    Messages message;  // why it does not walk, or what is to be said of its walk
    Body body;
    Motion motion;  // the settled or else the last cycle (walk), or the final posture (stand); empty if fallen before
                    // one cycle
    Residual residual;
    int cycles_to_settle = 0;  // 0 = did not settle within the limit
    int steps = 0;
    double drift_max_m = 0;         // largest separation of a joint's two halves
    double plan_error_rms_deg = 0;  // joint angles against the plan
    double foot_slip_max_m = 0;     // largest wandering of a planted foot from its print
    int unconverged_steps = 0;      // contact solves that did not converge in the reported cycle
    double fell_at_m_s = 0;         // 0, or the speed that was asked for: this walk is a slower one
    double cpu_s = 0;               // thread CPU time; not part of the compared bytes
};

/// A shove on the chest.
struct Push {
    double start_s = 0, duration_s = 0;
    Vec3 force_n{0.0};
};

struct SimulateOptions {
    ControlGains gains, standing = standing_gains();
    ModelScale scale{};  // of the model's stiffness and weights
    std::vector<Push> pushes;
    double rate_hz = 240;
    int max_cycles = 20;
    /// Settled: the largest RMS change of any joint curve from one cycle to the next is below this.
    double settle_tolerance_deg = 0.03;
    /// Settled too: a small orbit of strides, the change below this for `orbit_cycles` cycles and two more before them
    /// to die away. Their mean is reported; the residual and the drift are the last cycle's. 0 cycles: an orbit does
    /// not count.
    double orbit_tolerance_deg = 0.4;
    int orbit_cycles = 3;
    /// A walk that leans on outside help by more than 25 N RMS is tried again with less and the first that does with 25
    /// N kept; one that ends in a fall with twice the help, then at four fifths of the speed, down to the slowest, as
    /// people slow down who cannot keep their pace (the message says so). Not with pushes: they are there to be
    /// survived.
    bool may_try_again = true;
    std::function<void(double fraction)> progress;  // optional, called about once a cycle
    std::stop_token stop;
};

SimulationResult simulate_walk(const Scenario& scenario, const SimulateOptions& options = {});
SimulationResult simulate_stand(const Scenario& scenario, const SimulateOptions& options = {});

}  // namespace bodychain
