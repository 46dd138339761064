// The mean of several cycles of a walk. It is shown of walks that do not repeat one stride exactly but end in a small
// orbit of strides.
#pragma once

#include "gait/motion.h"

#include <deque>
#include <vector>

namespace bodychain {

class CycleMean {
public:
    explicit CycleMean(std::size_t cycles) : cycles_(cycles) {}

    /// Adds the frames of one cycle (the same number each time) that began at `start_m` along X and travelled by
    /// `travel_m`. They are moved back to the start, so that all cycles lie on each other.
    void add(std::vector<Frame> frames, double start_m, const Vec3& travel_m);
    void clear() { kept_.clear(); }
    bool full() const { return cycles_ > 0 && kept_.size() == cycles_; }
    /// Mean poses (rotations: the mean matrix made orthonormal), angles and loads (centres of pressure weighted by
    /// force).
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
