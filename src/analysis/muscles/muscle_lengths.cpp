#include "analysis/muscles/muscle_lengths.h"

#include <algorithm>
#include <cassert>

namespace bodychain {

std::vector<MuscleLength> muscle_lengths(const Body& body, const Motion& motion) {
    assert(!motion.frames.empty());
    Pose straight;
    straight.q.assign(body.dofs.size(), 0.0);
    const SegmentPoses rest = forward_kinematics(body, straight);
    std::vector<MuscleLength> lengths;
    for (const Side side : kSides)
        for (const MuscleRow& row : muscle_table()) {
            const double rest_m = path_length_m(row.muscle, side, body, rest);
            MuscleLength length{row.muscle, side, 0, 1e9, 0};
            for (const Frame& frame : motion.frames) {
                const double pct = 100 * path_length_m(row.muscle, side, body, frame.X_WS) / rest_m;
                length.mean_pct += pct / static_cast<double>(motion.frames.size());
                length.shortest_pct = std::min(length.shortest_pct, pct);
                length.longest_pct = std::max(length.longest_pct, pct);
            }
            lengths.push_back(length);
        }
    return lengths;
}

}  // namespace bodychain
