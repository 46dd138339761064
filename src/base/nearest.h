// The word that was probably meant, for messages about mistyped ones.
#pragma once

#include <cstddef>
#include <string_view>

namespace bodychain {

/// Levenshtein distance: insertions, deletions and exchanges of one character.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// What a message shows of a word pasted from anywhere; longer ones are not compared letter by letter.
inline std::string_view shown_part(std::string_view word) {
    std::size_t end = word.size() < 60 ? word.size() : 60;
    while (end < word.size() && end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80)
        --end;  // not within a letter
    return word.substr(0, end);
}

}  // namespace bodychain
