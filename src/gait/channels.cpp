#include "gait/channels.h"

#include <algorithm>

namespace bodychain {

namespace {

constexpr ChannelUnit kDeg = ChannelUnit::Degrees, kBw = ChannelUnit::BodyWeights,
                      kNmKg = ChannelUnit::NewtonMetresPerKg, kWKg = ChannelUnit::WattsPerKg,
                      kMm = ChannelUnit::Millimetres;

// key, plain, clinical, positive plain, positive clinical, unit, sided, load. The order is that of files and tables:
// angles, ground forces, moments, contact forces, each from proximal to distal; then powers and places.
// clang-format off
const std::vector<ChannelInfo> kTable{
    {"pelvis_tilt", "Pelvis tips forward", "Pelvic tilt", "front down", "anterior", kDeg, false, false},
    {"pelvis_obliquity", "Hip height", "Pelvic obliquity", "this side up", "up", kDeg, true, false},
    {"pelvis_rotation", "Pelvis turns", "Pelvic rotation", "this side forward", "internal (protraction)", kDeg, true, false},
    {"hip_flexion", "Thigh forward", "Hip flexion", "thigh forward", "flexion", kDeg, true, false},
    {"hip_adduction", "Thigh inward", "Hip adduction", "thigh toward the middle", "adduction", kDeg, true, false},
    {"hip_rotation", "Thigh turns", "Hip rotation", "turned inward", "internal", kDeg, true, false},
    {"knee_flexion", "Knee bend", "Knee flexion", "bent", "flexion", kDeg, true, false},
    {"knee_varus", "Knee sideways", "Knee varus", "bow-leg", "varus", kDeg, true, false},
    {"knee_rotation", "Shin turns in the knee", "Knee rotation", "shin turned inward", "tibia internal", kDeg, true, false},
    {"ankle_dorsiflexion", "Ankle bend", "Ankle dorsiflexion", "toes toward the shin", "dorsiflexion", kDeg, true, false},
    {"subtalar_eversion", "Heel rolls in", "Subtalar eversion", "heel leans outward, arch lower", "eversion", kDeg, true, false},
    {"foot_progression", "Foot direction", "Foot progression", "toes in", "internal", kDeg, true, false},
    {"patella_direction", "Kneecap direction", "Patella direction", "kneecap in", "internal", kDeg, true, false},
    {"lumbar_lordosis", "Hollow of the low back", "Lumbar extension", "more hollow", "extension", kDeg, false, false},
    {"lumbar_bending", "Low back sideways", "Lumbar lateral bending", "bent toward this side", "toward this side", kDeg, true,
     false},
    {"lumbar_rotation", "Low back turns", "Lumbar rotation", "chest turned back on this side", "backward on this side", kDeg,
     true, false},
    {"thorax_tilt", "Chest forward", "Thorax tilt", "leans forward", "forward", kDeg, false, false},
    {"thorax_lean", "Chest sideways", "Thorax lateral lean", "leans right", "right", kDeg, false, false},
    {"thorax_rotation", "Chest turns", "Thorax rotation", "right shoulder forward", "right forward", kDeg, false, false},
    {"neck_flexion", "Neck bend", "Neck flexion", "head bent forward", "flexion", kDeg, false, false},
    {"shoulder_flexion", "Arm swing", "Shoulder flexion", "arm forward", "flexion", kDeg, true, false},
    {"elbow_flexion", "Elbow bend", "Elbow flexion", "bent", "flexion", kDeg, true, false},
    {"grf_vertical", "Floor pushes up", "Vertical ground reaction", "up", "upward", kBw, true, true},
    {"grf_fore_aft", "Floor pushes forward", "Fore-aft ground reaction", "forward", "anterior", kBw, true, true},
    {"grf_medial", "Floor pushes inward", "Medial ground reaction", "toward the middle", "medial", kBw, true, true},
    {"hip_extension_moment", "Hip straightening effort", "Internal hip extension moment", "muscles straighten", "extensor", kNmKg,
     true, true},
    {"hip_abduction_moment", "Hip side effort", "Internal hip abduction moment", "muscles hold the pelvis level", "abductor",
     kNmKg, true, true},
    {"knee_extension_moment", "Knee straightening effort", "Internal knee extension moment", "muscles straighten", "extensor",
     kNmKg, true, true},
    {"knee_adduction_moment", "Sideways load on the knee", "External knee adduction moment", "inner side loaded",
     "external varus", kNmKg, true, true},
    {"ankle_plantarflexion_moment", "Calf effort", "Internal ankle plantarflexion moment", "calf pushes", "plantarflexor", kNmKg,
     true, true},
    {"lumbar_extension_moment", "Back effort", "Internal lumbar extension moment", "back muscles hold", "extensor", kNmKg, false,
     true},
    {"knee_contact", "Load in the knee", "Tibiofemoral contact force (estimate)", "bones pressed together", "compression", kBw, true,
     true},
    {"hip_contact", "Load in the hip", "Hip contact force (estimate)", "bones pressed together", "compression", kBw, true, true},
    {"lumbar_contact", "Load on the low back", "L5/S1 contact force (estimate)", "spine pressed together", "compression", kBw, false,
     true},
    {"free_moment", "Floor twists the foot", "Free moment of the ground", "toes inward", "internal", kNmKg, true, true},
    {"hip_power", "Power of the hip", "Hip joint power", "drives", "generation", kWKg, true, false},
    {"knee_power", "Power of the knee", "Knee joint power", "drives", "generation", kWKg, true, false},
    {"ankle_power", "Power of the ankle", "Ankle joint power", "drives", "generation", kWKg, true, false},
    {"foot_clearance", "Foot over the floor", "Foot clearance", "higher", "above the floor", kMm, true, false},
    {"com_forward", "Body ahead of its pace", "Centre of mass, fore-aft", "ahead", "anterior", kMm, false, false},
    {"com_up", "Height of the body's middle", "Centre of mass, vertical", "higher", "upward", kMm, false, false},
    {"com_side", "Body to the side", "Centre of mass, mediolateral", "to the right", "right", kMm, false, false},
};
// clang-format on

}  // namespace

const std::vector<ChannelInfo>& channel_table() { return kTable; }

const ChannelInfo* find_channel(std::string_view key) {
    const bool sided = key.ends_with("_r") || key.ends_with("_l");
    const auto same = [&](const ChannelInfo& row) {
        return row.key == key || (row.sided && sided && row.key == key.substr(0, key.size() - 2));
    };
    const auto row = std::ranges::find_if(kTable, same);
    return row == kTable.end() ? nullptr : &*row;
}

std::string_view unit_text(ChannelUnit unit) {
    switch (unit) {
        case ChannelUnit::Degrees: return "deg";
        case ChannelUnit::BodyWeights: return "BW";
        case ChannelUnit::NewtonMetresPerKg: return "N.m/kg";
        case ChannelUnit::WattsPerKg: return "W/kg";
        case ChannelUnit::Millimetres: return "mm";
    }
    return "";
}

const Curve* CurveSet::find(std::string_view key) const {
    const auto same = [&](const auto& curve) { return curve.first == key; };
    const auto curve = std::ranges::find_if(curves, same);
    return curve == curves.end() ? nullptr : &curve->second;
}

}  // namespace bodychain
