// The words of the gallery of examples (the presets) and of the caption of a chosen one.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kExamples{"Examples"};
inline constexpr Text kExamplesTip{"Ready-made postures: what each is and what to look at  (E)"};
inline constexpr Text kExamplesMore{"Click one and watch it walk. Height, weight and sex stay as they are; Undo brings your posture back."};
inline constexpr Text kExamplesCloseTip{"Back to the walker  (Esc)"};
inline constexpr Text kNeutralExample{"Neutral"};
inline constexpr Text kNeutralAbout{"Every slider at its mark: what all the others are compared with."};
inline constexpr Text kCaptionCloseTip{"Close these words"};

// clang-format on

}  // namespace bodychain::text
