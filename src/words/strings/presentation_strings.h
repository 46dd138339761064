// The words of the presentation: a picture for an audience, without panels.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kOwnPosture{"Own posture"};
inline constexpr Text kNeutralSays{"Nothing is changed: the neutral walk that all others are compared with."};
inline constexpr Text kNeutralStandSays{"Nothing is changed: standing neutrally."};
inline constexpr Text kPresentWaits{"Being calculated."};
inline constexpr Text kPresentFell{"This person would fall: what is shown is the attempt."};
inline constexpr Text kPresentKeys{"N, B: next and previous example    S: slow motion    Space: freeze    O: ring    I: notes    Esc: end"};
inline constexpr Text kPresentFrozen{"frozen"};
inline constexpr Text kPresentNotes{"Notes"};
inline constexpr Text kPresentStandFirst{"{0}, standing"};

// clang-format on

}  // namespace bodychain::text
