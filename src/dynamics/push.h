// A walk that is pushed once it is steady: what its balance makes of it, stride by stride.
#pragma once

#include "dynamics/simulate.h"
#include "scenario/push_side.h"

namespace bodychain {

inline constexpr double kPush_n = 50, kPush_s = 0.2;  // at the chest: a bump in a crowd

struct PushedWalk {
    WalkStatus status = WalkStatus::Walking;
    Body body;
    std::vector<Motion> strides;  // from the right heel strike at which the push begins; none if it could not walk
                                  // before. After a fall the last rests.
    double aside_m = 0;           // how far the push took the walk, + to the right
};

/// Several steady cycles, then the push at right heel strike, then `strides` more. Pure and deterministic as
/// simulate_walk.
PushedWalk simulate_push(const Scenario& scenario, PushSide from, int strides = 6, const SimulateOptions& options = {});

}  // namespace bodychain
