// What a bone under the pointer is called, in plain and in clinical words.
#pragma once

#include "scene/values/draw_list.h"

#include <string>

namespace bodychain::ui {

/// "Thigh bone, left" or "Femur, left". Empty for meshes that are no bones.
std::string bone_words(MeshId bone, bool clinical);

}  // namespace bodychain::ui
