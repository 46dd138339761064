// A number together with where it comes from.
#pragma once

#include <string_view>

namespace bodychain {

/// A constant and its source. `source` is never empty (tested); "engineering: ..." marks our own choice and says why.
template <class T>
struct Sourced {
    T value;
    std::string_view source;
    constexpr operator T() const { return value; }
};

}  // namespace bodychain
