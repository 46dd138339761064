// Records a run step by step: frames, residual, drift, slip.
#pragma once

#include "base/side.h"
#include "dynamics/walk_controller.h"
#include "dynamics/walk_status.h"

#include <vector>

namespace bodychain {

class CycleRecorder {
public:
    CycleRecorder(const Skeleton& skeleton, const WalkTable& table) : skeleton_(skeleton), table_(table) {}

    void begin();
    void add(int step, const WalkController& controller);

    /// Largest RMS difference of any joint curve from the previous cycle, degrees; huge for the first cycle and after
    /// one of another length.
    double change_deg() const { return change_deg_; }
    /// Compares this cycle with the one before, and keeps it for the next comparison.
    void close();

    const std::vector<Frame>& frames() const { return frames_; }
    Residual residual() const;
    double drift_max_m() const { return drift_; }
    double slip_max_m() const { return slip_; }
    double plan_error_rms_deg() const;

private:
    void track_slip(int step);

    const Skeleton& skeleton_;
    const WalkTable& table_;
    std::vector<Frame> frames_;
    std::vector<std::vector<double>> before_;  // joint angles of the previous cycle
    double change_deg_ = 1e9, drift_ = 0, slip_ = 0, force2_ = 0, force_max_ = 0, error2_ = 0;
    int samples_ = 0;
    SideArray<bool> planted_{};
    SideArray<Vec3> print_{Vec3(0.0), Vec3(0.0)};
};

/// One frame of the skeleton as it is now.
Frame frame_of(const Skeleton& skeleton, double dt_s);

/// Whether the skeleton still walks or stands: Walking, Fell or Diverged.
WalkStatus judge(const Skeleton& skeleton, double planned_com_height_m);

}  // namespace bodychain
