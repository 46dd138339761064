// The word that was probably meant, for messages about mistyped ones.
#pragma once

#include <cstddef>
#include <string_view>

namespace bodychain {

/// Levenshtein distance: insertions, deletions and exchanges of one character.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// What a message shows of a word pasted from anywhere; longer ones are not compared letter by letter.
inline std::string_view shown_part(std::string_view word) { return word.substr(0, 60); }

}  // namespace bodychain
