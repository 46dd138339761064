// Factors on the model's stiffnesses and weights, for sensitivity studies: how much does an answer depend on each?
// All are 1 for every ordinary walk.
#pragma once

#include "base/enum_array.h"

#include <string_view>

namespace bodychain {

/// What a factor multiplies: a group of stiffnesses, or one of the planner's weights.
enum class Quantity : unsigned char { Hip, Knee, Ankle, Foot, Lumbar, Thoracic, Hamstrings, TrunkUpright, PelvisHold };
inline constexpr std::size_t kQuantityCount = 9;

struct ModelScale {
    EnumArray<Quantity, double, kQuantityCount> factor{1, 1, 1, 1, 1, 1, 1, 1, 1};
    double operator[](Quantity q) const { return factor[q]; }
    double& operator[](Quantity q) { return factor[q]; }
    bool operator==(const ModelScale&) const = default;
};

/// "hip stiffness", as reports print it.
constexpr std::string_view text_of(Quantity q) {
    constexpr EnumArray<Quantity, std::string_view, kQuantityCount> kTexts{
        "hip stiffness",      "knee stiffness", "ankle stiffness", "foot stiffness", "lumbar stiffness",
        "thoracic stiffness", "hamstrings",     "trunk upright",   "pelvis hold"};
    return kTexts[q];
}

}  // namespace bodychain
