// Arrays whose elements belong to the values of an enum: a side's, a joint's, a segment's element is asked for by name.
#pragma once

#include <cassert>
#include <cstddef>

namespace bodychain {

/// One T for each of the `N` values of `Enum`, which count from zero. An aggregate, initialised and laid out as
/// std::array<T, N>; where a loop counts, numbers index it too.
template <class Enum, class T, std::size_t N>
struct EnumArray {
    using value_type = T;
    T elements[N];

    constexpr T& operator[](std::size_t at) { return assert(at < N), elements[at]; }
    constexpr const T& operator[](std::size_t at) const { return assert(at < N), elements[at]; }
    constexpr T& operator[](Enum at) { return (*this)[static_cast<std::size_t>(at)]; }
    constexpr const T& operator[](Enum at) const { return (*this)[static_cast<std::size_t>(at)]; }

    constexpr T* begin() { return elements; }
    constexpr T* end() { return elements + N; }
    constexpr const T* begin() const { return elements; }
    constexpr const T* end() const { return elements + N; }
    constexpr T* data() { return elements; }
    constexpr const T* data() const { return elements; }
    static constexpr std::size_t size() { return N; }
    constexpr void fill(const T& value) {
        for (T& element : elements) element = value;
    }
    bool operator==(const EnumArray&) const = default;
};

}  // namespace bodychain
