// One finding as a clause: subject and predicate in plain words ("the left knee", "is bent 6\u00B0 more", "late in its
// step"), or the way a clinician notes it.
#pragma once

#include "words/finding.h"

#include <string>

namespace bodychain {

struct Clause {
    std::string subject;    // "the left knee", "both knees", "the low back"
    std::string predicate;  // "is bent 6\u00B0 more"
    std::string when;       // "late in its step", or nothing
};
Clause plain_clause(const Finding& finding);
/// Whether sentences speak of this angle.
bool has_clause_words(std::string_view channel);
/// "Left knee flexion +6\u00B0 (terminal stance)".
std::string clinical_clause(const Finding& finding);

/// A load whose peak changed: "both knees", "carry 12 % more"; clinical in one piece.
Clause plain_load(const RankedChange& row);
std::string clinical_load(const RankedChange& row);
/// Whether sentences mention this load.
bool has_load_words(std::string_view channel);

/// With a capital first letter; with a small one, to continue a sentence ("L5/S1" stays as it is).
std::string capital(std::string words);
std::string small(std::string_view name);

}  // namespace bodychain
