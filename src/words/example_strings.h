// The words of the gallery of examples (the presets) and of the caption of a chosen one.
#pragma once

namespace bodychain::text {

inline constexpr const char* kExamples = "Examples";
inline constexpr const char* kExamplesTip = "Ready-made postures: what each is and what to look at  (E)";
inline constexpr const char* kExamplesMore = "Click one and watch it walk. Height, weight and sex stay as they are; Undo brings your posture back.";
inline constexpr const char* kExamplesCloseTip = "Back to the walker  (Esc)";
inline constexpr const char* kNeutralExample = "Neutral";
inline constexpr const char* kNeutralAbout = "Every slider at its mark: what all the others are compared with.";
inline constexpr const char* kCaptionCloseTip = "Close these words";

}  // namespace bodychain::text
