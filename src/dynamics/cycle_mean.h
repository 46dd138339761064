// Mean of several cycles of one walk: what is shown of a walk that ends in a small orbit of strides instead of one stride.
#pragma once

#include "gait/motion.h"

#include <deque>
#include <vector>

namespace bodychain {

class CycleMean {
public:
    explicit CycleMean(std::size_t cycles) : cycles_(cycles) {}

    /// One cycle's frames (same number each time), moved back by `advance_m` along X so that all cycles lie on each other.
    void add(std::vector<Frame> frames, double advance_m);
    void clear() { kept_.clear(); }
    bool full() const { return cycles_ > 0 && kept_.size() == cycles_; }
    /// Mean poses (rotations: mean matrix made orthonormal), angles, loads (centre of pressure weighted by its force).
    std::vector<Frame> mean() const;

private:
    std::size_t cycles_;
    std::deque<std::vector<Frame>> kept_;  // the newest `cycles_`
};

}  // namespace bodychain
