// Names of the muscles, in plain and in clinical words.
#pragma once

#include "anatomy/muscle_paths.h"

#include <string>

namespace bodychain {

/// "Calf, inner head" or "Gastrocnemius, medial head".
std::string muscle_words(Muscle muscle, bool clinical);
/// The same with the side: "Calf, inner head, right".
std::string muscle_words(Muscle muscle, Side side, bool clinical);

}  // namespace bodychain
