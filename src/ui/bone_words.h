// What a bone under the pointer is called, in plain and in clinical words.
#pragma once

#include "anatomy/ids.h"

#include <string>

namespace bodychain::ui {

/// "Thigh bone, left" or "Femur, left".
std::string bone_words(Segment segment, bool clinical);

}  // namespace bodychain::ui
