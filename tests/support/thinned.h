// Tests over many cases take only some of them under sanitizers, where a walk takes ten times as long: what sanitizers
// look for does not depend on the figures. Every other build takes all.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace bodychain::test {

inline constexpr bool kSanitized =
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    true;
#else
    false;
#endif
inline constexpr int kThinning = 9;  // one of so many is taken; odd, so that of pairs both ends come up

/// How many of so many cases.
constexpr int thinned(int all) { return kSanitized ? std::max(1, all / kThinning) : all; }

/// Of a list, one in so many.
template <typename T>
std::vector<T> thinned(const std::vector<T>& all) {
    if (!kSanitized) return all;
    std::vector<T> some;
    for (std::size_t i = 0; i < all.size(); i += kThinning) some.push_back(all[i]);
    return some;
}

}  // namespace bodychain::test
