// The person's own sides.
#pragma once

#include "base/enum_array.h"

#include <array>

namespace bodychain {

enum class Side : unsigned char { Right = 0, Left = 1 };
inline constexpr std::array<Side, 2> kSides{Side::Right, Side::Left};
constexpr int index(Side s) { return static_cast<int>(s); }
constexpr Side other(Side s) { return s == Side::Right ? Side::Left : Side::Right; }
/// A T for the right and one for the left.
template <class T>
using SideArray = EnumArray<Side, T, 2>;
/// +1 for the right side (Z > 0), -1 for the left.
constexpr double lateral_sign(Side s) { return s == Side::Right ? 1.0 : -1.0; }

}  // namespace bodychain
