// What a figure in the picture says, in plain and in clinical words.
#pragma once

#include "scene/lines/notes.h"

#include <string>

namespace bodychain::ui {

/// "toes 12° out", "hips: right higher, 3°", "step 64 cm long, 11 cm wide"; clinical: "foot 12° external", "obliquity:
/// right up 3°" ...
std::string note_words(const Note& note, bool clinical);

}  // namespace bodychain::ui
