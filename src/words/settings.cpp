// What the settings of a posture say by themselves, so that sentences do not present it as a finding.
#include "words/finding.h"

#include "session/findings/body_chain.h"
#include "words/word_tables.h"

#include <array>
#include <cmath>

namespace bodychain {

namespace {

struct SaidBy {
    std::string_view parameter;  // begins with
    std::string_view channel;
};
// clang-format off
constexpr std::array<SaidBy, 22> kSaidBy{{
    {"pelvis.tilt", "pelvis_tilt"},
    {"pelvis.obliquity", "pelvis_obliquity"},
    {"pelvis.rotation", "pelvis_rotation"},
    {"foot.toe_out", "foot_progression"},
    {"foot.pronation", "subtalar_eversion"},
    {"leg.knee_valgus", "knee_varus"},
    {"leg.femoral_anteversion", "hip_rotation"},
    {"spine.lordosis", "lumbar_lordosis"},
    {"spine.kyphosis", "thorax_tilt"},
    {"spine.scoliosis", "lumbar_bending"},
    {"trunk.lean", "thorax_lean"},
    {"trunk.sway", "thorax_lean"},
    {"trunk.forward_lean", "thorax_tilt"},
    {"trunk.rotation", "thorax_rotation"},
    {"head.forward", "neck_flexion"},
    {"limit.hip_extension", "hip_flexion"},
    {"limit.knee_extension", "knee_flexion"},
    {"limit.ankle_dorsiflexion", "ankle_dorsiflexion"},
    {"weak.hip_abductors", "hip_abduction_moment"},
    {"weak.hip_abductors", "hip_contact"},  // estimated from that moment
    {"shoe.heel", "ankle_dorsiflexion"},
    {"shoe.wedge", "subtalar_eversion"},
}};
// clang-format on

/// A channel's key without its side.
std::string_view stem(std::string_view key) {
    return key.ends_with("_r") || key.ends_with("_l") ? key.substr(0, key.size() - 2) : key;
}

bool same_side(const ParameterInfo& parameter, std::string_view key) {
    if (mirrored(parameter.id) == parameter.id || stem(key) == key) return true;
    return parameter.key.ends_with("right") == key.ends_with("_r");
}

/// A change counts as more than what was set only beyond twice that; walking always adds a few degrees to a posture.
bool within_setting(const ChannelInfo& channel, const ParameterInfo& parameter, double set, double change) {
    constexpr double kTimes = 2, kWalk_deg = 3;
    return channel.load || parameter.region == Region::Limits ||
           std::fabs(change) <= kTimes * std::fabs(set) + kWalk_deg;
}

bool said(std::string_view key, double change, const Posture& posture) {
    const ChannelInfo* channel = find_channel(key);
    if (!channel) return false;
    for (const ParameterInfo& p : parameter_table()) {
        if (posture.is_default(p.id) || !same_side(p, key)) continue;
        for (const SaidBy& row : kSaidBy)
            if (p.key.starts_with(row.parameter) && row.channel == channel->key &&
                within_setting(*channel, p, posture.get(p.id), change))
                return true;
    }
    return false;
}

}  // namespace

WordKeys setting_parameters() {
    WordKeys keys;
    for (const SaidBy& row : kSaidBy) keys.push_back(row.parameter);
    return keys;
}

WordKeys setting_channels() {
    WordKeys keys;
    for (const SaidBy& row : kSaidBy) keys.push_back(row.channel);
    return keys;
}

Changes without_settings(const Changes& changes, const Posture& posture) {
    Changes rest;
    for (const auto& row : changes)
        if (!said(row.first, row.second.max_abs, posture)) rest.push_back(row);
    return rest;
}

Settings settings_of(const Posture& posture) {
    Settings settings;
    settings.slope = !posture.is_default(ParameterId::WalkIncline);
    for (const ParameterInfo& p : parameter_table()) {
        const auto home = home_of(p.id);
        if (!home || posture.is_default(p.id)) continue;
        settings.links.push_back(static_cast<Link>(level_of(*home)));  // the same ladder, without sides
        const bool sided = mirrored(p.id) != p.id, right = sided && p.key.ends_with("right");
        settings.right |= !sided || right;
        settings.left |= !sided || !right;
    }
    return settings;
}

}  // namespace bodychain
