// Names of the rigid segments and their joints. The order matters: a segment comes after its parent.
#pragma once

#include "base/enum_array.h"
#include "base/side.h"

#include <string_view>

namespace bodychain {

enum class Segment : unsigned char {
    Pelvis,
    FemurR,
    TibiaR,
    TalusR,
    CalcaneusR,
    ForefootR,
    ToesR,
    FemurL,
    TibiaL,
    TalusL,
    CalcaneusL,
    ForefootL,
    ToesL,
    LumbarLower,  // L5-L4, carries the lower abdomen
    LumbarUpper,  // L3-L1, carries the upper abdomen
    ThoraxLower,  // T12-T7
    ThoraxUpper,  // T6-T1 with the shoulder girdle
    Neck,
    Head,
    HumerusR,
    ForearmR,
    HandR,
    HumerusL,
    ForearmL,
    HandL,
};
inline constexpr int kSegmentCount = 25;

/// The joint that carries each segment except the pelvis: joint i carries segment i + 1.
enum class Joint : unsigned char {
    HipR,
    KneeR,
    TalocruralR,
    SubtalarR,
    MidfootR,
    MtpR,
    HipL,
    KneeL,
    TalocruralL,
    SubtalarL,
    MidfootL,
    MtpL,
    Lumbosacral,    // pelvis - L5
    MidLumbar,      // L4 - L3
    Thoracolumbar,  // L1 - T12
    MidThoracic,    // T7 - T6
    Cervicothoracic,
    Craniocervical,
    ShoulderR,
    ElbowR,
    WristR,
    ShoulderL,
    ElbowL,
    WristL,
};
inline constexpr int kJointCount = 24;

constexpr int index(Segment s) { return static_cast<int>(s); }
constexpr int index(Joint j) { return static_cast<int>(j); }
template <class T>
using SegmentArray = EnumArray<Segment, T, kSegmentCount>;
template <class T>
using JointArray = EnumArray<Joint, T, kJointCount>;

constexpr Segment child_of(Joint j) { return static_cast<Segment>(index(j) + 1); }
constexpr Joint joint_of(Segment s) { return static_cast<Joint>(index(s) - 1); }

// The left or right one of a pair, given the right one.
constexpr Segment on_side(Segment right, Side s) {
    const int step = right < Segment::LumbarLower ? 6 : 3;
    return s == Side::Right ? right : static_cast<Segment>(index(right) + step);
}
constexpr Joint on_side(Joint right, Side s) {
    const int step = right < Joint::Lumbosacral ? 6 : 3;
    return s == Side::Right ? right : static_cast<Joint>(index(right) + step);
}

/// Lower-case name as used in files and tests, for example "femur_r".
std::string_view name_of(Segment s);
std::string_view name_of(Joint j);

}  // namespace bodychain
