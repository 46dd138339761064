// The one place where a parameter is declared. Sliders, files, command line and documentation read this table; plan and
// anatomy give a parameter its effect.
#pragma once

#include "base/result.h"
#include "base/side.h"

#include <span>
#include <string_view>

namespace bodychain {

enum class ParameterId : unsigned char {
    PelvisTilt,
    PelvisObliquity,
    PelvisRotation,
    FootToeOutR,
    FootToeOutL,
    FootPronationR,
    FootPronationL,
    LegLengthR,
    LegLengthL,
    LegKneeValgusR,
    LegKneeValgusL,
    LegTibialTorsionR,
    LegTibialTorsionL,
    LegFemoralAnteversionR,
    LegFemoralAnteversionL,
    SpineLordosis,
    SpineKyphosis,
    SpineScoliosis,
    TrunkLean,
    TrunkSway,
    TrunkForwardLean,
    TrunkRotation,
    HeadForward,
    LimitHipExtensionR,
    LimitHipExtensionL,
    LimitKneeExtensionR,
    LimitKneeExtensionL,
    LimitDorsiflexionR,
    LimitDorsiflexionL,
    WeakAbductorsR,
    WeakAbductorsL,
    LimitHamstringsR,
    LimitHamstringsL,
    ShoeHeelR,
    ShoeHeelL,
    ShoeLiftR,
    ShoeLiftL,
    ShoeWedgeR,
    ShoeWedgeL,
    ArmsSwing,
    WalkSpeed,
    WalkIncline,
    BodyHeight,
    BodyMass,
    BodySex,  // BodySex: 0 = female, 1 = male
};
inline constexpr int kParameterCount = 45;

enum class ParameterUnit : unsigned char { Degrees, Millimetres, Percent, MetresPerSecond, Metres, Kilograms, Sex };
enum class Region : unsigned char { Feet, Shoes, Legs, Pelvis, Trunk, Limits, Walk, Person };
inline constexpr int kRegionCount = 8;

struct ParameterInfo {
    ParameterId id;
    std::string_view key;    // "foot.toe_out.left"
    std::string_view label;  // plain
    std::string_view clinical_label;
    ParameterUnit unit;
    double min, max, default_value, step;
    Region region;
    std::string_view help;    // what a positive value means
    std::string_view source;  // of range and meaning
};

std::span<const ParameterInfo> parameter_table();
const ParameterInfo& info(ParameterId id);
/// "deg", "mm", "%", "m/s", "m", "kg", "f,m".
std::string_view unit_text(ParameterUnit unit);
/// The id of a key, or an error that names the nearest key.
Result<ParameterId> find_parameter(std::string_view key);
/// The parameter of the other side, or the same one where there is none.
ParameterId mirrored(ParameterId id);
/// -1 where a mirror image changes the sign (pelvis obliquity and rotation, scoliosis, trunk lean and rotation), else
/// +1.
double mirror_sign(ParameterId id);
/// The version for a side of a sided parameter, given the right one.
constexpr ParameterId on_side(ParameterId right, Side s) {
    return static_cast<ParameterId>(static_cast<int>(right) + index(s));
}

}  // namespace bodychain
