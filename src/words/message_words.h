// Messages of the physics, which are made far below the words, in the language people read.
#pragma once

#include "base/message.h"

#include <string>

namespace bodychain {

/// "Ein Fuß rutschte 41 mm." Words from outside the program stay as they are.
std::string message_words(const Messages& messages);

}  // namespace bodychain
