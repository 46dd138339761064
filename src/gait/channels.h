// The curves of the contract: names, signs, units; a cycle of 101 samples each.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

inline constexpr int kCycleSamples = 101;  // 0..100 %
using Curve = std::array<double, kCycleSamples>;

enum class ChannelUnit : unsigned char { Degrees, BodyWeights, NewtonMetresPerKg };

/// Declares one channel. Side-specific channels exist twice, with the suffixes _r and _l, each over its own side's cycle.
struct ChannelInfo {
    std::string_view key;             // "knee_flexion"
    std::string_view plain;           // "Knee bend"
    std::string_view clinical;        // "Knee flexion"
    std::string_view positive_plain;  // what a positive value means, plain
    std::string_view positive_clinical;
    ChannelUnit unit;
    bool sided;
    bool load;                        // a force or moment, not an angle
};
const std::vector<ChannelInfo>& channel_table();
/// nullptr if unknown; `key` may carry a side suffix.
const ChannelInfo* find_channel(std::string_view key);
std::string_view unit_text(ChannelUnit unit);

/// Curves by full key ("knee_flexion_r"), ordered by the table: proximal to distal, right then left.
struct CurveSet {
    std::vector<std::pair<std::string, Curve>> curves;
    const Curve* find(std::string_view key) const;
};

/// Percent of the own cycle where each foot leaves the floor, and spatio-temporal figures.
struct GaitEvents {
    std::array<double, 2> toe_off_pct{};  // right, left
};

}  // namespace bodychain
