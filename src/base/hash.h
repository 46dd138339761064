// FNV-1a, 64 bits: a small content hash for cache keys and file stamps. Not for security.
// Source: Fowler, Noll, Vo; offset basis and prime as published in IETF draft-eastlake-fnv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bodychain {

inline constexpr std::uint64_t kFnvOffset = 14695981039346656037ull;
inline constexpr std::uint64_t kFnvPrime = 1099511628211ull;

/// Hash of the bytes of `text`; pass an earlier hash as `seed` to go on from there.
constexpr std::uint64_t fnv1a_64(std::string_view text, std::uint64_t seed = kFnvOffset) {
    for (const char c : text) seed = (seed ^ static_cast<unsigned char>(c)) * kFnvPrime;
    return seed;
}

/// Sixteen lower-case hexadecimal digits.
inline std::string hex_text(std::uint64_t value) {
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; value >>= 4) text[i] = "0123456789abcdef"[value & 15];
    return text;
}

}  // namespace bodychain
