// Multiples of the model's general quantities, to see how much an answer hangs on each. All 1 for everybody.
#pragma once

#include "base/enum_array.h"

#include <string_view>

namespace bodychain {

/// One general quantity: a group of stiffnesses or one of the planner's weights.
enum class Quantity : unsigned char { Hip, Knee, Ankle, Foot, Lumbar, Thoracic, Hamstrings, TrunkUpright, PelvisHold };
inline constexpr std::size_t kQuantityCount = 9;

struct ModelScale {
    EnumArray<Quantity, double, kQuantityCount> factor{1, 1, 1, 1, 1, 1, 1, 1, 1};
    double operator[](Quantity q) const { return factor[q]; }
    double& operator[](Quantity q) { return factor[q]; }
    bool operator==(const ModelScale&) const = default;
};

/// In words, "hip stiffness".
constexpr std::string_view text_of(Quantity q) {
    constexpr EnumArray<Quantity, std::string_view, kQuantityCount> kTexts{
        "hip stiffness",      "knee stiffness", "ankle stiffness", "foot stiffness", "lumbar stiffness",
        "thoracic stiffness", "hamstrings",     "trunk upright",   "pelvis hold"};
    return kTexts[q];
}

}  // namespace bodychain
