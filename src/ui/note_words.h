// What a figure in the picture says, in plain and in clinical words.
#pragma once

#include "scene/notes.h"

#include <string>

namespace bodychain::ui {

/// "12° out", "right side 3° lower", "step 64 cm, 11 cm wide"; clinical: "FPA +12°", "obliquity −3°" ...
std::string note_words(const Note& note, bool clinical);

}  // namespace bodychain::ui
