// Where a push comes from.
#pragma once

namespace bodychain {

enum class PushSide : unsigned char { Left, Right, Behind, Front };

}  // namespace bodychain
