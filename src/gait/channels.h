// The curves that are measured, compared, drawn and exported: names, signs, units; 101 samples over a cycle each.
#pragma once

#include "base/side.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

inline constexpr int kCycleSamples = 101;  // 0..100 %
using Curve = std::array<double, kCycleSamples>;

enum class ChannelUnit : unsigned char { Degrees, BodyWeights, NewtonMetresPerKg, WattsPerKg, Millimetres };

/// Declares one channel. A sided channel exists twice, with the suffixes _r and _l, each over the cycle of its own
/// side.
struct ChannelInfo {
    std::string_view key;             // "knee_flexion"
    std::string_view plain;           // "Knee bend"
    std::string_view clinical;        // "Knee flexion"
    std::string_view positive_plain;  // what a positive value means, plain
    std::string_view positive_clinical;
    ChannelUnit unit;
    bool sided;
    bool load;  // a force or moment

    bool angle() const { return unit == ChannelUnit::Degrees; }  // else a load, a power or a place
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

/// When things happen in each foot's own cycle, in percent from its strike; [right, left]. An event that does not occur
/// is not-a-number where the comment says so.
struct GaitEvents {
    SideArray<double> toe_off_pct{};  // 100 = never leaves the floor, 0 = never on it
    SideArray<double>
        foot_flat_pct{};  // heel and ball are both on the floor for the first time; not-a-number: never in stance
    SideArray<double> heel_off_pct{};          // the heel leaves the floor for good; 0 = never on it in stance
    SideArray<double> opposite_toe_off_pct{};  // the other foot leaves the floor
    SideArray<double> opposite_strike_pct{};   // the other foot strikes
    SideArray<double> feet_adjacent_pct{};     // the swinging ankle passes the other; not-a-number: never
    SideArray<double> tibia_vertical_pct{};    // the swinging shank is upright; not-a-number: never
};

}  // namespace bodychain
