// Simulated walks for comparison: mirror images, differences in degrees and in shares of the largest force.
#pragma once

#include "analysis/frame_channels.h"
#include "analysis/measures.h"
#include "dynamics/simulate.h"
#include "support/scenarios.h"

namespace bodychain::test {

/// The image in the sagittal plane: sides exchanged, signs of bending and turning changed.
inline Motion mirrored(const Body& body, const Motion& motion) {
    Motion image = motion;
    for (std::size_t k = 0; k < motion.frames.size(); ++k) {
        const Frame& f = motion.frames[k];
        Frame& m = image.frames[k];
        for (int s = 0; s < kSegmentCount; ++s)
            m.X_WS[opposite(static_cast<Segment>(s))] = mirrored(f.X_WS[static_cast<std::size_t>(s)]);
        for (int d = 0; d < static_cast<int>(body.dofs.size()); ++d) {
            const auto to = static_cast<std::size_t>(mirrored_dof(body, d)), from = static_cast<std::size_t>(d);
            m.q[to] = mirror_sign(body, d) * f.q[from];
            m.joint_moment[to] = mirror_sign(body, d) * f.joint_moment[from];
        }
        for (std::size_t side = 0; side < 2; ++side)
            m.feet[1 - side] = {mirrored(f.feet[side].force_n), mirrored(f.feet[side].cop),
                                -f.feet[side].free_moment_nm};
        m.com = mirrored(f.com);
    }
    return image;
}

struct Difference {
    double angle_deg = 0, load = 0;  // largest anywhere in the cycle; loads in body weights or N m/kg
    std::string angle_key, load_key;
};

/// All angles and loads of two cycles, frame by frame, the second one read `shift` frames later.
inline Difference channel_difference(const Body& body, const Motion& a, const Motion& b, std::size_t shift) {
    Difference worst;
    if (a.frames.empty() || a.frames.size() != b.frames.size())
        worst.angle_deg = worst.load = 1e9;  // nothing to compare: no likeness
    if (worst.angle_deg > 0) return worst;
    const std::vector<MeasuredChannel>& channels = measured_channels();
    for (std::size_t k = 0; k < a.frames.size(); ++k) {
        const std::vector<double> x = channel_values(body, a.frames[k]),
                                  y = channel_values(body, b.frames[(k + shift) % b.frames.size()]);
        for (std::size_t c = 0; c < channels.size(); ++c) {
            if (!channels[c].info->load && !channels[c].info->angle()) continue;  // told from a place in the cycle
            double& most = channels[c].info->load ? worst.load : worst.angle_deg;
            if (std::fabs(x[c] - y[c]) <= most) continue;
            most = std::fabs(x[c] - y[c]);
            (channels[c].info->load ? worst.load_key : worst.angle_key) = channels[c].key;
        }
    }
    return worst;
}

/// As above at the shift near half a cycle that fits best: cycles begin at a strike, which may be found a frame early
/// or late.
inline Difference half_cycle_difference(const Body& body, const Motion& a, const Motion& b) {
    const std::size_t half = a.frames.size() / 2, away = std::min<std::size_t>(half, 40);
    Difference best;
    best.angle_deg = best.load = 1e9;
    for (std::size_t shift = half - away; shift <= half + away; ++shift) {
        const Difference d = channel_difference(body, a, b, shift);
        if (d.angle_deg < best.angle_deg) best = d;
    }
    return best;
}

}  // namespace bodychain::test
