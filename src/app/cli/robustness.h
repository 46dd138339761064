// How far the walk can be asked to go: random postures, pushes, and no help from outside.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace bodychain {

struct RobustnessFigures {
    std::vector<std::pair<std::string, double>> figures;
    std::vector<std::string> fallen;  // "posture 17: pelvis.tilt=3 ...", to be walked again with --set
};

/// `postures` random ones over the full range of every posture parameter (the person and the walk as they are), the
/// ends of every parameter, pushes of 50 N for 0.2 s from eight sides at sixteen phases, and all but the first once
/// more without the field of outside help. Every walk is twenty cycles long, the neutral one a hundred. The same
/// numbers on every machine: posture k comes from seed + k.
RobustnessFigures robustness(int postures, unsigned seed, int threads);

}  // namespace bodychain
