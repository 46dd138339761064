// A walk that is pushed once it is steady, and how it recovers, stride by stride.
#pragma once

#include "dynamics/simulate.h"
#include "scenario/push_side.h"

namespace bodychain {

inline constexpr Sourced<double> kPush_n{50, "engineering: at the chest, as when bumped into in a crowd"};
inline constexpr Sourced<double> kPush_s{0.2, "engineering: at the chest, as when bumped into in a crowd"};

struct PushedWalk {
    WalkStatus status = WalkStatus::Walking;
    Body body;
    std::vector<Motion> strides;  // from the right heel strike at which the push begins; none if it did not walk
                                  // before. The last one of a fall stays as it is from then on.
    double aside_m = 0;           // how far the push moved the walk sideways, + to the right
};

/// Several steady cycles, then a push at right heel strike, then `strides` more. Pure and deterministic like
/// simulate_walk().
PushedWalk simulate_push(const Scenario& scenario, PushSide from, int strides = 6, const SimulateOptions& options = {});

}  // namespace bodychain
