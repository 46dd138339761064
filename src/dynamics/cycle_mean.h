// Mean of several cycles of one walk: what is shown of a walk that ends in a small orbit of strides instead of one
// stride.
#pragma once

#include "gait/motion.h"

#include <deque>
#include <vector>

namespace bodychain {

class CycleMean {
public:
    explicit CycleMean(std::size_t cycles) : cycles_(cycles) {}

    /// One cycle's frames (same number each time) that began at `start_m` along X and went on by `travel_m`;
    /// moved back to the line's start so that all cycles lie on each other.
    void add(std::vector<Frame> frames, double start_m, const Vec3& travel_m);
    void clear() { kept_.clear(); }
    bool full() const { return cycles_ > 0 && kept_.size() == cycles_; }
    /// Mean poses (rotations: mean matrix made orthonormal), angles, loads (centre of pressure weighted by its force).
    std::vector<Frame> mean() const;
    Vec3 mean_travel_m() const;

private:
    struct Cycle {
        std::vector<Frame> frames;
        Vec3 travel_m{0.0};
    };
    std::size_t cycles_;
    std::deque<Cycle> kept_;  // the newest `cycles_`
};

}  // namespace bodychain
